/** A formula that was read once, to be worked out in many places. */
import type { Book } from "../../book";
import type { FormulaPlace } from "../../resolve";
import type { Value } from "./values";

/** Where a formula is worked out. */
export interface Standing {
  readonly book: Book;
  readonly place: FormulaPlace;
}

export type Run = (at: Standing) => Value;

/** The formula as it was read, and the cell it was read in, from 0. */
export interface Source {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}
