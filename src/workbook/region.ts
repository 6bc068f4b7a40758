import type { Area } from "../formula/area";
import type { CellContent } from "./cell-input";

/** The cells around one that are parted from all others by blank rows and columns, as Excel's Ctrl+A selects them. */
export function regionAround(values: readonly (readonly CellContent[])[], row: number, column: number): Area {
  let [top, bottom, left, right] = [row, row, column, column];
  const holds = (r: number, c: number): boolean => (values[r]?.[c] ?? "") !== "";
  const anyInRow = (r: number): boolean => range(left - 1, right + 1).some((c) => holds(r, c));
  const anyInColumn = (c: number): boolean => range(top - 1, bottom + 1).some((r) => holds(r, c));
  for (let grows = true; grows;) {
    grows = false;
    if (anyInRow(top - 1)) [top, grows] = [top - 1, true];
    if (anyInRow(bottom + 1)) [bottom, grows] = [bottom + 1, true];
    if (anyInColumn(left - 1)) [left, grows] = [left - 1, true];
    if (anyInColumn(right + 1)) [right, grows] = [right + 1, true];
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

export const cropped = (
  values: readonly (readonly CellContent[])[],
  { row, column, rows, columns }: Area,
): CellContent[][] => values.slice(row, row + rows).map((line) => line.slice(column, column + columns));
