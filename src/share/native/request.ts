/** What is asked of the native form of a formula, and what comes back. */
import type { CellPlace, CellValue, FunctionId } from "../../model/explain";
import type { ArrayFormula, Book } from "../book";
import type { FormulaPlace } from "../resolve";

export interface NativeRequest {
  readonly book: Book;
  /** The cell in which the formula stands; of an array its first cell. */
  readonly place: FormulaPlace;
  /** As the workbook holds it, with its equals sign. */
  readonly formula: string;
  /** Absent for a formula of one cell. */
  readonly array?: ArrayFormula;
  /** Which cell of a spilled or array result is wanted, counted from its first one: 0 and 0 for a formula of one cell. */
  readonly cell: CellPlace;
}

/** A call of ours and what takes its place. */
export interface NativeCall {
  readonly id: FunctionId;
  /** As it stands in the formula. */
  readonly text: string;
  readonly native: string;
}

export interface NativeFormula {
  /** With its equals sign, for the one cell that was asked about. */
  readonly formula: string;
  /** True where it has to be entered as an array formula of one cell (Ctrl+Shift+Enter), as a sum over a column of ours. */
  readonly isArray: boolean;
  /** In the order in which they stand, those within others first. */
  readonly calls: readonly NativeCall[];
}

export interface NoNativeForm {
  /** A sentence: "The argument grants is computed, which a native formula cannot follow." */
  readonly why: string;
}

export const hasNoForm = (outcome: NativeFormula | NoNativeForm): outcome is NoNativeForm => "why" in outcome;

/** What a native formula shows, or why that cannot be told without a spreadsheet program. */
export type NativeOutcome = { readonly value: CellValue } | NoNativeForm;
