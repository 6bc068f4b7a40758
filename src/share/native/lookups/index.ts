import type { Book } from "../../book";
import type { Progress } from "../../check/findings";
import type { WrittenSheet } from "../../plan";
import { finished } from "../../slices";
import { Asked } from "./asked";
import { Tables } from "./tables";

export type { CaseRanges, Tables } from "./tables";

/**
 * What native formulas look up, gathered over one workbook. One for each plan: formulas refer to the places of its tables. What the
 * calls ask for is read from the whole workbook when the first formula needs it, so that no place moves afterwards.
 */
export class Lookups {
  private asked: Asked | undefined;
  private tables: Tables | undefined;

  constructor(readonly book: Book) {}

  /** Reads what all calls of the workbook ask for, in slices. */
  *gathering(): Generator<Progress, void> {
    if (this.asked) return;
    const asked = new Asked(this.book);
    yield* asked.reading();
    this.asked = asked;
  }

  /** The tables; from now on the sheet is needed. */
  needed(): Tables {
    if (this.tables) return this.tables;
    finished(this.gathering());
    return (this.tables = new Tables(this.book, this.asked ?? new Asked(this.book)));
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
