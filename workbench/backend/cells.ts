/** What cells hold and where they lie: the vocabulary that the backends, the object model and the file reader share. */

/** A rectangle of cells; rows and columns count from zero. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An error as a cell shows it ("#N/A") and, where a custom function gave one, its message. */
export interface CellError {
  readonly error: string;
  readonly message?: string;
}

/** The value of a cell; `null` is an empty cell. Dates are serial numbers. */
export type CellValue = string | number | boolean | CellError | null;

/**
 * What a cell holds.
 * - `formula` is as a user types it in an English Excel, with its leading "=".
 * - `spill`: the formula is a dynamic array formula; a cell without it that holds a formula gives one value.
 * - `value` of a formula cell is its last known result (from a file, or from the calculation).
 */
export interface Cell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly spill?: boolean;
}

export type Matrix<T> = readonly (readonly T[])[];

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly fontName?: string;
  readonly fill?: string;
  readonly horizontalAlignment?: "Left" | "Center" | "Right" | "General";
  readonly verticalAlignment?: "Top" | "Center" | "Bottom";
  readonly wrapText?: boolean;
}

export const isCellError = (value: CellValue): value is CellError => typeof value === "object" && value !== null;
