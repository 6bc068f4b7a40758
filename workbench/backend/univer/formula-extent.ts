import { SHEET_COLUMNS, SHEET_ROWS } from "../grid-size";
import { formulaParts } from "./formula-parts";

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const SHEET = String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CELLS = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.$])${SHEET}\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\p{L}\p{N}_.(!])`,
  "giu",
);
const COLUMNS = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.$])${SHEET}\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?![\p{L}\p{N}_.(!])`,
  "giu",
);

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

const sheetName = (name: string | undefined): string | null =>
  name === undefined ? null : name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;

/**
 * How large the sheets must be for the references of a formula to lie inside them: Univer makes #NAME? of one that does not.
 * The key `null` is the sheet of the formula itself.
 */
export function formulaExtents(formula: string): ReadonlyMap<string | null, Extent> {
  const extents = new Map<string | null, Extent>();
  const include = (sheet: string | undefined, rows: number, columns: number): void => {
    if (rows > SHEET_ROWS || columns > SHEET_COLUMNS) return;
    const name = sheetName(sheet);
    const before = extents.get(name) ?? { rows: 0, columns: 0 };
    extents.set(name, { rows: Math.max(before.rows, rows), columns: Math.max(before.columns, columns) });
  };
  for (const part of formulaParts(formula)) {
    if (part.kind !== "other") continue;
    for (const [, sheet, column = "", row = "", lastColumn = column, lastRow = row] of part.text.matchAll(CELLS)) {
      include(sheet, Math.max(Number(row), Number(lastRow)), Math.max(columnNumber(column), columnNumber(lastColumn)));
    }
    for (const [, sheet, first = "", last = ""] of part.text.matchAll(COLUMNS)) {
      include(sheet, 0, Math.max(columnNumber(first), columnNumber(last)));
    }
  }
  return extents;
}
