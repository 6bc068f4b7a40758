/** Cells as the workbook layer reads them, and where they stand; rows and columns count from 0. */

/** An error cell, by the name that Excel shows, such as "#N/A". */
export interface ErrorValue {
  readonly error: string;
}

/** A blank is null or empty text. */
export type CellValue = number | string | boolean | null | ErrorValue;

/** Row after row, all of the same length. */
export type CellMatrix = readonly (readonly CellValue[])[];

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface CellAddress extends CellPlace {
  /** The name of the sheet as it is, without quotation marks. */
  readonly sheet: string;
}

/** Where an argument was read from: its first cell and its size. */
export interface ArgumentAddress extends CellAddress {
  readonly rows: number;
  readonly columns: number;
}

export const isErrorValue = (value: unknown): value is ErrorValue =>
  typeof value === "object" && value !== null && "error" in value;
