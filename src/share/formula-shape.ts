/**
 * What formulas have in common that were filled over many cells: the text with every reference to a cell written by how far that is
 * from the formula, as R1C1 does it. A workbook has thousands of formulas and few shapes.
 */
import { cellArea } from "../formula/area";
import { endOfToken } from "../formula/tokens";

/** Stands around what is no text of the formula. Files cannot hold it. */
const MARK = "\u0001";

const DOLLAR = 36;
const ZERO = 48;
const NINE = 57;
const CAPITAL_A = 65;
const SMALL_Z = 122;

/**
 * Formulas at two places have the same shape only where one is the other moved by their distance, capitals in addresses apart: a copy
 * filled from one to the other. `row` and `column` from 0.
 */
export function shapeOf(formula: string, row: number, column: number): string {
  let shape = "";
  let from = 0;
  for (let at = 0; at < formula.length;) {
    const end = endOfToken(formula, at);
    const moved = mayBeCell(formula, at, end) ? movedCell(formula, at, end, row, column) : undefined;
    if (moved !== undefined) {
      shape += formula.slice(from, at) + moved;
      from = end;
    }
    at = end;
  }
  return shape + formula.slice(from);
}

/** Tells nearly all other tokens from cells by their first and last letters. */
function mayBeCell(formula: string, at: number, end: number): boolean {
  const first = formula.charCodeAt(at);
  const last = formula.charCodeAt(end - 1);
  return end - at > 1 && last >= ZERO && last <= NINE && (first === DOLLAR || (first >= CAPITAL_A && first <= SMALL_Z));
}

function movedCell(formula: string, at: number, end: number, row: number, column: number): string | undefined {
  const text = formula.slice(at, end);
  const cell = cellArea(text);
  if (!cell || isName(formula, end)) return undefined;
  const across = text.startsWith("$") ? `$${cell.column}` : cell.column - column;
  const down = text.includes("$", 1) ? `$${cell.row}` : cell.row - row;
  return `${MARK}${down},${across}${MARK}`;
}

/** LOG10 ( is a function, AB12! a sheet and AB12[ would be a table, also with spaces between. */
function isName(formula: string, end: number): boolean {
  let at = end;
  while (/\s/.test(formula.charAt(at))) at++;
  const next = formula.charAt(at);
  return next === "(" || next === "!" || next === "[";
}
