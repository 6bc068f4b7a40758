/** The sheet of originals as a plan writes it. */
import { findSheet, type Book } from "../book";
import type { WrittenCell, WrittenSheet } from "../plan";
import { COLUMNS, EXPLANATION, ORIGINALS_SHEET } from "./layout";
import { originalsSheet } from "./read";

export const writtenSheet = (book: Book, rows: readonly (readonly WrittenCell[])[]): WrittenSheet => ({
  name: originalsSheet(book)?.name ?? freeName(book),
  visibility: "very hidden",
  rows: [[EXPLANATION], [...COLUMNS], ...rows],
});

/** A sheet of somebody else may have the name. */
function freeName(book: Book): string {
  let name = ORIGINALS_SHEET;
  for (let number = 2; findSheet(book, name); number++) name = `${ORIGINALS_SHEET} ${number}`;
  return name;
}
