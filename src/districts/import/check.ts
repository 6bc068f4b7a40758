import { countOf } from "../../money/cents";
import type { FiscalYear } from "../../money/fiscal-year";
import type { Checked, ListedDistrict, LongGrant, Origin, WideGrants } from "./checked";
import { type GrantCell, type LongContent, longContentReader, wideContentReader, yearColumns } from "./grants-content";
import { type Cell, type Grid, rowNumber } from "./grid";
import type { Layout } from "./layout";
import { type ListContent, listContentReader, type ListDefaults } from "./list-content";
import { type Claim, Overlaps } from "./overlaps";
import { rowReader } from "./row-reader";
import type { CheckedRow, Listed } from "./row-state";
import type { Answers } from "./row-town";
import type { Steps } from "./steps";

export interface Defaults extends ListDefaults {
  /** Of the amounts of a long table without a column of years. */
  readonly fiscalYear?: FiscalYear;
}

export interface CheckOptions {
  readonly defaults?: Defaults;
  readonly answers?: Answers;
}

/** Reads every row of a grid by its layout: what will be written, and every other row with the reason why it is not. */
export function* check(grid: Grid, layout: Layout, options: CheckOptions = {}): Steps<Checked> {
  const { defaults = {}, answers = {} } = options;
  switch (layout.kind) {
    case "district list": {
      const read = listContentReader(layout, defaults);
      const written = (content: ListContent, at: Origin): ListedDistrict => ({
        index: at.index,
        number: at.number,
        town: at.town,
        district: at.town.name,
        status: content.status,
        fromFY: content.fromFY,
        toFY: content.toFY,
        baseFY: content.baseFY,
        opportunity: content.opportunity,
      });
      return { kind: layout.kind, ...(yield* checkRows(grid, layout, answers, read, written, claimOfList)) };
    }
    case "wide grants": {
      const read = wideContentReader(layout);
      const written = (figures: readonly GrantCell[], { index, number, town }: Origin): WideGrants => ({
        index,
        number,
        town,
        figures,
      });
      const years = yearColumns(layout).map(({ year }) => year);
      return { kind: layout.kind, years, ...(yield* checkRows(grid, layout, answers, read, written, claimOfWide)) };
    }
    case "long grants": {
      const read = longContentReader(layout, defaults.fiscalYear);
      const written = ({ year, amount }: LongContent, { index, number, town }: Origin): LongGrant => ({
        index,
        number,
        town,
        year,
        amount,
      });
      return { kind: layout.kind, ...(yield* checkRows(grid, layout, answers, read, written, claimOfLong)) };
    }
  }
}

/** A row of this run, whose state is not settled before it was held against the others. */
type Draft = { -readonly [Key in keyof CheckedRow]: CheckedRow[Key] };

type ClaimOf<Written> = (written: Written) => Claim;

const claimOfList: ClaimOf<ListedDistrict> = ({ status, fromFY: from, toFY: to, baseFY, opportunity }) => ({
  from,
  to,
  content: `${status} ${from} ${to} ${baseFY} ${opportunity}`,
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
  content: countOf(amount),
});

/** The first sight of a misspelled name takes a fraction of a millisecond. */
const ROWS_AT_ONCE = 8;

/** Some files fill their rows with empty cells to the end of the sheet. */
const CELLS_AT_ONCE = 100_000;

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
  const overlaps = new Overlaps();
  const rows = new Array<Draft>(total);
  const contents = new Array<Written | undefined>(total);
  let cells = 0;
  for (let index = 0; index < total; index++) {
    cells += grid.rows[index]?.length ?? 0;
    if (index % ROWS_AT_ONCE === 0 || cells > CELLS_AT_ONCE) {
      cells = 0;
      yield { done: index, total };
    }
    const row: Draft = looked(index);
    rows[index] = row;
    if (row.town === undefined) continue;
    const content = read(grid.rows[index] ?? []);
    if (isListed(content)) row.state = content;
    else {
      const written = write(content, { index, number: row.number, town: row.town });
      contents[index] = written;
      overlaps.add(index, row.town.code, claimOf(written));
    }
  }
  const written: Written[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % (100 * ROWS_AT_ONCE) === 0) yield { done: total, total };
    const content = contents[index];
    if (content === undefined) continue;
    const overlap = overlaps.of(index);
    if (overlap === undefined) written.push(content);
    else if (overlap.kind === "duplicate") {
      row.state = { kind: "duplicate", of: rowNumber(grid, overlap.of) };
    } else {
      const about = differenceOf(content, contents[overlap.with] ?? content);
      row.state = { kind: "conflict", with: rowNumber(grid, overlap.with), about };
    }
  }
  return { rows, written };
}

const isListed = (content: object): content is Listed => "kind" in content;

function differenceOf(a: object, b: object): "status" | "years" | "amount" {
  if (!("status" in a) || !("status" in b)) return "amount";
  return a.status === b.status ? "years" : "status";
}
