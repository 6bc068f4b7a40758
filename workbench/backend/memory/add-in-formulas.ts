/**
 * Calculates the formulas of the add-in: calls of its functions, also inside one another, with literals, cells, tables, names
 * and spills as arguments, sums and the four operations on single cells. Any other formula keeps what it shows.
 */
import { parseAddress } from "../../model/a1";
import type { CellArgument } from "../../functions/arguments";
import type { LoadedFunctions } from "../../functions/load";
import { tokenise, type Token } from "../../../src/formula/tokens";
import { matrixOf } from "../areas";
import { NOT_CALCULATED, type Calculate, type FormulaCell, type WorkbookAround } from "./calculation";
import { Failed, number, single, sum, Unknown, type Value } from "./formula-values";
import { columnsOfTable } from "./table-references";

class Evaluation {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(
    formula: string,
    private readonly cell: FormulaCell,
    private readonly functions: LoadedFunctions,
    private readonly valueAt: Parameters<Calculate>[1],
    private readonly around: WorkbookAround,
  ) {
    this.tokens = tokenise(formula.slice(1)).filter(({ text }) => text.trim() !== "");
  }

  result(): Value {
    const value = this.additive();
    if (this.at < this.tokens.length) throw new Unknown();
    return value;
  }

  private additive(): Value {
    let value = this.product();
    for (let sign = this.taken("+", "-"); sign !== undefined; sign = this.taken("+", "-")) {
      const other = number(this.product());
      value = single(number(value) + (sign === "-" ? -other : other));
    }
    return value;
  }

  private product(): Value {
    let value = this.primary();
    for (let sign = this.taken("*", "/"); sign !== undefined; sign = this.taken("*", "/")) {
      const other = number(this.primary());
      if (sign === "/" && other === 0) throw new Failed({ error: "#DIV/0!" });
      value = single(sign === "*" ? number(value) * other : number(value) / other);
    }
    return value;
  }

  private primary(): Value {
    if (this.taken("-") !== undefined) return single(-number(this.primary()));
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case "number":
        return single(Number(token.text));
      case "text":
        return single(token.text.slice(1, -1).replaceAll('""', '"'));
      case "open":
        return this.closed(this.additive());
      case "name":
      case "sheet":
        return this.named(token.text);
      default:
        throw new Unknown();
    }
  }

  private named(name: string): Value {
    if (this.taken("(") !== undefined) return this.call(name.toUpperCase());
    if (/^(?:true|false)$/iu.test(name)) return single(name.toUpperCase() === "TRUE");
    const next = this.tokens[this.at];
    if (next?.kind === "bracket") {
      this.at += 1;
      const place = columnsOfTable(this.around.tables(), name, next.text);
      if (place === null) throw new Unknown();
      return this.cells(place.sheetId, place.area);
    }
    let text = name;
    if (this.taken("!") !== undefined) text += `!${this.tokens[this.at++]?.text ?? ""}`;
    if (this.taken(":") !== undefined) text += `:${this.tokens[this.at++]?.text ?? ""}`;
    return this.reference(text);
  }

  private reference(text: string): Value {
    const address = parseAddress(text);
    if (address === null) {
      const named = this.around.names().find(({ name }) => name.toLowerCase() === text.toLowerCase());
      if (named === undefined) throw new Unknown();
      return new Evaluation(named.formula, this.cell, this.functions, this.valueAt, this.around).result();
    }
    const wanted = address.sheet?.toLowerCase();
    const sheet = this.around
      .sheets()
      .find(({ id, name }) => (wanted ? name.toLowerCase() === wanted : id === this.cell.sheetId));
    if (sheet === undefined) throw new Unknown();
    const { row, column } = address.area;
    if (this.taken("#") === undefined) return this.cells(sheet.id, address.area);
    return this.cells(sheet.id, this.around.spillAt(sheet.id, row, column) ?? address.area);
  }

  private cells(sheetId: string, area: Parameters<typeof matrixOf>[0]): Value {
    if (area.rows * area.columns > MOST_CELLS) throw new Unknown();
    return matrixOf(area, (row, column) => this.valueAt(sheetId, area.row + row, area.column + column));
  }

  private call(name: string): Value {
    const args: CellArgument[] = [];
    if (this.taken(")") === undefined)
      for (let isMore = true; isMore;) {
        const next = this.tokens[this.at]?.text;
        args.push(next === "," || next === ")" ? null : this.additive());
        const end = this.taken(",", ")");
        if (end === undefined) throw new Unknown();
        isMore = end === ",";
      }
    if (name === "SUM") return sum(args);
    if (this.functions.describe(name) === undefined) throw new Unknown();
    return this.functions.call(name, args);
  }

  private closed(value: Value): Value {
    if (this.taken(")") === undefined) throw new Unknown();
    return value;
  }

  private taken(...texts: readonly string[]): string | undefined {
    const text = this.tokens[this.at]?.text;
    if (text === undefined || !texts.includes(text)) return undefined;
    this.at += 1;
    return text;
  }
}

/** A custom function under the name by which files keep it is one that Excel does not know: it has to be entered anew. */
const callsStoredName = (formula: string): boolean =>
  tokenise(formula).some(({ kind, text }) => kind === "name" && /^_xldudf_/iu.test(text));

/** A range of more cells is no argument of a test. */
const MOST_CELLS = 100_000;

export const calculateWith =
  (functions: LoadedFunctions): Calculate =>
  (cell, valueAt, around) => {
    if (callsStoredName(cell.formula)) return { error: "#NAME?" };
    try {
      const value = new Evaluation(cell.formula, cell, functions, valueAt, around).result();
      return value.length === 1 && value[0]?.length === 1 ? (value[0][0] ?? null) : value;
    } catch (error) {
      if (error instanceof Failed) return error.value;
      if (!(error instanceof Unknown)) throw error;
      const shown = valueAt(cell.sheetId, cell.row, cell.column);
      return shown ?? NOT_CALCULATED;
    }
  };
