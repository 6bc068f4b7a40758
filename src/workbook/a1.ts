/** Addresses within a sheet, as Excel writes them in English. */
import type { Area } from "../formula/area";
import { columnIndex, columnLetters } from "../formula/column";
import { SHEET_COLUMNS, SHEET_ROWS } from "../formula/sheet-size";

const CELLS = /^\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?([a-z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([a-z]{1,3}):\$?([a-z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The cells of an address without a sheet; null where it is none, or lies beyond the sheet. */
export function parseArea(address: string): Area | null {
  const cells = CELLS.exec(address);
  if (cells) {
    const [, fromColumn = "", fromRow = "", toColumn = fromColumn, toRow = fromRow] = cells;
    return between(Number(fromRow) - 1, columnIndex(fromColumn), Number(toRow) - 1, columnIndex(toColumn));
  }
  const columns = COLUMNS.exec(address);
  if (columns) {
    const [, from = "", to = ""] = columns;
    return between(0, columnIndex(from), SHEET_ROWS - 1, columnIndex(to));
  }
  const rows = ROWS.exec(address);
  return rows ? between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, SHEET_COLUMNS - 1) : null;
}

function between(rowA: number, columnA: number, rowB: number, columnB: number): Area | null {
  const [row, column] = [Math.min(rowA, rowB), Math.min(columnA, columnB)];
  const area = { row, column, rows: Math.abs(rowA - rowB) + 1, columns: Math.abs(columnA - columnB) + 1 };
  return row < 0 || row + area.rows > SHEET_ROWS || column + area.columns > SHEET_COLUMNS ? null : area;
}

export const isWhole = ({ rows, columns }: Area): boolean => rows === SHEET_ROWS || columns === SHEET_COLUMNS;

/** "B5", "B5:C7", "B:C" or "2:4"; with dollar signs where it is to stay when a formula is copied. */
export function areaAddress({ row, column, rows, columns }: Area, fixed = ""): string {
  const column1 = `${fixed}${columnLetters(column)}`;
  const column2 = `${fixed}${columnLetters(column + columns - 1)}`;
  const [row1, row2] = [`${fixed}${row + 1}`, `${fixed}${row + rows}`];
  if (rows === SHEET_ROWS) return `${column1}:${column2}`;
  if (columns === SHEET_COLUMNS) return `${row1}:${row2}`;
  return rows * columns === 1 ? `${column1}${row1}` : `${column1}${row1}:${column2}${row2}`;
}

export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;
