import type { CellContent } from "./cell-input";

/** The cell that is selected, with what an explanation needs to know of it. */
export interface SelectedCell {
  readonly sheetName: string;
  /** As Excel writes it, with the sheet's name. */
  readonly address: string;
  /** Null where the cell holds no formula of its own. */
  readonly formula: string | null;
  readonly value: CellContent;
  /** What the cell shows. */
  readonly text: string;
  readonly valueType: "Unknown" | "Empty" | "String" | "Integer" | "Double" | "Boolean" | "Error" | "RichValue";
  /** Where the formula stands whose result fills this cell; rows and columns count from 0 within its result. */
  readonly spill: {
    readonly address: string;
    readonly formula: string;
    readonly row: number;
    readonly column: number;
  } | null;
  /** Where it is in a table; the row counts from 0 within the body. */
  readonly table: {
    readonly name: string;
    readonly column: string;
    readonly row: number;
    readonly part: "header" | "body" | "totals";
  } | null;
  /** The formulas in the cells right above and below it in its column, nearest first; null where a cell holds none. */
  readonly above: readonly (string | null)[];
  readonly below: readonly (string | null)[];
}

/** What the selected cell holds; of several the one in which typing would go. */
export const readSelected = (): Promise<SelectedCell> => Promise.reject(new Error("not there yet"));
