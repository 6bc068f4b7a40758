/** References in A1 form within one sheet. */
import { columnIndex, columnLetters } from "./column";
import { SHEET_COLUMNS, SHEET_ROWS } from "./sheet-size";

/** A rectangle of cells; rows and columns are counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An area as a formula may name it; whole columns and rows have no last row or column. */
export interface ReferredArea {
  readonly row: number;
  readonly column: number;
  /** Absent for whole columns. */
  readonly rows?: number;
  /** Absent for whole rows. */
  readonly columns?: number;
}

const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;

const DOLLAR = 36;
const ZERO = 48;
const SMALL_A = 97;
/** Makes a capital letter of ASCII a small one. */
const LOWER = 32;
const LETTERS = 26;

function columnOf(letters: string | undefined): number | undefined {
  const column = columnIndex(letters ?? "");
  return column >= 0 && column < SHEET_COLUMNS ? column : undefined;
}

const rowOf = (digits: string | undefined): number | undefined =>
  digits !== undefined && Number(digits) <= SHEET_ROWS ? Number(digits) - 1 : undefined;

/** The place of one cell, written as a number so that nothing is made for the many texts that name none; -1 for those. */
function placeIn(text: string): number {
  const { length } = text;
  let at = text.charCodeAt(0) === DOLLAR ? 1 : 0;
  const first = at;
  let column = 0;
  for (; at < length; at++) {
    const letter = (text.charCodeAt(at) | LOWER) - SMALL_A;
    if (letter < 0 || letter >= LETTERS) break;
    column = column * LETTERS + letter + 1;
  }
  if (at === first || at - first > 3 || column > SHEET_COLUMNS) return -1;
  if (text.charCodeAt(at) === DOLLAR) at++;
  const digits = at;
  let row = 0;
  for (; at < length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
  }
  const count = at - digits;
  if (count < 1 || count > 7 || text.charCodeAt(digits) === ZERO || row > SHEET_ROWS) return -1;
  return (row - 1) * SHEET_COLUMNS + column - 1;
}

/** The area of one cell, or undefined for text that names none. */
export function cellArea(text: string): Area | undefined {
  const place = placeIn(text);
  if (place < 0) return undefined;
  return { row: Math.floor(place / SHEET_COLUMNS), column: place % SHEET_COLUMNS, rows: 1, columns: 1 };
}

/** Whether a text names one cell. */
export const isCell = (text: string): boolean => placeIn(text) >= 0;

const span = (a: number, b: number): readonly [first: number, count: number] => [Math.min(a, b), Math.abs(a - b) + 1];

/** The area between two halves: cells, columns or rows. */
export function areaBetween(first: string, last: string): ReferredArea | undefined {
  const [from, to] = [cellArea(first), cellArea(last)];
  if (from && to) {
    const [row, rows] = span(from.row, to.row);
    const [column, columns] = span(from.column, to.column);
    return { row, column, rows, columns };
  }
  const [left, right] = [columnOf(COLUMN.exec(first)?.[1]), columnOf(COLUMN.exec(last)?.[1])];
  if (left !== undefined && right !== undefined) {
    const [column, columns] = span(left, right);
    return { row: 0, column, columns };
  }
  const [top, bottom] = [rowOf(ROW.exec(first)?.[1]), rowOf(ROW.exec(last)?.[1])];
  if (top === undefined || bottom === undefined) return undefined;
  const [row, rows] = span(top, bottom);
  return { row, column: 0, rows };
}

/** Without dollar signs, from its first corner to its last. */
export function areaText({ row, column, rows, columns }: ReferredArea): string {
  if (rows === undefined && columns !== undefined) {
    return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  }
  if (columns === undefined && rows !== undefined) return `${row + 1}:${row + rows}`;
  const [height, width] = [rows ?? SHEET_ROWS, columns ?? SHEET_COLUMNS];
  const first = `${columnLetters(column)}${row + 1}`;
  if (height === 1 && width === 1) return first;
  return `${first}:${columnLetters(column + width - 1)}${row + height}`;
}
