/** Addresses as Excel writes them; rows and columns are counted from 0. */
import type { Area } from "../formula/area";
import { columnLetters } from "../formula/column";

/** "B7". */
export const cell = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "$B$7". */
export const fixedCell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

/** "B7:F42", or "B7" for a single cell. */
export function areaName({ row, column, rows, columns }: Area): string {
  const first = cell(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cell(row + rows - 1, column + columns - 1)}`;
}

/** "$B$7:$F$42". */
export const fixedArea = ({ row, column, rows, columns }: Area): string =>
  `${fixedCell(row, column)}:${fixedCell(row + rows - 1, column + columns - 1)}`;
