/** The values of a sheet, as they are gathered and as they are given to whoever reads them. */
import { addressOf } from "../address";
import type { CellValue } from "../cell";
import { CannotRead } from "../issue";
import { MAX_GRID_CELLS } from "../limits";

export interface SheetGrid {
  readonly sheet: string;
  /** The number, from 1, that Excel shows beside the first of the rows. Rows above it hold no values. */
  readonly firstRow: number;
  /** Each from column A to the last value in that row; gaps are null, and a row without values is empty. */
  readonly rows: readonly (readonly CellValue[])[];
  /** The length of the longest row. */
  readonly columns: number;
  /** For each row, the columns (A is 0) whose number is formatted as a date: a serial number, counted from 1900. */
  readonly dates: readonly (readonly number[])[];
  /** Formulas that the file holds without a result, as files do that no spreadsheet program has calculated. Their cells are null. */
  readonly withoutResult: { readonly count: number; readonly first?: string };
}

const NOTHING: readonly never[] = Object.freeze([]);

const sameColumns = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((column, index) => column === b[index]);

interface Row {
  /** From 1. */
  readonly number: number;
  readonly values: readonly CellValue[];
  readonly dates: readonly number[];
}

export class GridBuilder {
  private firstRow = 1;
  private rows: (readonly CellValue[])[] = [];
  private rowDates: (readonly number[])[] = [];
  /** Rows that came after one that stands below them. Hardly any program writes such files. */
  private readonly late: Row[] = [];
  /** The row being read: one array for all rows, of which each takes its part when it ends. */
  private readonly values: CellValue[] = [];
  private width = 0;
  private dates: number[] = [];
  private lastDates: readonly number[] = NOTHING;
  private columns = 0;
  private cells = 0;
  private uncalculated = 0;
  private firstUncalculated: string | undefined;

  constructor(private readonly sheet: string) {}

  /** Cells may come in any order. */
  put(row: number, column: number, value: CellValue, isDate: boolean): void {
    const { values } = this;
    if (column >= this.width) {
      while (this.width < column) values[this.width++] = null;
      values[column] = value;
      this.width = column + 1;
    } else if (values[column] === null) values[column] = value;
    else this.refuseTwice(row, column);
    if (isDate) this.dates.push(column);
  }

  putWithoutResult(row: number, column: number): void {
    this.uncalculated++;
    this.firstUncalculated ??= addressOf({ row: row - 1, column });
  }

  endRow(number: number): void {
    if (this.width === 0) return;
    this.cells += this.width;
    if (this.cells > MAX_GRID_CELLS) throw CannotRead.because("too-many", { what: "cells", limit: MAX_GRID_CELLS });
    this.columns = Math.max(this.columns, this.width);
    // Rows of a table have their dates in the same columns: they share one list.
    if (this.dates.length === 0) this.lastDates = NOTHING;
    else if (!sameColumns(this.dates, this.lastDates)) this.lastDates = this.dates;
    this.add({ number, values: this.values.slice(0, this.width), dates: this.lastDates });
    this.width = 0;
    if (this.dates.length > 0) this.dates = [];
  }

  finish(): SheetGrid {
    this.addLate();
    const { sheet, firstRow, rows, columns, rowDates: dates, firstUncalculated: first } = this;
    const withoutResult = { count: this.uncalculated, ...(first === undefined ? {} : { first }) };
    return { sheet, firstRow, rows, columns, dates, withoutResult };
  }

  private add(row: Row): void {
    const { rows, rowDates } = this;
    if (rows.length === 0) this.firstRow = row.number;
    const place = row.number - this.firstRow;
    if (place < rows.length) {
      this.late.push(row);
      return;
    }
    while (rows.length < place) {
      rows.push(NOTHING);
      rowDates.push(NOTHING);
    }
    rows.push(row.values);
    rowDates.push(row.dates);
  }

  private addLate(): void {
    if (this.late.length === 0) return;
    const first = this.late.reduce((least, { number }) => Math.min(least, number), this.firstRow);
    const above = new Array<typeof NOTHING>(this.firstRow - first).fill(NOTHING);
    this.rows = [...above, ...this.rows];
    this.rowDates = [...above, ...this.rowDates];
    this.firstRow = first;
    for (const { number, values, dates } of this.late) {
      const place = number - first;
      if (this.rows[place] !== NOTHING) this.refuseTwice(number, 0);
      this.rows[place] = values;
      this.rowDates[place] = dates;
    }
  }

  private refuseTwice(row: number, column: number): never {
    throw CannotRead.because("bad-cell", {
      sheet: this.sheet,
      cell: addressOf({ row: row - 1, column }),
      found: "two values",
      allowed: "one",
    });
  }
}
