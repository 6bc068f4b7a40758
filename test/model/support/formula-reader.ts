/** Formulas as Excel reads them, as far as the planned sheets go: operators, calls, references, array constants. */

export type Node =
  | { readonly kind: "value"; readonly value: number | string | boolean }
  | { readonly kind: "array"; readonly rows: readonly (readonly (number | string)[])[] }
  | { readonly kind: "area"; readonly sheet: string | undefined; readonly from: Place; readonly to: Place }
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly given: readonly (Node | undefined)[] }
  | { readonly kind: "operator"; readonly operator: string; readonly left: Node; readonly right: Node };

export interface Place {
  readonly row: number;
  readonly column: number;
}

const TOKEN =
  /\s*(?:(?<number>\d+\.?\d*(?:E-?\d+)?)|"(?<text>(?:[^"]|"")*)"|(?:'(?<sheet>(?:[^']|'')*)'!)?\$?(?<column>[A-Z]{1,3})\$?(?<row>\d+)(?![A-Za-z0-9_(])|(?<table>[A-Za-z]\w*)\[#All\]|(?<name>[A-Z][A-Z0-9_.]*)(?=\()|(?<word>TRUE|FALSE)|(?<mark><=|>=|<>|[-+*/&=<>(){},;:]))/y;

const LEVELS: readonly (readonly string[])[] = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"]];

type Groups = Readonly<Record<string, string | undefined>>;

/** Throws where something is not understood, so that a formula with a slip fails. */
export function readFormula(formula: string): Node {
  const reader = new Reader(formula.slice(1));
  if (!formula.startsWith("=")) throw new Error(`No formula: ${formula}`);
  const node = reader.level(0);
  reader.end();
  return node;
}

class Reader {
  private at = 0;
  constructor(private readonly text: string) {}

  end(): void {
    if (this.at !== this.text.length) throw new Error(`Not understood: ${this.text.slice(this.at)} in ${this.text}`);
  }

  level(index: number): Node {
    const operators = LEVELS[index];
    if (!operators) return this.operand();
    let left = this.level(index + 1);
    for (let mark = this.take(operators); mark !== undefined; mark = this.take(operators)) {
      left = { kind: "operator", operator: mark, left, right: this.level(index + 1) };
    }
    return left;
  }

  private operand(): Node {
    if (this.take(["-"])) {
      return { kind: "operator", operator: "-", left: { kind: "value", value: 0 }, right: this.operand() };
    }
    if (this.take(["("])) {
      const node = this.level(0);
      this.want(")");
      return node;
    }
    if (this.take(["{"])) return this.array();
    const token = this.next();
    if (token.number !== undefined) return { kind: "value", value: Number(token.number) };
    if (token.text !== undefined) return { kind: "value", value: token.text.replaceAll('""', '"') };
    if (token.word !== undefined) return { kind: "value", value: token.word === "TRUE" };
    if (token.table !== undefined) return { kind: "table", name: token.table };
    if (token.name !== undefined) return this.call(token.name);
    if (token.row === undefined) throw new Error(`Not understood: ${this.text.slice(this.at)} in ${this.text}`);
    const from = placeOf(token);
    const to = this.take([":"]) ? placeOf(this.next()) : from;
    return { kind: "area", sheet: token.sheet?.replaceAll("''", "'"), from, to };
  }

  private call(name: string): Node {
    this.want("(");
    const given: (Node | undefined)[] = [];
    if (this.take([")"])) return { kind: "call", name, given };
    for (;;) {
      given.push(this.level(0));
      if (this.take([")"])) return { kind: "call", name, given };
      this.want(",");
    }
  }

  private array(): Node {
    const rows: (number | string)[][] = [[]];
    for (;;) {
      const { number, text } = this.next();
      rows.at(-1)?.push(number === undefined ? (text ?? "") : Number(number));
      const mark = this.take([",", ";", "}"]);
      if (mark === "}") return { kind: "array", rows };
      if (mark === ";") rows.push([]);
    }
  }

  private want(mark: string): void {
    if (!this.take([mark])) throw new Error(`Expected ${mark} before ${this.text.slice(this.at)} in ${this.text}`);
  }

  private next(): Groups {
    TOKEN.lastIndex = this.at;
    const token = TOKEN.exec(this.text);
    if (!token) throw new Error(`Not understood: ${this.text.slice(this.at)} in ${this.text}`);
    this.at = TOKEN.lastIndex;
    return token.groups ?? {};
  }

  private take(marks: readonly string[]): string | undefined {
    TOKEN.lastIndex = this.at;
    const mark = TOKEN.exec(this.text)?.groups?.mark;
    if (mark === undefined || !marks.includes(mark)) return undefined;
    this.at = TOKEN.lastIndex;
    return mark;
  }
}

function placeOf({ row, column }: Groups): Place {
  const index = [...(column ?? "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) - 1, column: index - 1 };
}
