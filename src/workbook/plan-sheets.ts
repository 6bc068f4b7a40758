import { SHEET_COLUMNS, SHEET_ROWS } from "../formula/sheet-size";
import type { PlannedSheet } from "../model/planned-sheet";
import { choiceSource } from "./choice-source";
import { inExcel } from "./excel";
import { hasDynamicArrays } from "./excel-supports";
import type { FormulaForm } from "./planned-cells";
import { countCells, extentOf } from "./planned-cells";
import type { FinalNames } from "./planned-names";
import { finalNames } from "./planned-names";
import { WorkbookError } from "./problem";

/** What one sheet would be, in figures that a preview shows. */
export interface SheetSummary {
  readonly key: string;
  /** The final name: another than was wanted where the workbook has a sheet of that name. */
  readonly sheetName: string;
  /** Cells that hold something, those that an array formula fills among them. */
  readonly cells: number;
  readonly formulas: number;
  readonly charts: number;
  /** Under their final names. */
  readonly tables: readonly string[];
}

export interface SheetsPlan {
  readonly sheets: readonly SheetSummary[];
  readonly formulas: FormulaForm;
}

/** Where the sheets would go and how large they are; writes nothing. Refuses what could not be inserted. One sync. */
export const planSheets = (
  sheets: readonly PlannedSheet[],
  formulas: FormulaForm = hasDynamicArrays() ? "arrays" : "cells",
): Promise<SheetsPlan> =>
  inExcel(async (context) => {
    requireWritable(sheets);
    const names = await readNames(context, sheets);
    requireListable(sheets, names);
    return planWith(sheets, names, formulas);
  });

/** The names that the sheets and their tables get. Throws where no sheet can be added. One sync. */
export async function readNames(context: Excel.RequestContext, sheets: readonly PlannedSheet[]): Promise<FinalNames> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  protection.load("protected");
  await context.sync();
  if (protection.protected) throw new WorkbookError({ code: "workbook-protected" });
  const namesOf = ({ items }: { readonly items: readonly { readonly name: string }[] }): string[] =>
    items.map(({ name }) => name);
  return finalNames(sheets, { sheets: namesOf(worksheets), names: [...namesOf(tables), ...namesOf(names)] });
}

export const planWith = (sheets: readonly PlannedSheet[], names: FinalNames, formulas: FormulaForm): SheetsPlan => ({
  formulas,
  sheets: sheets.map((sheet) => ({
    key: sheet.key,
    sheetName: names.sheets.get(sheet.key) ?? sheet.name,
    ...countCells(sheet, formulas),
    charts: sheet.charts.length,
    tables: sheet.tables.map(({ name }) => names.tables.get(name) ?? name),
  })),
});

function requireWritable(sheets: readonly PlannedSheet[]): void {
  if (sheets.length === 0) throw new WorkbookError({ code: "no-rows" });
  for (const sheet of sheets) {
    const { rows, columns } = extentOf(sheet);
    if (rows > SHEET_ROWS) throw new WorkbookError({ code: "sheet-full", rows, most: SHEET_ROWS });
    if (columns > SHEET_COLUMNS) throw new WorkbookError({ code: "too-wide", columns, most: SHEET_COLUMNS });
  }
}

function requireListable(sheets: readonly PlannedSheet[], names: FinalNames): void {
  for (const { choices } of sheets.flatMap((sheet) => sheet.choices)) {
    if (choiceSource(choices, sheets, names) === null) {
      throw new Error(`No cell can offer the choices ${choices.join("; ")}: they stand in no column of these sheets.`);
    }
  }
}
