/** Values in a formula, and how a spreadsheet takes one for another. */
import { isErrorValue, type CellValue, type ErrorValue } from "../../../model/explain";
import { CannotTell } from "./differs";
import { isAlikeShown } from "./rounding";

/** Several cells, or an array; row after row. */
export class Grid {
  constructor(
    readonly rows: readonly (readonly CellValue[])[],
    /** Cells of a sheet: of these, functions such as SUM leave out text and TRUE. */
    readonly isReference: boolean,
  ) {}

  get height(): number {
    return this.rows.length;
  }

  get width(): number {
    return this.rows[0]?.length ?? 0;
  }

  get cells(): readonly CellValue[] {
    return this.rows.length === 1 ? (this.rows[0] ?? []) : this.rows.flat();
  }

  get isOneCell(): boolean {
    return this.rows.length === 1 && this.rows[0]?.length === 1;
  }

  /** A single row or column serves all; beyond the others there is nothing. */
  at(row: number, column: number): CellValue {
    const line = this.rows[this.height === 1 ? 0 : row];
    const value = line?.[this.width === 1 ? 0 : column];
    return value === undefined ? error("#N/A") : value;
  }
}

export type Value = CellValue | Grid;

export const error = (name: string): ErrorValue => ({ error: name });

export const gridOf = (value: Value): Grid => (value instanceof Grid ? value : new Grid([[value]], false));

/** One value; of several cells a formula of one cell has no use. */
export function single(value: Value): CellValue {
  if (!(value instanceof Grid)) return value;
  if (value.isOneCell) return value.at(0, 0);
  throw new CannotTell("It uses several cells where one is needed.");
}

const PLAIN_NUMBER = /^\s*[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[-+]?\d+)?\s*$/i;

/** Text is a number where every program takes it for one; where programs differ it cannot be told. */
export function asNumber(value: CellValue): number | ErrorValue {
  if (typeof value === "number" || isErrorValue(value)) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (PLAIN_NUMBER.test(value)) return Number(value);
  if (value === "" || /\d/.test(value)) {
    throw new CannotTell(`Spreadsheet programs differ in what they take the text "${value}" for.`);
  }
  return error("#VALUE!");
}

export function asTruth(value: CellValue): boolean | ErrorValue {
  if (typeof value === "string") {
    const word = value.toUpperCase();
    return word === "TRUE" || word === "FALSE" ? word === "TRUE" : error("#VALUE!");
  }
  const number = asNumber(value);
  return isErrorValue(number) ? number : number !== 0;
}

export function asText(value: CellValue): string | ErrorValue {
  if (isErrorValue(value)) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : value;
}

/** Numbers come before text, and text before FALSE and TRUE; capitals make no difference. A blank is 0 or empty text. */
export function compare(a: CellValue, b: CellValue): number {
  const [left, right] = [blankAs(a, b), blankAs(b, a)];
  if (typeof left !== typeof right) return rank(left) - rank(right);
  if (typeof left === "number" && typeof right === "number") {
    if (isAlikeShown(left, right)) throw new CannotTell(`Spreadsheet programs differ in whether ${left} is ${right}.`);
    return left - right;
  }
  const [x, y] = [String(left).toLowerCase(), String(right).toLowerCase()];
  return x === y ? 0 : x < y ? -1 : 1;
}

const rank = (value: CellValue): number => ["number", "string", "boolean"].indexOf(typeof value);

const blankAs = (value: CellValue, other: CellValue): CellValue =>
  value === null ? (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0) : value;

const isSeveral = (value: Value): boolean => value instanceof Grid && !value.isOneCell;

const firstOf = (value: Value): CellValue => (value instanceof Grid ? value.at(0, 0) : value);

/** Works on each cell; the size is that of the largest. */
export function eachCell(given: readonly Value[], work: (...cells: CellValue[]) => CellValue): Value {
  // Nearly always it is one cell of each.
  if (given.length === 2) {
    const [a = null, b = null] = given;
    if (!isSeveral(a) && !isSeveral(b)) return work(firstOf(a), firstOf(b));
  } else if (!given.some(isSeveral)) return work(...given.map(firstOf));
  const grids = given.map(gridOf);
  const [height, width] = [Math.max(...grids.map((grid) => grid.height)), Math.max(...grids.map((grid) => grid.width))];
  const rows: CellValue[][] = [];
  const [first, second] = grids;
  for (let row = 0; row < height; row++) {
    const cells: CellValue[] = [];
    for (let column = 0; column < width; column++) {
      const isPair = grids.length === 2 && first !== undefined && second !== undefined;
      // A list of the cells for each of them would take longer than the work.
      if (isPair) cells.push(work(first.at(row, column), second.at(row, column)));
      else cells.push(work(...grids.map((grid) => grid.at(row, column))));
    }
    rows.push(cells);
  }
  return new Grid(rows, false);
}
