/** What has happened to the cells of an original since share-safe wrote them. */
import type { Area } from "../../formula/area";
import { addressText, isErrorValue, type CellValue } from "../../model/explain";
import { findSheet, type BookSheet, type FormulaCell } from "../book";
import { sameValue } from "../compute/same-value";
import type { Book } from "../book";
import { areaHeld } from "../originals/area";
import type { Original, ReplacedCell } from "../originals/original";
import { writtenOut } from "../originals/template";
import { sameFormula } from "./same-formula";

export type FormulaAt = (sheet: BookSheet, row: number, column: number) => FormulaCell | undefined;

/** A sentence on the first cell that holds something else than share-safe wrote; null where all are as they were. */
export function editedSince(book: Book, original: Original, area: Area, formulaAt: FormulaAt): string | null {
  const known = new Set<string>();
  for (const cell of original.cells) {
    const found = cellEdited(book, cell, formulaAt);
    if (found !== null) return found;
    const at = cell.own && areaHeld(cell.own);
    if (at) known.add(`${at.row} ${at.column}`);
  }
  const sheet = original.own ? findSheet(book, original.own.sheet) : undefined;
  if (!sheet) return null;
  // Rows inserted within the area of an array belong to it again once it is restored; what was written there stands in its way.
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (known.has(`${row} ${column}`) || isBlank(sheet, row, column, formulaAt)) continue;
      return `${addressText({ sheet: sheet.name, row, column })} stands within the area of the original and was filled since.`;
    }
  }
  return null;
}

const isBlank = (sheet: BookSheet, row: number, column: number, formulaAt: FormulaAt): boolean =>
  (sheet.valueAt(row, column) ?? "") === "" && !formulaAt(sheet, row, column);

function cellEdited(book: Book, { own, by }: ReplacedCell, formulaAt: FormulaAt): string | null {
  const area = own && areaHeld(own);
  const sheet = own ? findSheet(book, own.sheet) : undefined;
  if (!own || !area || !sheet) return "A cell of the original was deleted.";
  const { row, column } = area;
  const address = addressText({ sheet: sheet.name, row, column });
  const formula = formulaAt(sheet, row, column)?.formula;
  const value = sheet.valueAt(row, column);
  const holds = formula ?? shown(value);
  if (by.kind === "value") {
    return formula === undefined && sameValue(value, by.value)
      ? null
      : `${address} holds ${holds} instead of ${shown(by.value)}.`;
  }
  const wanted = writtenOut(by.template, own, by.references);
  return formula !== undefined && wanted !== null && sameFormula(formula, wanted)
    ? null
    : `${address} holds ${holds} instead of what share-safe wrote.`;
}

function shown(value: CellValue): string {
  if (value === null || value === "") return "nothing";
  if (isErrorValue(value)) return value.error;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}
