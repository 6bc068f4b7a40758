import type { Town } from "../index";
import { type Answer, answerKey } from "./answers";
import { cellText, isBlankCell, nameText } from "./cell-text";
import type { Grid } from "./grid";
import { usesOf } from "./layout";
import { recognise } from "./recognise";
import { townFinder, type TownOfRow } from "./row-town";
import type { Steps } from "./steps";
import { TownMemory } from "./town-memory";

/** One filled cell of a column of names. */
export interface NamedCell {
  /** The place of its row in the grid. */
  readonly index: number;
  readonly text: string;
  readonly state: TownOfRow["state"];
  /** Absent where a person has to say which town it is, or has left it out. */
  readonly town: Town | undefined;
}

/** A column of town names without statuses and years. Every filled cell below the header is there, also what is no town. */
export interface NamesRead {
  /** The column of the grid that was read. */
  readonly column: number;
  /** The rows that were read, below the header. */
  readonly first: number;
  readonly count: number;
  /** The words of the header; empty without one. */
  readonly header: string;
  /** Rows above the header that hold something and were not read. */
  readonly above: number;
  readonly cells: readonly NamedCell[];
  /** Further columns whose cells mostly name towns; they were not read. */
  readonly others: readonly number[];
}

/** The names in a grid, with what the user said of their spellings (by `answerKey`); undefined where none of it names a town. */
export function* readNames(grid: Grid, answers: ReadonlyMap<string, Answer> = new Map()): Steps<NamesRead | undefined> {
  const { layout } = yield* recognise(grid);
  const [names, codes] = (["district", "code"] as const).map((use) => usesOf(layout, use)[0]);
  const column = names ?? codes;
  if (column === undefined) return undefined;
  const textAt = (index: number, at: number | undefined): string =>
    at === undefined ? "" : nameText(grid.rows[index]?.[at]);
  const foundAt = (index: number): string => textAt(index, names) || textAt(index, codes);
  const memory = new TownMemory();
  const headers = { from: layout.header.first, to: layout.header.first + layout.header.count };
  // A row that names a town is no header, whatever else it looks like.
  const isHeader = (index: number): boolean =>
    index >= headers.from && index < headers.to && memory.ofName(textAt(index, column)).kind !== "town";
  const first = headers.to > headers.from && isHeader(headers.to - 1) ? headers.to : 0;

  const byRow = new Map<number, Answer>();
  for (let index = first; index < grid.rows.length; index++) {
    const answer = answers.get(answerKey(foundAt(index)));
    if (answer !== undefined) byRow.set(index, answer);
  }
  const townOf = townFinder({ rows: byRow });
  const cells: NamedCell[] = [];
  for (let index = first; index < grid.rows.length; index++) {
    const text = foundAt(index);
    if (text !== "") cells.push({ index, text, ...townOf(textAt(index, names), textAt(index, codes), index) });
    yield { done: index, total: grid.rows.length };
  }
  return {
    column,
    first,
    count: grid.rows.length - first,
    header: first > 0 ? (layout.columns[column]?.header ?? "") : "",
    above: grid.rows.slice(0, first > 0 ? headers.from : 0).filter((row) => !row.every(isBlankCell)).length,
    cells,
    others: otherColumns(grid, first, column, codes, memory),
  };
}

/** Names of counties are names of towns as well, so this is only said and read no further. */
function otherColumns(
  grid: Grid,
  first: number,
  column: number,
  codes: number | undefined,
  memory: TownMemory,
): readonly number[] {
  const rows = grid.rows.slice(first, first + 200);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: Math.min(width, 50) }, (_, at) => at).filter((at) => {
    if (at === column || at === codes) return false;
    const filled = rows.map((row) => row[at]).filter((cell) => typeof cell === "string" && !isBlankCell(cell));
    const towns = filled.filter((cell) => memory.ofName(cellText(cell)).kind === "town");
    return towns.length > 0 && towns.length * 2 > filled.length;
  });
}
