import type { Area } from "./cells";
import { SHEET_COLUMNS, SHEET_ROWS } from "./grid-size";

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

export const isInsideSheet = ({ row, column, rows, columns }: Area): boolean =>
  row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;

export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that covers both. */
export function union(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What is left of the area without the other: up to four areas. */
export function without(area: Area, other: Area): Area[] {
  const gone = intersection(area, other);
  if (gone === null) return [area];
  const [goneEnd, goneRight] = [gone.row + gone.rows, gone.column + gone.columns];
  return [
    { ...area, rows: gone.row - area.row },
    { ...area, row: goneEnd, rows: area.row + area.rows - goneEnd },
    { ...gone, column: area.column, columns: gone.column - area.column },
    { ...gone, column: goneRight, columns: area.column + area.columns - goneRight },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

export const cellArea = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

export const isSameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** A matrix of the size of the area; the function gets the position inside the area. */
export function matrixOf<T>(area: Area, make: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = 0; row < area.rows; row += 1) {
    const line: T[] = [];
    for (let column = 0; column < area.columns; column += 1) line.push(make(row, column));
    rows.push(line);
  }
  return rows;
}
