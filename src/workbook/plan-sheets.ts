import type { PlannedSheet } from "../model/planned-sheet";

/** Whether the result of one formula fills its area, or each cell of the area has a formula of its own. */
export type FormulaForm = "arrays" | "cells";

/** What one sheet would be, in figures that a preview shows. */
export interface SheetSummary {
  readonly key: string;
  /** The final name: another than was wanted where the workbook has a sheet of that name. */
  readonly sheetName: string;
  /** Cells that hold something, those that an array formula fills among them. */
  readonly cells: number;
  readonly formulas: number;
  readonly charts: number;
  readonly tables: readonly string[];
}

export interface SheetsPlan {
  readonly sheets: readonly SheetSummary[];
  readonly formulas: FormulaForm;
}

/** Where the sheets would go and how large they are; writes nothing. Refuses what could not be inserted. */
export const planSheets = (_sheets: readonly PlannedSheet[], _formulas?: FormulaForm): Promise<SheetsPlan> =>
  Promise.reject(new Error("not there yet"));
