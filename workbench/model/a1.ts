/** Addresses as Excel writes them: A1, $A$1:B2, A:C, 3:7, Sheet1!A1, 'It''s 2024'!A1. */
import type { Area } from "../backend/cells";
import { isInsideSheet } from "../backend/areas";
import { SHEET_COLUMNS, SHEET_ROWS } from "../backend/grid-size";

export interface Address {
  /** Absent where the address names no sheet. */
  readonly sheet?: string;
  readonly area: Area;
}

export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

interface Corner {
  readonly row?: number;
  readonly column?: number;
}

function parseCorner(text: string): Corner | null {
  const match = /^(?:\$?([a-z]{1,3}))?(?:\$?([1-9]\d{0,6}))?$/iu.exec(text);
  if (match === null || text === "") return null;
  const [, letters, digits] = match;
  return {
    ...(letters === undefined ? {} : { column: columnNumber(letters) }),
    ...(digits === undefined ? {} : { row: Number(digits) - 1 }),
  };
}

function parseArea(text: string): Area | null {
  const corners = text.split(":").map((corner) => parseCorner(corner.trim()));
  const [from, to = from] = corners;
  if (from == null || to == null || corners.length > 2) return null;
  const isSingle = corners.length === 1;
  // A column or a row alone is an address only as A:A or 1:1, and both corners are of one kind.
  if ((from.row === undefined) !== (to.row === undefined)) return null;
  if ((from.column === undefined) !== (to.column === undefined)) return null;
  if (isSingle && (from.row === undefined || from.column === undefined)) return null;
  const rows = [from.row ?? 0, to.row ?? SHEET_ROWS - 1].sort((a, b) => a - b) as [number, number];
  const columns = [from.column ?? 0, to.column ?? SHEET_COLUMNS - 1].sort((a, b) => a - b) as [number, number];
  const area = {
    row: rows[0],
    column: columns[0],
    rows: rows[1] - rows[0] + 1,
    columns: columns[1] - columns[0] + 1,
  };
  return isInsideSheet(area) ? area : null;
}

/** Null where the text is no address. */
export function parseAddress(text: string): Address | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!:\s]+))!)?([^!]+)$/u.exec(text.trim());
  if (match === null) return null;
  const [, quoted, plain, cells = ""] = match;
  const area = parseArea(cells);
  if (area === null) return null;
  const sheet = quoted?.replace(/''/gu, "'") ?? plain;
  return sheet === undefined ? { area } : { sheet, area };
}

/** Excel quotes a name that could be read as something else. */
export function quoteSheetName(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    parseAddress(name) === null &&
    !/^(r\d*(c\d*)?|c\d*|true|false)$/iu.test(name);
  return isPlain ? name : `'${name.replace(/'/gu, "''")}'`;
}

export function formatArea(area: Area, isAbsolute = false): string {
  const mark = isAbsolute ? "$" : "";
  const [lastRow, lastColumn] = [area.row + area.rows, area.column + area.columns - 1];
  const [from, to] = [mark + columnLetters(area.column), mark + columnLetters(lastColumn)];
  if (area.rows === SHEET_ROWS) return `${from}:${to}`;
  const [first, last] = [`${mark}${String(area.row + 1)}`, `${mark}${String(lastRow)}`];
  if (area.columns === SHEET_COLUMNS) return `${first}:${last}`;
  return area.rows === 1 && area.columns === 1 ? from + first : `${from}${first}:${to}${last}`;
}

export const formatAddress = (sheet: string, area: Area, isAbsolute = false): string =>
  `${quoteSheetName(sheet)}!${formatArea(area, isAbsolute)}`;
