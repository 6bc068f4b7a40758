import type { Area } from "./free-area";

/** Addresses within a sheet and with its name, as Excel writes them in English. */

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

const columnNumber = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const CELLS = /^\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?([a-z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([a-z]{1,3}):\$?([a-z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The cells of an address without a sheet; null where it is none, or lies beyond the sheet. */
export function parseArea(address: string): Area | null {
  const cells = CELLS.exec(address);
  if (cells) {
    const [, fromColumn = "", fromRow = "", toColumn = fromColumn, toRow = fromRow] = cells;
    return between(Number(fromRow) - 1, columnNumber(fromColumn), Number(toRow) - 1, columnNumber(toColumn));
  }
  const columns = COLUMNS.exec(address);
  if (columns) {
    const [, from = "", to = ""] = columns;
    return between(0, columnNumber(from), SHEET_ROWS - 1, columnNumber(to));
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
  const column1 = `${fixed}${columnName(column)}`;
  const column2 = `${fixed}${columnName(column + columns - 1)}`;
  const [row1, row2] = [`${fixed}${row + 1}`, `${fixed}${row + rows}`];
  if (rows === SHEET_ROWS) return `${column1}:${column2}`;
  if (columns === SHEET_COLUMNS) return `${row1}:${row2}`;
  return rows * columns === 1 ? `${column1}${row1}` : `${column1}${row1}:${column2}${row2}`;
}

/** A sheet's name as every formula may write it. */
export const quotedSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;

export interface SheetAddress {
  readonly sheetName: string | null;
  readonly rest: string;
}

/** "'Sheet 1'!B5" as its sheet and the rest; the sheet is null where none is named. */
export function splitSheet(address: string): SheetAddress {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(address);
  if (quoted) return { sheetName: (quoted[1] ?? "").replace(/''/g, "'"), rest: quoted[2] ?? "" };
  const plain = /^([^'!()+*/&<>=,"]+)!(.*)$/s.exec(address);
  return plain ? { sheetName: plain[1] ?? "", rest: plain[2] ?? "" } : { sheetName: null, rest: address };
}

export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;
