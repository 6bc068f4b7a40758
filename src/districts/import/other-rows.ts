import { cellKey, cellText, isBlankCell } from "./cell-text";
import type { Cell, Grid } from "./grid";
import type { HeaderRows } from "./layout";
import type { Listed } from "./row-state";

/** Words that begin a remark and no name. */
const REMARK = /^(?:\W*(?:foot)?notes?\b|sources?\b|prepared\b|updated\b|data\b|page \d)/i;

/** What refers from a remark to the rows; in lists it may as well stand before a name. */
const REFERENCE = /^(?:[*\u2020\u2021\u00a7\u00b9\u00b2\u00b3]|\(\w\)\s|\[\d+\]|\d{1,2}[.)]?\s)/;

/** More words than a misspelled name has, and than any name has. */
const REMARK_IN_WORDS = 4;
const SENTENCE_IN_WORDS = 9;

/** A row that names no town and says nothing in its other cells, but reads as a remark. */
export function isFootnote(text: string, row: readonly Cell[], names: number | undefined, state: Listed): boolean {
  if (state.kind !== "unknown" && state.kind !== "question" && state.kind !== "not a town") return false;
  const words = text.split(" ").length;
  const nothingNear = state.kind === "not a town" || (state.kind === "unknown" && state.nearest.length === 0);
  const reads =
    REMARK.test(text) ||
    (REFERENCE.test(text) && (nothingNear || words >= REMARK_IN_WORDS)) ||
    (state.kind !== "not a town" && words >= SENTENCE_IN_WORDS);
  return reads && row.every((cell, column) => column === names || isBlankCell(cell));
}

/** Recognises the header rows where they come again further down, as at the top of each printed page. */
export function repeatedHeaderTest(grid: Grid, { first, count }: HeaderRows): (row: readonly Cell[]) => boolean {
  const headers = grid.rows
    .slice(first, first + count)
    .map((row) => row.map(cellKey))
    .filter((keys) => keys.some((key) => key !== ""));
  return (row) =>
    headers.some((keys) => {
      for (let column = 0; column < Math.max(keys.length, row.length); column++) {
        if (cellKey(row[column]) !== (keys[column] ?? "")) return false;
      }
      return true;
    });
}

/** A row without a name and code. It may hold figures, as a total without a word for it does. */
export function namelessRow(row: readonly Cell[], used: readonly number[]): Listed {
  if (row.every(holdsNothing)) return { kind: "blank" };
  return { kind: used.some((column) => !holdsNothing(row[column])) ? "no name" : "footnote" };
}

/** Blank, or a rule drawn with marks. */
const holdsNothing = (cell: Cell | undefined): boolean =>
  isBlankCell(cell) || (typeof cell === "string" && /^[-_=.\u2010-\u2015*]+$/.test(cellText(cell)));

export const firstText = (row: readonly Cell[]): string => cellText(row.find((cell) => !isBlankCell(cell)));
