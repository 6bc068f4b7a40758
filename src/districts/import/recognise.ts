import type { FiscalYear } from "../../money/fiscal-year";
import { cellText, isBlankCell } from "./cell-text";
import { type ColumnProfile, profileOf } from "./column-profile";
import { findHeader, MOST_COLUMNS } from "./find-header";
import type { Grid } from "./grid";
import { type Column, type HeaderRows, type Layout, usesOf } from "./layout";
import type { Steps } from "./steps";
import { headerText, takeColumns } from "./take-columns";
import { TownMemory } from "./town-memory";
import { yearInHeader } from "./year-text";

export interface Recognition {
  readonly layout: Layout;
  /** The rows of the sample that name towns, by which one table is likelier to be meant than another. */
  readonly towns: number;
  /** The one fiscal year that the title lines name, which may be that of amounts without a year. */
  readonly titleYear: FiscalYear | undefined;
}

/** Enough to tell what columns hold. */
const SAMPLE = 200;

/** How a grid is to be read, as far as it says. With header rows given, the columns are taken anew below them. */
export function* recognise(grid: Grid, header?: HeaderRows): Steps<Recognition> {
  const memory = new TownMemory();
  const width = Math.min(MOST_COLUMNS, widest(grid));
  let found = header;
  if (found === undefined) {
    const above = yield* profiles(grid, sampleFrom(grid, 0), width, memory);
    const names = indexOfMost(above, ({ towns }) => towns);
    const firstTown = names < 0 ? undefined : firstTownIn(grid, names, memory);
    found = findHeader(grid, Math.max(names, 0), firstTown, memory);
  }
  const { first, count } = found;
  const headers = Array.from({ length: width }, (_, column) => headerText(grid, { first, count }, column));
  const below = yield* profiles(grid, sampleFrom(grid, first + count), width, memory);
  const layout = withoutOtherCodes(grid, { ...takeColumns(headers, below), header: found }, memory);
  const [names = usesOf(layout, "code")[0]] = usesOf(layout, "district");
  const profile = names === undefined ? undefined : below[names];
  const titles = grid.rows.slice(0, first).flatMap((row) => row.slice(0, MOST_COLUMNS).map(yearInHeader));
  const [titleYear, ...others] = new Set(titles.filter((year) => year !== undefined));
  return {
    layout,
    towns: profile === undefined ? 0 : Math.max(profile.towns, profile.codes),
    titleYear: others.length === 0 ? titleYear : undefined,
  };
}

/** The grids with their recognitions, those first that are likeliest to be meant: with most towns, then with most columns used. */
export function* rankGrids(
  grids: readonly Grid[],
): Steps<readonly { readonly grid: Grid; readonly recognition: Recognition }[]> {
  const ranked: { readonly grid: Grid; readonly recognition: Recognition }[] = [];
  for (const grid of grids) {
    ranked.push({ grid, recognition: yield* recognise(grid) });
    yield { done: ranked.length, total: grids.length };
  }
  const used = ({ layout }: Recognition): number => layout.columns.filter(({ taken }) => taken.use !== "none").length;
  return ranked.sort(({ recognition: a }, { recognition: b }) => b.towns - a.towns || used(b) - used(a));
}

function* profiles(
  grid: Grid,
  rows: readonly number[],
  width: number,
  memory: TownMemory,
): Steps<readonly ColumnProfile[]> {
  const found: ColumnProfile[] = [];
  for (let column = 0; column < width; column++) {
    found.push(profileOf(grid, rows, column, memory));
    yield { done: column, total: width };
  }
  return found;
}

function sampleFrom(grid: Grid, first: number): readonly number[] {
  const sample: number[] = [];
  for (let row = first; row < grid.rows.length && sample.length < SAMPLE; row++) sample.push(row);
  return sample;
}

const widest = (grid: Grid): number => grid.rows.reduce((width, row) => Math.max(width, row.length), 0);

function indexOfMost(profiles: readonly ColumnProfile[], count: (profile: ColumnProfile) => number): number {
  let best = -1;
  let most = 0;
  profiles.forEach((profile, index) => {
    if (count(profile) > most) [best, most] = [index, count(profile)];
  });
  return best;
}

/** A title may name a town too, but stands alone in its row. */
function firstTownIn(grid: Grid, names: number, memory: TownMemory): number | undefined {
  const sample = sampleFrom(grid, 0).filter((row) => memory.ofName(cellText(grid.rows[row]?.[names])).kind === "town");
  const isAlone = (row: number): boolean =>
    (grid.rows[row] ?? []).slice(0, MOST_COLUMNS).every((cell, column) => column === names || isBlankCell(cell));
  const beside = sample.filter((row) => !isAlone(row));
  return beside.length > sample.length / 2 ? beside[0] : sample[0];
}

/** Running numbers and the codes of other offices are headed like the codes of towns, but contradict the names. */
function withoutOtherCodes(grid: Grid, layout: Layout, memory: TownMemory): Layout {
  const [codes] = usesOf(layout, "code");
  const [names] = usesOf(layout, "district");
  if (codes === undefined || names === undefined) return layout;
  let agreeing = 0;
  for (const row of sampleFrom(grid, layout.header.first + layout.header.count)) {
    const name = memory.ofName(cellText(grid.rows[row]?.[names]));
    const code = memory.ofCode(cellText(grid.rows[row]?.[codes]));
    if (name.kind === "town" && code.kind === "town") agreeing += name.town === code.town ? 1 : -1;
  }
  if (agreeing >= 0) return layout;
  const columns = layout.columns.map((column, index): Column =>
    index === codes ? { ...column, taken: { use: "none" }, why: "content against header" } : column,
  );
  return { ...layout, columns };
}
