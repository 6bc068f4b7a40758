import type { CellContent } from "./cell-input";
import type { RunOptions } from "./run-options";

/** The cell whose formula holds the references: what they mean depends on its sheet and its row. */
export interface BaseCell {
  readonly sheetName: string;
  /** "B5", with or without a sheet. */
  readonly address: string;
}

export type WhyUnreadable =
  | "no reference"
  | "other workbook"
  | "several sheets"
  | "several areas"
  | "no such sheet"
  | "no such table"
  | "no such column"
  | "no such name"
  | "no spill"
  | "no row of the table"
  | "beyond the sheet"
  | "too many cells"
  | "refused";

export type ReadReference =
  | {
      readonly reference: string;
      readonly readable: true;
      readonly sheetName: string;
      /** As Excel writes it, with the sheet's name. */
      readonly address: string;
      /** The cells that `values` are of: of whole rows and columns only the used ones; null where none is used. */
      readonly read: string | null;
      readonly values: readonly (readonly CellContent[])[];
    }
  | { readonly reference: string; readonly readable: false; readonly why: WhyUnreadable };

/** The values that the arguments of a formula stand for, in their order. */
export const readReferences = (
  _references: readonly string[],
  _base: BaseCell,
  _options: RunOptions = {},
): Promise<readonly ReadReference[]> => Promise.reject(new Error("not there yet"));

/** The values of one reference as a formula would have it. */
export const readValues = (
  _reference: string,
  _options: RunOptions = {},
): Promise<readonly (readonly CellContent[])[]> => Promise.reject(new Error("not there yet"));
