/** The grants that a table of the workbook holds, as formulas that find each of them again, also when its rows have been sorted. */
import type { Area } from "../../../formula/area";
import { columnLetters } from "../../../formula/column";
import { onSheet } from "../../../formula/sheet-name";
import { isErrorValue, type CellValue } from "../../../model/explain";
import type { Town } from "../../../districts";
import { ErrorCell } from "../../../functions/cell-value";
import { isFailure } from "../../../functions/argument";
import { readCell } from "../../../functions/tables/rows-by-town";
import { readGrants, type GrantsTable } from "../../../functions/tables/grants";
import { readGrant } from "../../../money/amount";
import { readFiscalYear, type FiscalYear } from "../../../money/fiscal-year";
import { Issue } from "../../../money/issue";
import { NATIVE_LIMIT } from "../forms/amount";
import { NotFollowed } from "../not-followed";
import { literalText, wrongArgument } from "../operand";

/** A figure by a formula; no figure in the table; or why a formula cannot find it. */
export type Figure = { readonly formula: string } | "missing" | { readonly why: string };

/** As our functions take the cells of a table. */
export const asGiven = (values: readonly (readonly CellValue[])[]): unknown[][] =>
  values.map((row) => row.map((value) => (isErrorValue(value) ? new ErrorCell(value) : value)));

export class Figures {
  private readonly grants: GrantsTable;

  constructor(
    private readonly sheet: string,
    private readonly area: Area,
    private readonly values: readonly (readonly CellValue[])[],
  ) {
    const grants = readGrants(asGiven(values));
    if (isFailure(grants)) throw new NotFollowed("The grants table cannot be read, so there is nothing to look up.");
    this.grants = grants;
  }

  get towns(): readonly Town[] {
    return [...this.grants.rows.byTown.keys()];
  }

  /** How the table writes its districts. */
  get writings(): readonly CellValue[] {
    return this.values.slice(this.grants.table.headerRow + 1).map((row) => row[this.grants.districtColumn] ?? null);
  }

  of(town: Town, year: FiscalYear): Figure {
    const rows = this.grants.rows.byTown.get(town) ?? [];
    const { layout } = this.grants;
    if (layout.kind === "wide") {
      const columns = layout.columns.get(year) ?? [];
      const [row, column] = [rows[0], columns[0]];
      if (row === undefined || column === undefined) return "missing";
      if (rows.length > 1) return { why: `${town.name} stands in more than one row of the grants table.` };
      if (columns.length > 1) return { why: `FY ${year} heads more than one column of the grants table.` };
      return this.checked(row, column, this.wide(row, column), town, year);
    }
    const those: number[] = [];
    for (const row of rows) {
      const found = readCell(this.grants.table, row, layout.yearColumn, readFiscalYear);
      if (isFailure(found)) return { why: `A row of ${town.name} in the grants table has no fiscal year.` };
      if (found === year) those.push(row);
    }
    const [row] = those;
    if (row === undefined) return "missing";
    if (those.length > 1) return { why: `${town.name} stands more than once for FY ${year} in the grants table.` };
    return this.checked(row, layout.amountColumn, this.long(row, layout.yearColumn, layout.amountColumn), town, year);
  }

  /** Text is no number to a native formula, though our functions read amounts in it. */
  private checked(row: number, column: number, found: string, town: Town, year: FiscalYear): Figure {
    const value = this.at(row, column);
    if (typeof value === "string" && value !== "" && !(readGrant(value) instanceof Issue)) {
      return { why: `The grant of ${town.name} for FY ${year} is text; a native formula takes it only as a number.` };
    }
    return { formula: `=${found}` };
  }

  private wide(row: number, column: number): string {
    const { headerRow } = this.grants.table;
    const across = `MATCH(${asSought(this.at(headerRow, column))},${this.row(headerRow)},0)`;
    return `INDEX(${this.block()},MATCH(${asSought(this.at(row, this.grants.districtColumn))},${this.column(this.grants.districtColumn)},0),${across})`;
  }

  private long(row: number, yearColumn: number, amountColumn: number): string {
    const { districtColumn } = this.grants;
    const named = `${this.column(districtColumn)}=${literal(this.at(row, districtColumn))}`;
    const dated = `${this.column(yearColumn)}=${literal(this.at(row, yearColumn))}`;
    return `INDEX(${this.column(amountColumn)},MATCH(1,INDEX((${named})*(${dated}),0),0))`;
  }

  private at(row: number, column: number): CellValue {
    return this.values[row]?.[column] ?? null;
  }

  private get lastRow(): number {
    return this.area.row + this.area.rows;
  }

  private get firstRow(): number {
    return this.area.row + this.grants.table.headerRow + 2;
  }

  private letters(column: number): string {
    return `$${columnLetters(this.area.column + column)}`;
  }

  /** The entries of a column, without its heading. */
  private column(column: number): string {
    const letters = this.letters(column);
    return onSheet(this.sheet, `${letters}$${this.firstRow}:${letters}$${this.lastRow}`);
  }

  private block(): string {
    const [first, last] = [this.letters(0), this.letters(this.area.columns - 1)];
    return onSheet(this.sheet, `${first}$${this.firstRow}:${last}$${this.lastRow}`);
  }

  private row(row: number): string {
    const at = this.area.row + row + 1;
    return onSheet(this.sheet, `${this.letters(0)}$${at}:${this.letters(this.area.columns - 1)}$${at}`);
  }
}

/** The figure that another cell has found, to the cent; a blank or zero is none. */
export const figureTo = (cell: string): string =>
  `=IF(${cell}="",NA(),IF(OR(${cell}<=-0.005,${cell}>=${NATIVE_LIMIT}),${wrongArgument("this is no grant")},IF(${cell}<0.005,NA(),ROUND(${cell},2))))`;

const literal = (value: CellValue): string => literalText(value ?? "");

/** MATCH takes *, ? and ~ for other signs, unless a ~ stands before them. */
const asSought = (value: CellValue): string =>
  literal(typeof value === "string" ? value.replace(/[*?~]/g, "~$&") : value);
