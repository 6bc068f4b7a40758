/** A formula that share-safe has replaced, and what it has put in its place; references lead to where the cells are now. */
import type { CellValue } from "../../model/explain";
import type { ArrayFormula } from "../book";
import type { WrittenForm } from "../written-names";
import type { HeldReference } from "./template";

export type ReplacedBy =
  | {
      readonly kind: "formula";
      readonly template: string;
      readonly references: readonly (HeldReference | null)[];
      /** Whether it is entered as an array formula. */
      readonly isArray: boolean;
    }
  | { readonly kind: "value"; readonly value: CellValue };

/** One cell of the original's area. */
export interface ReplacedCell {
  /** Within the area as it was, from 0. */
  readonly row: number;
  readonly column: number;
  /** Null where the cell is gone. */
  readonly own: HeldReference | null;
  readonly by: ReplacedBy;
}

export interface Original {
  readonly number: number;
  /** The cell, or the area of an array; null where it is gone. */
  readonly own: HeldReference | null;
  readonly template: string;
  readonly references: readonly (HeldReference | null)[];
  readonly array?: ArrayFormula;
  /** How the names of our functions, and what else differs between files and Excel, were written. */
  readonly form: WrittenForm;
  /** "2026-11-26" */
  readonly day: string;
  /** Row by row. */
  readonly cells: readonly ReplacedCell[];
}
