import { cellText, isBlankCell } from "./cell-text";
import { readFigure } from "./figure";
import type { Cell, Grid } from "./grid";
import { useByHeader } from "./header-words";
import type { HeaderRows } from "./layout";
import { readStatus } from "./status-text";
import type { TownMemory } from "./town-memory";
import { yearInHeader } from "./year-text";

/** Nobody puts more above a table, or more rows into a header. */
const LOOKED_AT = 100;
const MOST_HEADER_ROWS = 5;
export const MOST_COLUMNS = 256;

const filledCells = (row: readonly Cell[] | undefined): readonly Cell[] =>
  (row ?? []).slice(0, MOST_COLUMNS).filter((cell) => !isBlankCell(cell));

/**
 * How surely a row heads the columns: by the words that name them. Years and the names of statuses stand in rows of data as
 * well, so that they count only beside such words, and years also where the place of the name is empty.
 */
function headerScore(row: readonly Cell[] | undefined, names: number): number {
  let words = 0;
  let alsoInData = 0;
  for (const cell of filledCells(row)) {
    const use = useByHeader(cell)?.use;
    if (use === "district") words += 3;
    else if (use === "grants" || use === "status mark" || use === "opportunity") alsoInData++;
    else if (use !== undefined) words += 2;
  }
  return words > 0 || isBlankCell(row?.[names]) ? words + alsoInData : 0;
}

/** A figure, but no year and no mark; such cells stand in no header. */
const isFigure = (cell: Cell): boolean => readFigure(cell).kind === "amount" && yearInHeader(cell) === undefined;

/** Whether a row can be one of several header rows: more than a title, words and years alone. */
function canBeHeader(row: readonly Cell[] | undefined): boolean {
  const filled = filledCells(row);
  return filled.length > 1 && !filled.some(isFigure) && filled.some((cell) => /[a-z0-9]/i.test(cellText(cell)));
}

/**
 * The header rows of a grid whose names stand in the column given, and whose first town stands in the row given. Without a
 * header, the first row of the data.
 */
export function findHeader(grid: Grid, names: number, firstTown: number | undefined, memory: TownMemory): HeaderRows {
  const { rows } = grid;
  const below = Math.min(firstTown ?? rows.length, LOOKED_AT);
  let best = -1;
  let bestScore = 1;
  for (let row = 0; row < below; row++) {
    const score = headerScore(rows[row], names);
    if (score > 1 && score >= bestScore) [best, bestScore] = [row, score];
  }
  if (best >= 0) return wholeHeader(grid, best, below, names);
  const above = (firstTown ?? 0) - 1;
  if (firstTown !== undefined && headsByPlace(rows[above], names, memory)) return { first: above, count: 1 };
  return { first: firstOfData(grid, names, firstTown ?? 0, memory), count: 0 };
}

/** The rows above and below the best one that belong to the header as well. */
function wholeHeader(grid: Grid, best: number, firstTown: number, names: number): HeaderRows {
  const { rows } = grid;
  let first = best;
  while (first > 0 && best - first < MOST_HEADER_ROWS - 1 && canBeHeader(rows[first - 1])) first--;
  let end = best + 1;
  const continues = (row: readonly Cell[] | undefined): boolean =>
    isBlankCell(row?.[names]) && filledCells(row).length > 0 && !filledCells(row).some(isFigure);
  while (end < firstTown && end - first < MOST_HEADER_ROWS && continues(rows[end])) end++;
  return { first, count: end - first };
}

/** A row directly above the towns whose words are not known: a header where it holds no name, status or figure. */
function headsByPlace(row: readonly Cell[] | undefined, names: number, memory: TownMemory): boolean {
  const name = cellText(row?.[names]);
  const isNoName = name === "" || memory.ofName(name).kind === "unknown";
  return isNoName && canBeHeader(row) && !filledCells(row).some((cell) => readStatus(cell).kind !== "unreadable");
}

const LONGEST_NAME_IN_WORDS = 4;

/** Above the first town, misspelled names and other rows of data may stand; a blank row or a sentence ends them. */
function firstOfData(grid: Grid, names: number, firstTown: number, memory: TownMemory): number {
  let first = firstTown;
  for (; first > 0; first--) {
    const text = cellText(grid.rows[first - 1]?.[names]);
    const isSentence = /[\d:]/.test(text) || text.split(" ").length > LONGEST_NAME_IN_WORDS;
    if (text === "" || isSentence || memory.ofName(text).kind === "notATown") break;
  }
  return first;
}
