import { associated, errorCell } from "./excel";

/**
 * Computes a formula of the help pages as Excel would: calls of the add-in's functions and of Excel's CHOOSECOLS, numbers, text, array
 * constants, errors, TRUE and FALSE, and a native plus or minus between numbers. Cells and ranges of a sheet are not needed there.
 */
export function compute(formula: string): unknown[][] {
  const reader = new Reader(formula.replace(/^=/, ""));
  const result = reader.sum();
  reader.end();
  return result;
}

const TOKEN = /\s*(?:(\d+\.?\d*|\.\d+)|"((?:[^"]|"")*)"|([A-Z][A-Z0-9_.]*)|(#[A-Z0-9/]+[!?]?)|([-+(){},;]))/y;

/** Excel's own CHOOSECOLS, for results of which an example shows some columns. */
const chooseColumns = (table: unknown, ...columns: unknown[]): unknown[][] => {
  const wanted = (columns as number[][][]).map((column) => Number(column[0]?.[0]) - 1);
  return (table as unknown[][]).map((row) => wanted.map((column) => row[column]));
};

class Reader {
  private at = 0;
  constructor(private readonly text: string) {}

  end(): void {
    if (this.text.slice(this.at).trim() !== "") throw new Error(`Not understood: ${this.text.slice(this.at)}`);
  }

  sum(): unknown[][] {
    let result = this.operand();
    for (let sign = this.take("-", "+"); sign; sign = this.take("-", "+")) {
      const [left, right] = [result[0]?.[0], this.operand()[0]?.[0]].map(Number) as [number, number];
      result = [[sign === "-" ? left - right : left + right]];
    }
    return result;
  }

  private operand(): unknown[][] {
    if (this.take("-")) return [[-Number(this.operand()[0]?.[0])]];
    if (this.take("{")) return this.array();
    const [, digits, text, name, error] = this.next();
    if (digits !== undefined) return [[Number(digits)]];
    if (text !== undefined) return [[text.replaceAll('""', '"')]];
    if (error !== undefined) return [[errorCell(error)]];
    if (name === "TRUE" || name === "FALSE") return [[name === "TRUE"]];
    return this.call(name ?? "");
  }

  private array(): unknown[][] {
    const rows: unknown[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.operand()[0]?.[0]);
      const mark = this.take(",", ";", "}");
      if (mark === "}") return rows;
      if (mark === ";") rows.push([]);
    }
  }

  private call(name: string): unknown[][] {
    const implementation = name === "CHOOSECOLS" ? chooseColumns : associated.get(name);
    if (!implementation || !this.take("(")) throw new Error(`No function ${name}`);
    const given: unknown[][][] = [];
    for (;;) {
      given.push(this.peek(",", ")") ? [[null]] : this.sum());
      if (this.take(",", ")") === ")") return implementation(...given);
    }
  }

  private next(): RegExpExecArray {
    TOKEN.lastIndex = this.at;
    const token = TOKEN.exec(this.text);
    if (!token) throw new Error(`Not understood: ${this.text.slice(this.at)}`);
    this.at = TOKEN.lastIndex;
    return token;
  }

  private peek(...marks: string[]): string | undefined {
    const before = this.at;
    const mark = this.take(...marks);
    this.at = before;
    return mark;
  }

  private take(...marks: string[]): string | undefined {
    const rest = this.text.slice(this.at).trimStart();
    const mark = marks.find((candidate) => rest.startsWith(candidate));
    if (mark !== undefined) this.at = this.text.length - rest.length + mark.length;
    return mark;
  }
}
