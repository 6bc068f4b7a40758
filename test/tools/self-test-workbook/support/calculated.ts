/** The self-test as it stands once everything in it is calculated: our functions by themselves, Excel's own by the native evaluation. */
import { recalculated } from "../../../../src/share";
import { evaluate } from "../../../../src/share/native/evaluate/evaluate";
import { FUNCTIONS, type Work } from "../../../../src/share/native/evaluate/functions";
import { gridOf } from "../../../../src/share/native/evaluate/values";
import { isErrorValue, type CellValue } from "../../../../src/model/explain";
import type { Book, BookSheet } from "../../../../src/share/book";
import { parseAddress } from "../../../../src/spreadsheet/address";
import { openWorkbook } from "../../../../cli/opened";
import { IMPLEMENTATIONS } from "../../../../src/functions/implementations";
import { Folder } from "../../../cli/support/command";

const ERROR_TYPES = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** Excel's functions of the self-test that no native form uses. */
const FURTHER: Readonly<Record<string, Work>> = {
  EXACT: (a = null, b = null) => String(gridOf(a).at(0, 0) ?? "") === String(gridOf(b).at(0, 0) ?? ""),
  "ERROR.TYPE": (given = null) => {
    const value = gridOf(given).at(0, 0);
    return isErrorValue(value) ? ERROR_TYPES.indexOf(value.error) + 1 : { error: "#N/A" };
  },
  COUNTIF: (cells = null, wanted = null) =>
    gridOf(cells).cells.filter((cell) => cell === gridOf(wanted).at(0, 0)).length,
  ROWS: (cells = null) => gridOf(cells).height,
};
Object.assign(FUNCTIONS, FURTHER);

const isOurs = (formula: string): boolean => Object.keys(IMPLEMENTATIONS).some((id) => formula.includes(`${id}(`));

/** More rounds than the sheets refer to each other. */
const MOST_ROUNDS = 8;

/** What cells show that are not as the file has them, by "Sheet!row,column". */
type Shown = Map<string, CellValue>;

const keyOf = (sheet: string, row: number, column: number): string => `${sheet}!${row},${column}`;

const over = (book: Book, shown: ReadonlyMap<string, CellValue>): Book => ({
  ...book,
  sheets: book.sheets.map((sheet): BookSheet => ({
    ...sheet,
    valueAt: (row, column) => shown.get(keyOf(sheet.name, row, column)) ?? sheet.valueAt(row, column),
  })),
});

/** Calculates the formulas of Excel's own functions again and again, until nothing changes. */
function withNatives(book: Book, shown: Shown): Book {
  for (let round = 0, changed = true; changed; round++) {
    if (round === MOST_ROUNDS) throw new Error("The formulas of the self-test go round in a circle.");
    changed = false;
    // The evaluation keeps what it reads of a book, so each round has a book of its own.
    const now = over(book, new Map(shown));
    for (const { name, formulas } of book.sheets) {
      for (const { row, column, formula } of formulas) {
        if (isOurs(formula)) continue;
        const outcome = evaluate(formula, { sheet: name, row, column }, now);
        if ("why" in outcome) throw new Error(`${name} ${formula}: ${outcome.why}`);
        const key = keyOf(name, row, column);
        changed ||= JSON.stringify(shown.get(key)) !== JSON.stringify(outcome.value);
        shown.set(key, outcome.value);
      }
    }
  }
  return over(book, shown);
}

export interface Calculated {
  at(sheet: string, address: string): CellValue;
}

const reader = (book: Book): Calculated => ({
  at(name, address) {
    const place = parseAddress(address);
    const sheet = book.sheets.find((one) => one.name === name);
    if (!place || !sheet) throw new Error(`There is no ${name}!${address}.`);
    return sheet.valueAt(place.row, place.column);
  },
});

export const bookIn = (file: Uint8Array): Book => openWorkbook(file, "self-test.xlsx").book;

/** By the command, which writes a file that is read again. */
export function byCommand(file: Uint8Array): Calculated {
  const folder = new Folder();
  try {
    folder.put("self-test.xlsx", file);
    const { exitCode, out, err } = folder.run("recalculate", "self-test.xlsx", "--out", "done.xlsx");
    if (exitCode !== 0) throw new Error(`${out}${err}`);
    return reader(withNatives(bookIn(folder.bytes("done.xlsx")), new Map()));
  } finally {
    folder.remove();
  }
}

/** In memory, with each result spilled as Excel does. */
export function calculated(book: Book): Calculated {
  const shown: Shown = new Map();
  const { cells, leftAlone } = recalculated(book);
  if (leftAlone.length > 0) throw new Error(`Left alone: ${JSON.stringify(leftAlone)}`);
  for (const { sheet, area, whole } of cells) {
    whole.forEach((row, down) =>
      row.forEach((value, across) => shown.set(keyOf(sheet, area.row + down, area.column + across), value)),
    );
  }
  return reader(withNatives(book, shown));
}

/** Without the add-in: its functions show what the file holds, which is #NAME?. */
export const withoutAddin = (book: Book): Calculated => reader(withNatives(book, new Map()));
