/** Cell addresses in A1 form, as files hold them, to zero-based rows and columns and back. */
import { cellArea, type Area } from "../formula/area";
import { columnLetters } from "../formula/column";

export interface Position {
  readonly row: number;
  readonly column: number;
}

export const addressOf = ({ row, column }: Position): string => `${columnLetters(column)}${row + 1}`;

/** Null for text that is no address of a cell in a sheet of Excel's size. */
export function parseAddress(text: string): Position | null {
  const cell = cellArea(text);
  return cell === undefined ? null : { row: cell.row, column: cell.column };
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
