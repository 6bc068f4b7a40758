/** The reference to one cell of an area, in the style of the reference to the area. */
import type { Area } from "../../../formula/area";
import { columnLetters } from "../../../formula/column";
import { onSheet } from "../../../formula/sheet-name";
import type { CellPlace } from "../../../model/explain";
import type { Size } from "../../../functions/size";
import { placeFor } from "../../../functions/size";

interface Style {
  readonly row: boolean;
  readonly column: boolean;
}

/** Which of its first corner's parts a written reference fixes by a dollar sign. */
export function styleOf(written: string): Style {
  const [, column = "", row = ""] =
    /^(\$?)[A-Za-z]{1,3}(\$?)\d+/.exec(written.slice(written.lastIndexOf("!") + 1)) ?? [];
  return { row: row !== "", column: column !== "" };
}

/**
 * The formula of one cell among those of a result, so that it could be filled over all of them: what goes along with the result is
 * relative, what serves all of its rows or columns is fixed. Along a direction in which the result has one cell the style stays.
 */
export function elementText(
  sheet: string | undefined,
  area: Area,
  place: CellPlace,
  result: Size,
  style: Style,
): string {
  const at = placeFor(area, place);
  const fixedRow = result.rows > 1 ? area.rows === 1 : style.row;
  const fixedColumn = result.columns > 1 ? area.columns === 1 : style.column;
  const column = `${fixedColumn ? "$" : ""}${columnLetters(area.column + at.column)}`;
  const cell = `${column}${fixedRow ? "$" : ""}${area.row + at.row + 1}`;
  return sheet === undefined ? cell : onSheet(sheet, cell);
}

/** "Sheet!$B$2:$C$9" */
export function areaText(sheet: string | undefined, { row, column, rows, columns }: Area): string {
  const corner = (r: number, c: number): string => `$${columnLetters(c)}$${r + 1}`;
  const first = corner(row, column);
  const last = corner(row + rows - 1, column + columns - 1);
  const cells = first === last ? first : `${first}:${last}`;
  return sheet === undefined ? cells : onSheet(sheet, cells);
}
