/** Small .xlsx packages as the workbench reads them. */
import type { SnapshotCell, SnapshotSheet, WorkbookSnapshot } from "../../../../workbench/backend/snapshot";
import { readWorkbook } from "../../../../workbench/xlsx";
import { bookFile, type BookParts, type SheetParts } from "../../../spreadsheet/support/package";

export function opened(bytes: Uint8Array): WorkbookSnapshot {
  const result = readWorkbook(bytes, "test.xlsx");
  if (!result.ok) throw new Error(result.sentence);
  return result.workbook;
}

export const openedBook = (book: BookParts): WorkbookSnapshot => opened(bookFile(book));

/** The only sheet of a book of one. */
export const openedSheet = (sheet: SheetParts, book: Omit<BookParts, "sheets"> = {}): SnapshotSheet =>
  openedBook({ ...book, sheets: [sheet] }).sheets[0]!;

/** The only cell of a sheet of one row. */
export const openedCells = (rows: string, book: Omit<BookParts, "sheets"> = {}): readonly SnapshotCell[] =>
  openedSheet({ rows }, book).cells;

export function refused(bytes: Uint8Array, fileName = "test.xlsx"): { code: string; sentence: string } {
  const result = readWorkbook(bytes, fileName);
  if (result.ok) throw new Error("The file was read.");
  return { code: result.issue.code, sentence: result.sentence };
}
