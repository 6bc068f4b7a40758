/** A workbook file as checking, share-safe and restoring see it. Formulas stay as the file has them, with an equals sign before them. */
import type { Book, BookSheet, FormulaCell, SheetVisibility } from "../src/share/book";
import type { StoredFormula } from "../src/spreadsheet/contents/sheet-formulas";
import type { WorkbookContents } from "../src/spreadsheet/contents/workbook-contents";
import type { Visibility } from "../src/spreadsheet/book/sheets";

export const VISIBILITY: Readonly<Record<Visibility, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very hidden",
};

function formulaCell({ row, column, text, array }: StoredFormula): FormulaCell {
  const formula = `=${text}`;
  if (array === undefined) return { row, column, formula };
  const { rows, columns } = array.area;
  return { row, column, formula, array: { kind: array.isDynamic ? "spill" : "entered", rows, columns } };
}

export function bookOf({ sheets, tables, names }: WorkbookContents): Book {
  return {
    sheets: sheets.map(({ name, visibility, contents }): BookSheet => ({
      name,
      visibility: VISIBILITY[visibility],
      isProtected: contents.isProtected,
      used: contents.used,
      formulas: contents.formulas.map(formulaCell),
      valueAt: contents.valueAt,
    })),
    tables: tables.map(({ name, sheet, area, columns, showHeaders, showTotals }) => ({
      name,
      sheet,
      area,
      columns,
      showHeaders,
      showTotals,
    })),
    names: names.map(({ name, sheet, text }) => ({ name, sheet, formula: `=${text}` })),
    rules: sheets.flatMap(({ name, contents }) =>
      contents.rules.map(({ kind, address, text }) => ({ kind, sheet: name, address, formula: `=${text}` })),
    ),
  };
}
