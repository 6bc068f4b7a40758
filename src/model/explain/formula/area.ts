/** References in A1 form within one sheet. */
import { columnLetters } from "../address";
import type { ReferredArea } from "../found-call";

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;

function columnOf(letters: string | undefined): number | undefined {
  let number = 0;
  for (const letter of (letters ?? "").toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number >= 1 && number <= MAX_COLUMNS ? number - 1 : undefined;
}

const rowOf = (digits: string | undefined): number | undefined =>
  digits !== undefined && Number(digits) <= MAX_ROWS ? Number(digits) - 1 : undefined;

/** The area of one cell, or undefined for text that names none. */
export function cellArea(text: string): Required<ReferredArea> | undefined {
  const [, letters, digits] = CELL.exec(text) ?? [];
  const [column, row] = [columnOf(letters), rowOf(digits)];
  return row === undefined || column === undefined ? undefined : { row, column, rows: 1, columns: 1 };
}

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
  const [height, width] = [rows ?? MAX_ROWS, columns ?? MAX_COLUMNS];
  const first = `${columnLetters(column)}${row + 1}`;
  if (height === 1 && width === 1) return first;
  return `${first}:${columnLetters(column + width - 1)}${row + height}`;
}
