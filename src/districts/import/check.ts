import type { Cents } from "../../money/cents";
import { countOf } from "../../money/cents";
import type { FiscalYear } from "../../money/fiscal-year";
import type { Town } from "../index";
import { cellText } from "./cell-text";
import { type GrantCell, longContentReader, wideContentReader, yearColumns } from "./grants-content";
import { type Cell, type Grid, rowNumber } from "./grid";
import { type Layout, usesOf } from "./layout";
import { type ListContent, listContentReader, type ListDefaults } from "./list-content";
import { firstText, isFootnote, namelessRow, repeatedHeaderTest } from "./other-rows";
import { type Claim, Overlaps } from "./overlaps";
import type { CheckedRow, Listed, Matched } from "./row-state";
import { type Answers, townOfRow } from "./row-town";
import type { Steps } from "./steps";
import { TownMemory } from "./town-memory";

export interface Defaults extends ListDefaults {
  /** Of the amounts of a long table without a column of years. */
  readonly fiscalYear?: FiscalYear;
}

export interface CheckOptions {
  readonly defaults?: Defaults;
  readonly answers?: Answers;
}

/** Where a written row stood: its place in the grid, and its number in the source. */
interface Origin {
  readonly index: number;
  readonly number: number;
  readonly town: Town;
}

export interface ListedDistrict extends ListContent, Origin {
  readonly district: string;
}

export interface WideGrants extends Origin {
  /** In the order of the years of the table. */
  readonly figures: readonly GrantCell[];
}

export interface LongGrant extends Origin {
  readonly year: FiscalYear;
  readonly amount: Cents;
}

interface CheckedTable<Kind extends Layout["kind"], Written> {
  readonly kind: Kind;
  /** Every row of the grid in its order, each in one state. Those that are matched stand in `written`, in the same order. */
  readonly rows: readonly CheckedRow[];
  readonly written: readonly Written[];
}

export type CheckedList = CheckedTable<"district list", ListedDistrict>;
export type CheckedLong = CheckedTable<"long grants", LongGrant>;
export interface CheckedWide extends CheckedTable<"wide grants", WideGrants> {
  readonly years: readonly FiscalYear[];
}
export type Checked = CheckedList | CheckedWide | CheckedLong;

/** Reads every row of a grid by its layout: what will be written, and every other row with the reason why it is not. */
export function* check(grid: Grid, layout: Layout, options: CheckOptions = {}): Steps<Checked> {
  const { defaults = {}, answers = {} } = options;
  switch (layout.kind) {
    case "district list": {
      const read = listContentReader(layout, defaults);
      const written = (content: ListContent, at: Origin): ListedDistrict => ({
        ...at,
        district: at.town.name,
        ...content,
      });
      return { kind: layout.kind, ...(yield* checkRows(grid, layout, answers, read, written, claimOfList)) };
    }
    case "wide grants": {
      const read = wideContentReader(layout);
      const written = (figures: readonly GrantCell[], at: Origin): WideGrants => ({ ...at, figures });
      const years = yearColumns(layout).map(({ year }) => year);
      return { kind: layout.kind, years, ...(yield* checkRows(grid, layout, answers, read, written, claimOfWide)) };
    }
    case "long grants": {
      const read = longContentReader(layout, defaults.fiscalYear);
      const written = (content: { year: FiscalYear; amount: Cents }, at: Origin): LongGrant => ({ ...at, ...content });
      return { kind: layout.kind, ...(yield* checkRows(grid, layout, answers, read, written, claimOfLong)) };
    }
  }
}

type ClaimOf<Written> = (written: Written) => Omit<Claim, "town">;

const claimOfList: ClaimOf<ListedDistrict> = ({ status, fromFY: from, toFY: to, baseFY, opportunity }) => ({
  from,
  to,
  content: [status, from, to, baseFY, opportunity].join(" "),
});

/** All figures of a row are one claim, as if for one year: two rows of a town stand against each other in any case. */
const claimOfWide: ClaimOf<WideGrants> = ({ figures }) => ({
  from: 0,
  to: 0,
  content: figures.map(({ amount }) => (amount === null ? "-" : countOf(amount))).join(" "),
});

const claimOfLong: ClaimOf<LongGrant> = ({ year, amount }) => ({
  from: year,
  to: year,
  content: `${year} ${countOf(amount)}`,
});

/** The first sight of a misspelled name takes a fraction of a millisecond. */
const ROWS_AT_ONCE = 8;

interface Found<Written> extends Claim {
  readonly state: Matched;
  readonly written: Written;
}

function* checkRows<Content extends object, Written extends Origin>(
  grid: Grid,
  layout: Layout,
  answers: Answers,
  read: (row: readonly Cell[]) => Content | Listed,
  write: (content: Content, at: Origin) => Written,
  claimOf: ClaimOf<Written>,
): Steps<{ readonly rows: readonly CheckedRow[]; readonly written: readonly Written[] }> {
  const total = grid.rows.length;
  const looked = rowReader(grid, layout, answers);
  const overlaps = new Overlaps<Found<Written>>();
  const found: (Found<Written> | undefined)[] = [];
  const rows: CheckedRow[] = [];
  for (let index = 0; index < total; index++) {
    if (index % ROWS_AT_ONCE === 0) yield { done: index, total };
    const row = looked(index);
    const content = row.town === undefined ? undefined : read(grid.rows[index] ?? []);
    if (row.town === undefined || content === undefined || isListed(content)) {
      rows.push(content !== undefined && isListed(content) ? { ...row, state: content } : row);
      found.push(undefined);
      continue;
    }
    const written = write(content, { index, number: row.number, town: row.town });
    const item = { town: row.town.code, ...claimOf(written), state: row.state as Matched, written };
    overlaps.add(item);
    found.push(item);
    rows.push(row);
  }
  const kept: Written[] = [];
  for (const [index, item] of found.entries()) {
    if (index % (100 * ROWS_AT_ONCE) === 0) yield { done: total, total };
    const row = rows[index];
    if (item === undefined || row === undefined) continue;
    const overlap = overlaps.found.get(item);
    if (overlap === undefined) kept.push(item.written);
    else if ("duplicate" in overlap)
      rows[index] = { ...row, state: { kind: "duplicate", of: overlap.duplicate.written.number } };
    else {
      const about = differenceOf(item.written, overlap.conflict.written);
      rows[index] = { ...row, state: { kind: "conflict", with: overlap.conflict.written.number, about } };
    }
  }
  return { rows, written: kept };
}

const isListed = (content: object): content is Listed => "kind" in content;

function differenceOf(a: object, b: object): "status" | "years" | "amount" {
  if (!("status" in a) || !("status" in b)) return "amount";
  return a.status === b.status ? "years" : "status";
}

/** What each row is as far as its name and place say. */
function rowReader(grid: Grid, layout: Layout, answers: Answers): (index: number) => CheckedRow {
  const memory = new TownMemory();
  const { first, count } = layout.header;
  const [names = -1] = usesOf(layout, "district");
  const [codes = -1] = usesOf(layout, "code");
  const used = layout.columns.flatMap(({ taken }, column) => (taken.use === "none" ? [] : [column]));
  const isRepeatedHeader = repeatedHeaderTest(grid, layout.header);
  return (index) => {
    const row = grid.rows[index] ?? [];
    const number = rowNumber(grid, index);
    const listed = (state: Listed, text = firstText(row)): CheckedRow => ({
      index,
      number,
      text,
      state,
      town: undefined,
    });
    if (index < first) return listed({ kind: "title" });
    if (index < first + count) return listed({ kind: "header" });
    const name = said(row[names]);
    const code = said(row[codes]);
    if (isRepeatedHeader(row)) return listed({ kind: "repeated header" });
    const { town, state } = townOfRow(name, code, index, answers, memory);
    const text = name === "" ? (code === "" ? firstText(row) : code) : name;
    if (state.kind === "no name") return listed(namelessRow(row, used));
    if (town === undefined && isFootnote(name, row, names, state)) return listed({ kind: "footnote" });
    return { index, number, text, state, town };
  };
}

/** A dash or a rule in the place of a name names nothing. */
function said(cell: Cell | undefined): string {
  const text = cellText(cell);
  return /[\p{L}\p{N}]/u.test(text) ? text : "";
}
