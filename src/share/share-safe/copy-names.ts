import type { Book } from "../book";
import type { Copies } from "./options";

const LONGEST_SHEET_NAME = 31;

/** Free names for copies of sheets, and of the tables on them. */
export function copiesOf(book: Book, sheets: readonly string[]): Copies {
  const takenSheets = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  const takenNames = new Set([...book.tables, ...book.names].map(({ name }) => name.toLowerCase()));
  return {
    sheets: new Map(
      sheets.map((name) => [
        name,
        free(takenSheets, (end) => `${name.slice(0, LONGEST_SHEET_NAME - end.length)}${end}`, sheetEnd),
      ]),
    ),
    tables: new Map(
      book.tables
        .filter(({ sheet }) => sheets.includes(sheet))
        .map(({ name }) => [name, free(takenNames, (end) => `${name}${end}`, tableEnd)]),
    ),
  };
}

/** Written into the workbook, so it is English in every language. */
const sheetEnd = (number: number): string => (number === 1 ? " (to share)" : ` (to share ${number})`);
const tableEnd = (number: number): string => (number === 1 ? "_shared" : `_shared${number}`);

function free(taken: Set<string>, name: (end: string) => string, endOf: (number: number) => string): string {
  let number = 1;
  while (taken.has(name(endOf(number)).toLowerCase())) number += 1;
  const found = name(endOf(number));
  taken.add(found.toLowerCase());
  return found;
}
