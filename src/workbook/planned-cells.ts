import type { PlannedSheet, PlannedSpill, PlannedValue } from "../model/planned-sheet";
import { asText } from "./cell-input";
import type { CellContent } from "./cell-input";
import type { FinalNames } from "./planned-names";
import { withNames } from "./planned-names";

export const isFormula = (value: PlannedValue): value is { readonly formula: string } =>
  value !== null && "formula" in value;

/** What to write into a cell that holds no formula; null leaves it alone. */
export function literalInput(value: PlannedValue): CellContent | null {
  if (value === null || isFormula(value)) return null;
  if ("number" in value) return value.number;
  return value.text === "" ? null : asText(value.text);
}

/** What to write into a cell that holds a formula; null leaves it alone. */
export const formulaInput = (value: PlannedValue, names: FinalNames): string | null =>
  isFormula(value) ? withNames(value.formula, names) : null;

/** Whether the result of one formula fills its area, or each cell of the area has a formula of its own. */
export type FormulaForm = "arrays" | "cells";

/** The formulas of an area that one formula fills, in the form that the host can take. */
export const spillInputs = (spill: PlannedSpill, form: FormulaForm, names: FinalNames): string[][] =>
  form === "arrays"
    ? [[withNames(spill.formula, names)]]
    : Array.from({ length: spill.rows }, (_row, row) =>
        Array.from({ length: spill.columns }, (_column, column) => withNames(spill.cellFormula(row, column), names)),
      );

/** How far the sheet reaches from its first cell. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export function extentOf({ blocks, spills }: PlannedSheet): Extent {
  let [rows, columns] = [1, 1];
  for (const { row, column, values } of blocks) {
    values.forEach((line, index) => {
      if (line.length > 0) rows = Math.max(rows, row + index + 1);
      columns = Math.max(columns, column + line.length);
    });
  }
  for (const spill of spills) {
    rows = Math.max(rows, spill.row + spill.rows);
    columns = Math.max(columns, spill.column + spill.columns);
  }
  return { rows, columns };
}

/** How many cells hold something, and how many of them a formula of their own. */
export function countCells(
  { blocks, spills }: PlannedSheet,
  form: FormulaForm,
): { readonly cells: number; readonly formulas: number } {
  let [cells, formulas] = [0, 0];
  for (const value of blocks.flatMap(({ values }) => values).flat()) {
    if (isFormula(value)) formulas += 1;
    if (isFormula(value) || literalInput(value) !== null) cells += 1;
  }
  for (const { rows, columns } of spills) {
    cells += rows * columns;
    formulas += form === "arrays" ? 1 : rows * columns;
  }
  return { cells, formulas };
}

/** The first cell that is written, by which a sheet is known as ours; null where the sheet holds no literal at all. */
export function firstLiteral({
  blocks,
}: PlannedSheet): { readonly row: number; readonly column: number; readonly input: CellContent } | null {
  for (const { row, column, values } of blocks) {
    for (const [r, line] of values.entries()) {
      for (const [c, value] of line.entries()) {
        const input = literalInput(value);
        if (input !== null) return { row: row + r, column: column + c, input };
      }
    }
  }
  return null;
}
