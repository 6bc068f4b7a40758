/** Addresses as Excel writes them; rows and columns are counted from 0. */

export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** "B7". */
export const cell = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** "$B$7". */
export const fixedCell = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** "B7:F42", or "B7" for a single cell. */
export function areaName({ row, column, rows, columns }: Area): string {
  const first = cell(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cell(row + rows - 1, column + columns - 1)}`;
}

/** "$B$7:$F$42". */
export const fixedArea = ({ row, column, rows, columns }: Area): string =>
  `${fixedCell(row, column)}:${fixedCell(row + rows - 1, column + columns - 1)}`;
