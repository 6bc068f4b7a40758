import type { Grid } from "../districts/import";
import type { RunOptions } from "./run-options";

export interface SelectionGrid {
  readonly grid: Grid;
  /** Rows that are hidden; they are in the grid like all others. */
  readonly hiddenRows: number;
  readonly sheetName: string;
}

export interface TableSummary {
  readonly name: string;
  readonly sheetName: string;
  /** Without the header row. */
  readonly rows: number;
  readonly columns: number;
}

/** The used part of the selected range. */
export const readSelectionGrid = (_options: RunOptions = {}): Promise<SelectionGrid> =>
  Promise.reject(new Error("readSelectionGrid is not there yet."));

/** The tables of the workbook. */
export const listTables = (): Promise<readonly TableSummary[]> =>
  Promise.reject(new Error("listTables is not there yet."));

/** A table with its header row. */
export const readTableGrid = (_name: string, _options: RunOptions = {}): Promise<Grid> =>
  Promise.reject(new Error("readTableGrid is not there yet."));
