/** A formula over cells, by our functions and in its native form. */
import "../../../functions/support/excel";
import "../../../../src/functions";
import { columnLetters } from "../../../../src/formula/column";
import type { CellValue } from "../../../../src/model/explain";
import { isErrorValue } from "../../../../src/model/explain";
import type { ArrayFormula, Book, BookSheet } from "../../../../src/share/book";
import { evaluateNative, hasNoForm, Lookups, nativeFormula, type NativeFormula } from "../../../../src/share/native";
import { associated, errorCell, isError } from "../../../functions/support/excel";

export type Rows = readonly (readonly CellValue[])[];

/** All cells of a sheet that holds these rows, as a formula names them: "Grants!$A$1:$Q$37". */
export const allOf = (sheet: string, rows: Rows): string =>
  `${sheet}!$A$1:$${columnLetters((rows[0]?.length ?? 0) - 1)}$${rows.length}`;

export const sheetOf = (name: string, rows: Rows): BookSheet => ({
  name,
  visibility: "visible",
  isProtected: false,
  used: { row: 0, column: 0, rows: rows.length, columns: Math.max(0, ...rows.map(({ length }) => length)) },
  formulas: [],
  valueAt: (row, column) => rows[row]?.[column] ?? null,
});

export const bookOf = (sheets: Readonly<Record<string, Rows>>): Book => ({
  sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows)),
  tables: [],
  names: [],
  rules: [],
});

/** Where the formulas of the tests stand: away from the cells that they use. */
export const PLACE = { sheet: "Sheet1", row: 0, column: 25 };

/** The native form of a formula on Sheet1, or the reason why there is none. */
export function nativeOf(
  formula: string,
  book: Book,
  array?: ArrayFormula,
  cell = { row: 0, column: 0 },
): NativeFormula | string {
  const given = { book, place: PLACE, formula, cell, ...(array && { array }) };
  const outcome = nativeFormula(given, new Lookups(book));
  return hasNoForm(outcome) ? outcome.why : outcome;
}

/** What a formula shows natively; where that cannot be told, the reason. */
export function nativeValue(formula: string, book: Book): CellValue | { readonly why: string } {
  const native = nativeOf(formula, book);
  if (typeof native === "string") return { why: native };
  const outcome = evaluateNative(native.formula, PLACE, book, new Lookups(book));
  return "why" in outcome ? outcome : outcome.value;
}

/** What one of our functions gives; an error by its name. */
export function ours(id: string, ...given: readonly Rows[]): CellValue[][] {
  const work = associated.get(id);
  if (!work) throw new Error(`No function ${id}`);
  const cells = given.map((rows) =>
    rows.map((row) => row.map((cell) => (isErrorValue(cell) ? errorCell(cell.error) : cell))),
  );
  return work(...cells).map((row) => row.map((cell) => (isError(cell) ? { error: cell.code } : (cell as CellValue))));
}
