import type { Book } from "../../book";
import type { WrittenSheet } from "../../plan";
import { Tables } from "./tables";

export type { CaseRanges, Tables } from "./tables";

/**
 * What native formulas look up, gathered over one workbook. One for each plan: formulas refer to the places of its tables. What the
 * calls ask for is read from the whole workbook when the first formula needs it, so that no place moves afterwards.
 */
export class Lookups {
  private tables: Tables | undefined;

  constructor(readonly book: Book) {}

  /** The tables; from now on the sheet is needed. */
  needed(): Tables {
    return (this.tables ??= new Tables(this.book));
  }

  /** The workbook as it will be once the sheet is written. */
  bookWithTables(book: Book): Book {
    return this.tables?.sheet.bookWith(book) ?? book;
  }

  /** The sheet with the tables; null where no formula needed one. */
  sheet(): WrittenSheet | null {
    return this.tables?.sheet.written() ?? null;
  }
}
