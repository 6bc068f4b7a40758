/** The formulas of one sheet while its cells pass from top to bottom: plain, shared and array formulas, and data tables. */
import type { Area } from "../../formula/area";
import { parseArea } from "../address";
import { shiftTokens } from "../formula/shift";
import { tokenise, type Token } from "../../formula/tokens";
import type { ScannedCell } from "../sheet/scan";
import { unescapeText } from "../xml/entities";
import { numberOf } from "../xml/parse";

/** A formula as the file has it, without an equals sign; a shared one as its own cell would have it. */
export interface StoredFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Of a group that shares one text; the cell that holds the text is its master. */
  readonly shared?: { readonly group: string; readonly isMaster: boolean };
  readonly array?: { readonly area: Area; readonly isDynamic: boolean };
}

export class SheetFormulas {
  readonly formulas: StoredFormula[] = [];
  /** Areas of what-if tables, whose cells Excel computes together. */
  readonly dataTables: Area[] = [];
  private readonly masters = new Map<string, { tokens: readonly Token[]; row: number; column: number }>();

  /** `dynamicMarks`: which numbers of the attribute `cm` mark a dynamic array. */
  constructor(private readonly dynamicMarks: ReadonlySet<number>) {}

  take({ row, column, formula, attributes }: ScannedCell): void {
    if (formula === undefined) return;
    const type = formula.attributes["t"] ?? "normal";
    const text = unescapeText(formula.text).trim();
    if (type === "dataTable") this.dataTables.push(areaOf(formula.attributes["ref"], row, column));
    else if (type === "shared") this.takeShared(row, column, text, formula.attributes["si"] ?? "");
    else if (text === "") return;
    else if (type === "array") {
      const area = areaOf(formula.attributes["ref"], row, column);
      const isDynamic = this.dynamicMarks.has(numberOf(attributes["cm"]) ?? 0);
      this.formulas.push({ row, column, text, array: { area, isDynamic } });
    } else this.formulas.push({ row, column, text });
  }

  /** The first cell of a group holds its text, the others only its number; some writers give every cell its own text. */
  private takeShared(row: number, column: number, text: string, group: string): void {
    const master = this.masters.get(group);
    if (text !== "") {
      if (master === undefined) this.masters.set(group, { tokens: tokenise(text), row, column });
      this.formulas.push({ row, column, text, shared: { group, isMaster: master === undefined } });
    } else if (master !== undefined) {
      const tokens = shiftTokens(master.tokens, row - master.row, column - master.column);
      const moved = tokens.map((token) => token.text).join("");
      this.formulas.push({ row, column, text: moved, shared: { group, isMaster: false } });
    }
  }
}

const areaOf = (reference: string | undefined, row: number, column: number): Area =>
  parseArea(reference ?? "") ?? { row, column, rows: 1, columns: 1 };
