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

export class GridBuilder {
  /** From 1, one for each of the rows that hold a value. */
  private readonly numbers: number[] = [];
  private readonly rows: (readonly CellValue[])[] = [];
  private readonly rowDates: (readonly number[])[] = [];
  /** The row being read: one array for all rows, of which each takes its part when it ends. */
  private readonly values: CellValue[] = [];
  private width = 0;
  private dates: number[] = [];
  private lastDates: readonly number[] = NOTHING;
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
    if (this.cells > MAX_GRID_CELLS) {
      throw CannotRead.because("too-many", { what: "cells", limit: MAX_GRID_CELLS });
    }
    // Rows of a table have their dates in the same columns: they share one list.
    if (!sameColumns(this.dates, this.lastDates)) this.lastDates = [...this.dates];
    this.numbers.push(number);
    this.rows.push(this.values.slice(0, this.width));
    this.rowDates.push(this.lastDates);
    this.width = 0;
    if (this.dates.length > 0) this.dates = [];
  }

  finish(): SheetGrid {
    const order = this.order();
    const firstRow = this.numbers[order[0] ?? -1] ?? 1;
    const rows: (readonly CellValue[])[] = [];
    const dates: (readonly number[])[] = [];
    let columns = 0;
    for (const index of order) {
      const place = (this.numbers[index] ?? 0) - firstRow;
      if (place < rows.length) this.refuseTwice(place + firstRow, 0);
      while (rows.length < place) {
        rows.push(NOTHING);
        dates.push(NOTHING);
      }
      const values = this.rows[index] ?? NOTHING;
      rows.push(values);
      dates.push(this.rowDates[index] ?? NOTHING);
      columns = Math.max(columns, values.length);
    }
    const first = this.firstUncalculated;
    const withoutResult = { count: this.uncalculated, ...(first === undefined ? {} : { first }) };
    return { sheet: this.sheet, firstRow, rows, columns, dates, withoutResult };
  }

  /** Rows may come in any order; nearly always they come in their own. */
  private order(): readonly number[] {
    const { numbers } = this;
    const order = [...numbers.keys()];
    const isInOrder = order.every((index) => index === 0 || (numbers[index] ?? 0) > (numbers[index - 1] ?? 0));
    return isInOrder ? order : order.sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
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
