import { Issue } from "../../money/issue";
import { cellText } from "./cell-text";
import { readFigure } from "./figure";
import type { Cell, Grid } from "./grid";
import { readMark, readStatus } from "./status-text";
import type { TownMemory } from "./town-memory";
import { readYearCell } from "./year-text";

/** How many of a column's cells read as what. */
export interface ColumnProfile {
  readonly filled: number;
  /** Names of towns, without codes. */
  readonly towns: number;
  /** Names of towns, or of what stands among towns in such tables: questions, schools, totals. */
  readonly names: number;
  readonly codes: number;
  /** Words of a status, also of having none. */
  readonly statuses: number;
  readonly designations: number;
  readonly marks: number;
  /** Written as a fiscal year. */
  readonly years: number;
  /** Numbers that are dates if the column holds years, and amounts if it holds amounts. */
  readonly dates: number;
  readonly figures: number;
  /** Figures that are no year and no small number. */
  readonly money: number;
}

/** Where so many cells from the top are no names, the rest is not tried: telling that a text is no name takes longest. */
const NAMES_TRIED = 40;

const EDSIGHT_CODE = /^0*[1-9]\d{0,2}$|^\d{6,7}$/;

/** The profile of one column over the rows of a sample. */
export function profileOf(grid: Grid, rows: readonly number[], column: number, memory: TownMemory): ColumnProfile {
  const profile = {
    filled: 0,
    towns: 0,
    names: 0,
    codes: 0,
    statuses: 0,
    designations: 0,
    marks: 0,
    years: 0,
    dates: 0,
    figures: 0,
    money: 0,
  };
  for (const row of rows) {
    const cell = grid.rows[row]?.[column];
    const text = cellText(cell);
    if (text === "") continue;
    profile.filled++;
    if (/[a-z]/i.test(text)) {
      if (text.length <= 200 && (profile.names > 0 || profile.filled <= NAMES_TRIED)) countName(profile, text, memory);
      const status = readStatus(text).kind;
      if (status !== "unreadable") profile.statuses++;
      if (status === "status") profile.designations++;
    } else if (EDSIGHT_CODE.test(text) && memory.ofCode(text).kind !== "unknown") profile.codes++;
    if (readMark(cell) !== undefined) profile.marks++;
    if (!(readYearCell(cell) instanceof Issue))
      profile[typeof cell === "number" && cell >= 10_000 ? "dates" : "years"]++;
    const figure = readFigure(cell);
    if (figure.kind !== "unreadable") profile.figures++;
    if (figure.kind === "amount" && isMoney(cell)) profile.money++;
  }
  return profile;
}

type Counts = { -readonly [Name in keyof ColumnProfile]: ColumnProfile[Name] };

function countName(profile: Counts, text: string, memory: TownMemory): void {
  const found = memory.ofName(text).kind;
  if (found === "town") profile.towns++;
  if (found === "town" || found === "question" || found === "notATown") profile.names++;
}

/** The smallest grant of a town is of five digits; years and codes of towns have fewer. */
const isMoney = (cell: Cell | undefined): boolean =>
  /^\D*\d[\d,]*\d{3}(?:\.\d+)?\)?$/.test(cellText(cell)) && cellText(cell).length > 4;
