import { AMOUNT_HEADERS, DISTRICT_HEADERS, YEAR_HEADERS } from "../../districts/table-headers";
import type { Town } from "../../districts";
import { GrantFigure } from "../../law/grants";
import { readGrant } from "../../money/amount";
import type { AmountIssue } from "../../money/amount-issue";
import { isSame, isZero, toAmount, type Cents } from "../../money/cents";
import { readFiscalYear, type FiscalYear } from "../../money/fiscal-year";
import { Issue } from "../../money/issue";
import { isFailure, Refusal, type Failure } from "../argument";
import { columnOf, headersFound, readTable, type Table } from "./header";
import type { GrantsIssue, TableIssue } from "./issues";
import { readCell, rowsByTown, unclearFor, type RowsByTown } from "./rows-by-town";

/** Where the figures of a fiscal year stand: in a column of their own, or in the rows that name the year. */
export type Layout =
  | {
      readonly kind: "wide";
      readonly columns: ReadonlyMap<FiscalYear, readonly number[]>;
      readonly unread: readonly string[];
    }
  | { readonly kind: "long"; readonly yearColumn: number; readonly amountColumn: number };

/** The ECS grants that an argument holds: who has which in which fiscal year. Read once a call; cells only as they are needed. */
export class GrantsTable {
  constructor(
    readonly table: Table,
    readonly districtColumn: number,
    readonly layout: Layout,
    readonly rows: RowsByTown,
  ) {}

  /**
   * The grant of a town in a fiscal year. A blank and a zero are the same to Excel, and no town's grant was zero, so either is a
   * missing figure. A figure that stands twice must be the same both times.
   */
  grantOf(town: Town, year: FiscalYear): GrantFigure | Failure {
    const district = town.name;
    const rows = this.rows.byTown.get(town);
    if (!rows) {
      const unclear = unclearFor(this.rows, town);
      const row = unclear && { row: unclear.row + 1, found: unclear.found };
      return new Refusal(new Issue("grants-district-missing", { district, unclear: row }));
    }
    const cells = this.cellsOf(rows, year);
    if (isFailure(cells)) return cells;
    if (cells.length === 0) {
      const unread = this.layout.kind === "wide" ? this.layout.unread : [];
      return new Refusal(new Issue("grants-year-missing", { district, year, covered: this.yearsOf(rows), unread }));
    }
    let found: GrantFigure | undefined;
    for (const { row, column } of cells) {
      const amount = readCell(this.table, row, column, asFigure);
      if (isFailure(amount)) return amount;
      if (amount.cents === undefined) continue;
      const figure = new GrantFigure(amount.cents, this.placeOf(row, column));
      if (found && !isSame(found.amount, figure.amount)) return differing(district, year, found, figure);
      found ??= figure;
    }
    const blanks = cells.map(({ row }) => row + 1);
    return found ?? new Refusal(new Issue("grants-figure-blank", { district, year, rows: blanks }));
  }

  private placeOf(row: number, column: number): GrantFigure["place"] {
    return { argument: this.table.argument, row: row + 1, column: column + 1 };
  }

  private cellsOf(rows: readonly number[], year: FiscalYear): readonly { row: number; column: number }[] | Failure {
    const { layout } = this;
    if (layout.kind === "wide") {
      const columns = layout.columns.get(year) ?? [];
      return rows.flatMap((row) => columns.map((column) => ({ row, column })));
    }
    const cells: { row: number; column: number }[] = [];
    for (const row of rows) {
      const rowYear = readCell(this.table, row, layout.yearColumn, readFiscalYear);
      if (isFailure(rowYear)) return rowYear;
      if (rowYear === year) cells.push({ row, column: layout.amountColumn });
    }
    return cells;
  }

  private yearsOf(rows: readonly number[]): readonly FiscalYear[] {
    const { layout, table } = this;
    if (layout.kind === "wide") return [...layout.columns.keys()].sort((a, b) => a - b);
    const years = rows.map((row) => readCell(table, row, layout.yearColumn, readFiscalYear));
    return [...new Set(years.filter((year): year is FiscalYear => !isFailure(year)))].sort((a, b) => a - b);
  }
}

/** A blank or a zero is no figure. */
function asFigure(value: unknown): { readonly cents: Cents | undefined } | AmountIssue {
  const amount = readGrant(value);
  if (amount instanceof Issue) return amount;
  return { cents: isZero(amount) ? undefined : amount };
}

const differing = (district: string, year: FiscalYear, a: GrantFigure, b: GrantFigure): Refusal =>
  new Refusal(
    new Issue("grants-differ", {
      district,
      year,
      rows: [a.place.row, b.place.row],
      amounts: [toAmount(a.amount), toAmount(b.amount)],
    }),
  );

const known = new WeakMap<object, GrantsTable | Failure>();

/** Excel hands a range anew with every call; a check of a workbook hands the same one for many cells, and it is read once. */
export function readGrants(given: unknown): GrantsTable | Failure {
  if (typeof given !== "object" || given === null) return tableOf(given);
  const read = known.get(given) ?? tableOf(given);
  known.set(given, read);
  return read;
}

function tableOf(given: unknown): GrantsTable | Failure {
  const table = readTable("grants", given);
  if (isFailure(table)) return table;
  const district = columnOf(table, "district", DISTRICT_HEADERS);
  if (district instanceof Issue) return new Refusal(district);
  if (district === undefined) {
    const facts = { argument: table.argument, missing: ["District"], found: headersFound(table) };
    return new Refusal(new Issue("table-without-columns", facts));
  }
  const layout = layoutOf(table);
  if (layout instanceof Issue) return new Refusal(layout);
  return new GrantsTable(table, district, layout, rowsByTown(table, district));
}

function layoutOf(table: Table): Layout | GrantsIssue | TableIssue {
  const columns = new Map<FiscalYear, number[]>();
  const unread: string[] = [];
  table.header.forEach((cell, column) => {
    const year = readFiscalYear(cell);
    if (!(year instanceof Issue)) columns.set(year, [...(columns.get(year) ?? []), column]);
    else if (typeof cell === "string" && /\d\d/.test(cell)) unread.push(cell.trim());
  });
  const yearColumn = columnOf(table, "fiscal year", YEAR_HEADERS);
  if (yearColumn instanceof Issue) return yearColumn;
  const amountColumn = columnOf(table, "amount", AMOUNT_HEADERS);
  if (amountColumn instanceof Issue) return amountColumn;
  const isLong = yearColumn !== undefined && amountColumn !== undefined;
  if (isLong && columns.size > 0) {
    const headers = [yearColumn, amountColumn, ...[...columns.values()].flat()].map((c) =>
      String(table.header[c]).trim(),
    );
    return new Issue("grants-two-layouts", { columns: headers });
  }
  if (columns.size > 0) return { kind: "wide", columns, unread };
  if (isLong) return { kind: "long", yearColumn, amountColumn };
  const facts = { missing: yearColumn === undefined ? "years" : "amount", found: headersFound(table) } as const;
  return new Issue("grants-without-layout", facts);
}
