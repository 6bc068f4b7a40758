/** Cells as a formula refers to them, seen from wherever a formula of its shape stands. */
import { type Area, cellArea } from "../../../formula/area";
import { findSheet, valuesIn, type BookSheet } from "../../book";
import { isUnresolved, resolve } from "../../resolve";
import type { Node, Reference } from "../formula/node";
import { CannotTell } from "./differs";
import type { Run, Source } from "./run";
import { Grid } from "./values";

/** One end of an area: a row and a column of the sheet, or how far they are from the formula. */
interface Corner {
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** Undefined for what is no reference to cells by their address: a table, a name, a spill, whole columns. */
export function cellReader(node: Extract<Node, { kind: "reference" }>, source: Source): Run | undefined {
  const { to, start, end } = node;
  if (to.kind !== "reference") return undefined;
  const written = source.formula.slice(start, end);
  const [first, last = first] = written
    .slice(written.lastIndexOf("!") + 1)
    .split(":")
    .map((text) => cornerOf(text.trim(), source));
  return first && last ? reader(to.sheet, first, last) : undefined;
}

function cornerOf(text: string, { row, column }: Source): Corner | undefined {
  const cell = cellArea(text);
  if (!cell) return undefined;
  const [isRowFixed, isColumnFixed] = [text.includes("$", 1), text.startsWith("$")];
  return {
    row: isRowFixed ? cell.row : cell.row - row,
    column: isColumnFixed ? cell.column : cell.column - column,
    isRowFixed,
    isColumnFixed,
  };
}

const rowOf = ({ row, isRowFixed }: Corner, from: number): number => (isRowFixed ? row : from + row);
const columnOf = ({ column, isColumnFixed }: Corner, from: number): number => (isColumnFixed ? column : from + column);

function reader(sheet: string | undefined, first: Corner, last: Corner): Run {
  return ({ book, place }) => {
    const [top, left] = [rowOf(first, place.row), columnOf(first, place.column)];
    const [bottom, right] = [rowOf(last, place.row), columnOf(last, place.column)];
    const held = findSheet(book, sheet ?? place.sheet);
    if (!held) throw new CannotTell("It refers to a sheet that is not there.");
    if (first === last) return new Grid([[held.valueAt(top, left)]], true);
    const [row, column] = [Math.min(top, bottom), Math.min(left, right)];
    return cellsIn(held, { row, column, rows: Math.abs(bottom - top) + 1, columns: Math.abs(right - left) + 1 });
  };
}

/** What a reference of any kind leads to from the place of the formula. */
export const resolvedReader =
  (to: Reference): Run =>
  ({ book, place }) => {
    const found = resolve(to, book, place);
    if (isUnresolved(found)) throw new CannotTell(`It ${found.why}.`);
    const sheet = findSheet(book, found.sheet);
    if (!sheet) throw new CannotTell("It refers to a sheet that is not there.");
    return cellsIn(sheet, found.area);
  };

/** Ranges that many formulas look into are read once. */
const known = new WeakMap<BookSheet, Map<string, Grid>>();

function cellsIn(sheet: BookSheet, area: Area): Grid {
  if (area.rows * area.columns === 1) return new Grid([[sheet.valueAt(area.row, area.column)]], true);
  let grids = known.get(sheet);
  if (!grids) known.set(sheet, (grids = new Map()));
  const key = `${area.row} ${area.column} ${area.rows} ${area.columns}`;
  let grid = grids.get(key);
  if (!grid) grids.set(key, (grid = new Grid(valuesIn(sheet, area), true)));
  return grid;
}
