import { DISTRICT_HEADERS } from "../../districts/table-headers";
import type { Town } from "../../districts";
import { spanOf, type FiscalYears } from "../../law/by-years";
import type { Designation, NotDesignated, Status, StatusFound } from "../../law/designation";
import type { TablePlace } from "../../law/step";
import { readFiscalYear, type FiscalYear } from "../../money/fiscal-year";
import { Issue } from "../../money/issue";
import { isFailure, Refusal, type Failure } from "../argument";
import { plainValue } from "../cell-value";
import { columnOf, headersFound, readTable, type Table } from "./header";
import type { ListIssue } from "./issues";
import { readCell, rowsByTown, unclearFor, type RowsByTown } from "./rows-by-town";

const HEADERS = {
  Status: ["status", "designation"],
  "From FY": ["from fy", "from fiscal year", "from", "first fy"],
  "To FY": ["to fy", "to fiscal year", "to", "last fy"],
  "Base FY": ["base fy", "base fiscal year", "base year"],
};

type Column = "District" | keyof typeof HEADERS;

/** The columns that every use of a list needs; the base year is needed only where a grant is measured. */
export const FOR_STATUS: readonly Column[] = ["District", "Status", "From FY", "To FY"];
export const FOR_BASE_YEAR: readonly Column[] = [...FOR_STATUS, "Base FY"];

const STATUSES: ReadonlyMap<string, Status> = new Map([
  ["alliance", "Alliance"],
  ["graduated", "Graduated"],
  ["not designated", "Not designated"],
]);

/** An imported district list: the table that the task pane writes, read as it stands now. */
export class DistrictListTable {
  private covered: FiscalYears | undefined | null = null;

  constructor(
    private readonly table: Table,
    private readonly columns: Readonly<Record<Column, number>>,
    private readonly rows: RowsByTown,
  ) {}

  /** What a town is in a fiscal year; a year that none of the rows covers is missing, and nobody's status. */
  statusOf(town: Town, year: FiscalYear): StatusFound | Failure {
    const row = this.rowOf(town, year);
    if (isFailure(row)) return row;
    return row === undefined ? this.absent(town, year) : this.statusIn(row);
  }

  /** The same with the base year, for which the list needs its column. */
  designationOf(town: Town, year: FiscalYear): Designation | Failure {
    const row = this.rowOf(town, year);
    if (isFailure(row)) return row;
    if (row === undefined) return this.absent(town, year);
    const found = this.statusIn(row);
    if (isFailure(found)) return found;
    const { status, source } = found;
    if (status === "Not designated") return { status, source };
    const column = this.columns["Base FY"];
    const baseYear = readCell(this.table, row, column, readFiscalYear);
    if (isFailure(baseYear)) return baseYear;
    if (baseYear >= year) return this.refusalAt(row, column, new Issue("list-base-year-late", { baseYear, year }));
    return { status, source, baseYear, baseYearSource: this.placeOf(row, column) };
  }

  /** The row that holds for a town in a year. Two that hold must say the same. */
  private rowOf(town: Town, year: FiscalYear): number | undefined | Failure {
    const rows = this.rowsFor(town, year);
    if (isFailure(rows)) return rows;
    const [first, ...others] = rows;
    const other = others.find((row) => this.contentOf(row) !== this.contentOf(first ?? row));
    if (first === undefined || other === undefined) return first;
    return new Refusal(new Issue("list-rows-differ", { district: town.name, year, rows: [first + 1, other + 1] }));
  }

  private contentOf(row: number): string {
    const columns = [this.columns.Status, this.columns["Base FY"]].filter((column) => column >= 0);
    return JSON.stringify(
      columns.map((column) => String(plainValue(this.table.rows[row]?.[column])).trim().toLowerCase()),
    );
  }

  private statusIn(row: number): StatusFound | Failure {
    const status = readCell(this.table, row, this.columns.Status, readStatus);
    return isFailure(status) ? status : { status, source: this.placeOf(row, this.columns.Status) };
  }

  private rowsFor(town: Town, year: FiscalYear): readonly number[] | Failure {
    const covering: number[] = [];
    for (const row of this.rows.byTown.get(town) ?? []) {
      const years = this.yearsOf(row);
      if (isFailure(years)) return years;
      if (years.from <= year && year <= years.to) covering.push(row);
    }
    return covering;
  }

  private yearsOf(row: number): FiscalYears | Failure {
    const from = readCell(this.table, row, this.columns["From FY"], readFiscalYear);
    if (isFailure(from)) return from;
    const to = readCell(this.table, row, this.columns["To FY"], readFiscalYear);
    if (isFailure(to)) return to;
    if (to >= from) return { from, to };
    return this.refusalAt(row, this.columns["To FY"], new Issue("list-years-reversed", { from, to }));
  }

  private refusalAt(row: number, column: number, issue: ListIssue): Refusal {
    const { argument, size } = this.table;
    return new Refusal(issue, { argument, size, index: row * size.columns + column });
  }

  private absent(town: Town, year: FiscalYear): NotDesignated | Failure {
    const covered = this.coveredYears();
    if (!covered || year < covered.from || covered.to < year) {
      return new Refusal(new Issue("list-year-missing", { year, covered }));
    }
    const unclear = unclearFor(this.rows, town);
    if (unclear) {
      const facts = { district: town.name, row: unclear.row + 1, found: unclear.found };
      return new Refusal(new Issue("list-row-unclear", facts));
    }
    return { status: "Not designated", source: this.placeOf(this.table.headerRow, this.columns.District) };
  }

  private coveredYears(): FiscalYears | undefined {
    if (this.covered === null) {
      const spans = [...this.rows.byTown.values()].flat().map((row) => this.yearsOf(row));
      const read = spans.filter((span): span is FiscalYears => !isFailure(span));
      this.covered = read.length > 0 ? spanOf(read) : undefined;
    }
    return this.covered;
  }

  private placeOf(row: number, column: number): TablePlace {
    return { argument: this.table.argument, row: row + 1, column: column + 1 };
  }
}

function readStatus(value: unknown): Status | ListIssue {
  const status = typeof value === "string" ? STATUSES.get(value.trim().toLowerCase()) : undefined;
  return status ?? new Issue("list-status", { found: value });
}

/** The list of an argument, or undefined where none is given and the built-in lists of the policy hold. */
export function readDistrictList(given: unknown, needed: readonly Column[]): DistrictListTable | undefined | Failure {
  if (given == null) return undefined;
  const table = readTable("districts", given);
  if (isFailure(table)) return table;
  const columns: Record<Column, number> = { District: -1, Status: -1, "From FY": -1, "To FY": -1, "Base FY": -1 };
  for (const name of Object.keys(columns) as Column[]) {
    const column = columnOf(table, name, name === "District" ? DISTRICT_HEADERS : HEADERS[name]);
    if (column instanceof Issue) return new Refusal(column);
    columns[name] = column ?? -1;
  }
  const missing = needed.filter((name) => columns[name] < 0);
  if (missing.length > 0) {
    const facts = { argument: table.argument, missing, found: headersFound(table) };
    return new Refusal(new Issue("table-without-columns", facts));
  }
  return new DistrictListTable(table, columns, rowsByTown(table, columns.District));
}
