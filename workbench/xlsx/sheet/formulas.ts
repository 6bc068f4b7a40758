/** The formulas of one sheet while it is read from top to bottom: shared ones, array formulas and what they spill into. */
import type { Area } from "../../backend/cells";
import { isInside, parseArea, type Position } from "../../../src/spreadsheet/address";
import { decodeFormula, dropForeignFiles, refersToOtherWorkbook, type Reading } from "../formula/decode";
import { shiftTokens } from "../../../src/spreadsheet/formula/shift";
import { tokenise, type Token } from "../../../src/formula/tokens";
import type { Attributes } from "../../../src/spreadsheet/xml/parse";

/** An `<f>` element as the file has it. */
export interface StoredFormula {
  readonly attributes: Attributes;
  readonly text: string;
}

export type ReadFormula =
  | { readonly kind: "formula"; readonly formula: string; readonly spill: boolean }
  /** The cell keeps its last value: its formula cannot be followed here. */
  | { readonly kind: "value only"; readonly because: "other workbook" | "data table" | "lost" };

export class SheetFormulas {
  private readonly shared = new Map<string, { tokens: readonly Token[]; at: Position }>();
  private spills: Area[] = [];

  constructor(
    private readonly tableAt: (at: Position) => string | undefined,
    private readonly reading: Reading,
  ) {}

  read({ attributes, text }: StoredFormula, at: Position): ReadFormula {
    const type = attributes["t"] ?? "normal";
    if (type === "dataTable") return { kind: "value only", because: "data table" };
    const tokens = type === "shared" ? this.sharedTokens(attributes["si"] ?? "", text, at) : tokenise(text);
    if (tokens === undefined || tokens.length === 0) return { kind: "value only", because: "lost" };
    if (refersToOtherWorkbook(dropForeignFiles(tokens))) return { kind: "value only", because: "other workbook" };
    // Without the add-in nothing fills the cells beside such a formula anew: they keep what they showed.
    const isDead = !this.reading.hasAddin && tokens.some(({ text: name }) => /^_xldudf_/iu.test(name));
    if (type === "array" && !isDead) this.noteSpill(attributes["ref"] ?? "");
    return { kind: "formula", formula: decodeFormula(tokens, this.reading, this.tableAt(at)), spill: type === "array" };
  }

  /** True for a cell that shows part of the result of an array formula above or left of it. */
  isSpilledInto(at: Position): boolean {
    if (this.spills.length === 0) return false;
    // Rows come in order, so an area that has ended is never needed again.
    this.spills = this.spills.filter((area) => area.row + area.rows > at.row);
    return this.spills.some((area) => isInside(area, at));
  }

  /** The first cell of a shared formula holds its text, the others only its number; some writers give every cell its own. */
  private sharedTokens(index: string, text: string, at: Position): readonly Token[] | undefined {
    if (text !== "") {
      const tokens = tokenise(text);
      if (!this.shared.has(index)) this.shared.set(index, { tokens, at });
      return tokens;
    }
    const master = this.shared.get(index);
    return master && shiftTokens(master.tokens, at.row - master.at.row, at.column - master.at.column);
  }

  private noteSpill(reference: string): void {
    const area = parseArea(reference);
    if (area !== null && area.rows * area.columns > 1) this.spills.push(area);
  }
}
