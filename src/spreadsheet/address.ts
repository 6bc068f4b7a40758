/** Cell addresses in A1 form, as files hold them, to zero-based rows and columns and back. */
import { MAX_COLUMNS, MAX_ROWS } from "./limits";

/** A rectangle of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Position {
  readonly row: number;
  readonly column: number;
}

export function columnIndex(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export const addressOf = ({ row, column }: Position): string => `${columnLetters(column)}${row + 1}`;

const ADDRESS = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** Null for text that is no address of a cell in a sheet of Excel's size. */
export function parseAddress(text: string): Position | null {
  const match = ADDRESS.exec(text);
  if (match === null) return null;
  const position = { row: Number(match[2]) - 1, column: columnIndex(match[1] ?? "") };
  return position.row < MAX_ROWS && position.column < MAX_COLUMNS ? position : null;
}

/** An area such as "B2:D4", or "B2" for one cell; null for other text. */
export function parseArea(text: string): Area | null {
  const [start, end, more] = text.split(":");
  const from = parseAddress(start ?? "");
  const to = end === undefined ? from : parseAddress(end);
  if (from === null || to === null || more !== undefined) return null;
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  return {
    row,
    column,
    rows: Math.abs(to.row - from.row) + 1,
    columns: Math.abs(to.column - from.column) + 1,
  };
}

export const isInside = (area: Area, { row, column }: Position): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
