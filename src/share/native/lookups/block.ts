/** A table on the lookup sheet. Tables stand side by side, so that each can be as long as it has to be. */
import { columnLetters } from "../../../formula/column";
import type { WrittenCell } from "../../plan";

/** The rows of the sheet, from 0, in which the tables have their titles, their headings and their first entries. */
export const TITLE_ROW = 3;
export const HEADING_ROW = 4;
export const FIRST_ROW = 5;

export class Block {
  readonly rows: WrittenCell[][] = [];

  constructor(
    readonly title: string,
    readonly headings: readonly string[],
    /** On the sheet, from 0. */
    readonly column: number,
  ) {}

  get width(): number {
    return this.headings.length;
  }

  /** The row on the sheet of the entry that is added next, from 0. */
  get nextRow(): number {
    return FIRST_ROW + this.rows.length;
  }

  add(cells: readonly WrittenCell[]): void {
    this.rows.push([...cells]);
  }

  /** "$C8" of an entry, for formulas on the sheet itself. */
  cell(column: number, row: number): string {
    return `$${columnLetters(this.column + column)}${row + 1}`;
  }

  /** "$C$8" */
  fixedCell(column: number, row: number): string {
    return this.cell(column, row).replace(/\d{1,7}$/, "$$$&");
  }

  /** "$C$6:$F$40": all entries, from one column to another. */
  area(first: number, last: number): string {
    const [from = "", to = ""] = [this.range(first).split(":")[0], this.range(last).split(":")[1]];
    return `${from}:${to}`;
  }

  /** "$C$6:$C$40": a column of all entries, or of those from one row to another. */
  range(column: number, from = FIRST_ROW, to = Math.max(FIRST_ROW, this.nextRow - 1)): string {
    const letters = columnLetters(this.column + column);
    return `$${letters}$${from + 1}:$${letters}$${to + 1}`;
  }
}
