export type Cell = string | number | boolean | null;

/**
 * A table as it was found: of a text file, a sheet, a range of the workbook or a web page. Nothing is cleaned yet, rows may
 * have different lengths, and of merged cells all but the first are blank.
 */
export interface Grid {
  /** The file, sheet, table or range. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** What a person finds the rows by: the lines of a file, the rows of a sheet. Without numbers, they count from 1. */
  readonly counted: "line" | "row";
  readonly rowNumbers?: readonly number[];
}

export const rowNumber = (grid: Grid, index: number): number => grid.rowNumbers?.[index] ?? index + 1;
