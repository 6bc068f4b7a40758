import type { CellMatrix, CellValue } from "../../model/explain";
import type { FormulaUse } from "../formula-uses";

/** What the cells of a formula show of its result: a spill blanks what it no longer fills, an entered array shows #N/A there. */
export function fitted(values: CellMatrix, { cell, area }: FormulaUse): CellMatrix {
  const { array } = cell;
  if (!array) return [[values[0]?.[0] ?? null]];
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) =>
      array.kind === "spill" ? (values[row]?.[column] ?? null) : entered(values, row, column),
    ),
  );
}

/** A single row or column serves all rows or columns of an entered array. */
function entered(values: CellMatrix, row: number, column: number): CellValue {
  const cells = values[values.length === 1 ? 0 : row];
  const value = cells?.[cells.length === 1 ? 0 : column];
  return value === undefined ? { error: "#N/A" } : value;
}
