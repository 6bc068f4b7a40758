import type { ArgumentAddress } from "../../model/explain";

const ADDRESS = /^(?:(?:'((?:[^']|'')*)'|([^'!]*))!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** An address as Excel writes it, such as 'Sheet 1'!B2:D4, as rows and columns from 0; undefined for anything else. */
export function areaOf(address: string): ArgumentAddress | undefined {
  const [, quoted, plain, firstColumn, firstRow, lastColumn, lastRow] = ADDRESS.exec(address) ?? [];
  if (firstColumn === undefined || firstRow === undefined) return undefined;
  const row = Number(firstRow) - 1;
  const column = columnOf(firstColumn);
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? "",
    row,
    column,
    rows: lastRow === undefined ? 1 : Number(lastRow) - row,
    columns: lastColumn === undefined ? 1 : columnOf(lastColumn) - column + 1,
  };
}
