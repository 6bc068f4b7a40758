import type { Book } from "../book";
import type { WrittenSheet } from "../plan";

/** What native formulas look up, gathered over one workbook. One for each plan: formulas refer to the places of its tables. */
export class Lookups {
  constructor(readonly book: Book) {}

  /** The workbook as it will be once the sheet is written. */
  bookWithTables(book: Book): Book {
    return book;
  }

  /** The sheet with the tables; null where no formula needed one. */
  sheet(): WrittenSheet | null {
    return null;
  }
}
