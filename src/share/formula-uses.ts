/** The formulas of a workbook that use functions of ours. */
import type { Area } from "../formula/area";
import { findCalls, type FoundCall } from "../model/explain";
import type { BookSheet, FormulaCell } from "./book";

export interface FormulaUse {
  readonly sheet: BookSheet;
  readonly cell: FormulaCell;
  readonly area: Area;
  readonly calls: readonly FoundCall[];
}

/** Most formulas of a workbook have nothing to do with us; these words tell it without reading them. */
const OURS = /(?:ALLIANCE|GRADUATED|DISTRICT)_[A-Z_]{1,40}\s*\(/i;

export const callsIn = (formula: string): readonly FoundCall[] => (OURS.test(formula) ? findCalls(formula) : []);

export const areaOf = ({ row, column, array }: FormulaCell): Area => ({
  row,
  column,
  rows: array?.rows ?? 1,
  columns: array?.columns ?? 1,
});

export function usesIn(sheet: BookSheet, from: number, to: number): FormulaUse[] {
  const uses: FormulaUse[] = [];
  for (const cell of sheet.formulas.slice(from, to)) {
    const calls = callsIn(cell.formula);
    if (calls.length > 0) uses.push({ sheet, cell, area: areaOf(cell), calls });
  }
  return uses;
}
