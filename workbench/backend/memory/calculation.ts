/**
 * The memory backend calculates nothing of its own. A test that wants results hands in `calculate`; without it a formula
 * keeps its last known value (from a file), and a new one shows #CALC!.
 */
import type { DefinedName, Table } from "../backend";
import { isCellError, type Area, type CellError, type CellValue, type Matrix } from "../cells";
import type { SheetState } from "./sheet-state";

export interface FormulaCell {
  readonly formula: string;
  readonly spill: boolean;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What a formula can speak of beside cells. */
export interface WorkbookAround {
  sheets(): readonly { readonly id: string; readonly name: string }[];
  tables(): readonly Table[];
  names(): readonly DefinedName[];
  spillAt(sheetId: string, row: number, column: number): Area | null;
}

/** A matrix spills from the formula's cell. `valueAt` reads the results so far. */
export type Calculate = (
  cell: FormulaCell,
  valueAt: (sheetId: string, row: number, column: number) => CellValue,
  around: WorkbookAround,
) => CellValue | Matrix<CellValue>;

export const NOT_CALCULATED: CellError = {
  error: "#CALC!",
  message: "The memory backend does not calculate formulas.",
};

/** Formulas are calculated again until nothing changes; a cycle ends here. */
const MOST_PASSES = 20;

const isMatrix = (result: CellValue | Matrix<CellValue>): result is Matrix<CellValue> => Array.isArray(result);

const isSame = (a: CellValue, b: CellValue): boolean =>
  isCellError(a) && isCellError(b) ? a.error === b.error && a.message === b.message : a === b;

export function calculateAll(
  sheets: readonly SheetState[],
  calculate: Calculate,
  parts: Pick<WorkbookAround, "tables" | "names">,
): void {
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const valueAt = (sheetId: string, row: number, column: number): CellValue => {
    const sheet = byId.get(sheetId);
    if (sheet === undefined) throw new Error(`There is no sheet ${sheetId}.`);
    return sheet.cells.at(row, column).value;
  };
  const around: WorkbookAround = {
    ...parts,
    sheets: () => sheets,
    spillAt: (sheetId, row, column) => byId.get(sheetId)?.cells.spillAt(row, column) ?? null,
  };
  for (let pass = 0, changed = true; changed && pass < MOST_PASSES; pass += 1) {
    changed = false;
    const spillsBefore = sheets.map(({ cells }) => JSON.stringify(cells.bounds()));
    const results = sheets.map((sheet) =>
      sheet.cells.formulas().map(({ row, column, cell }) => ({
        row,
        column,
        cell,
        result: calculate(
          { formula: cell.formula ?? "", spill: cell.spill === true, sheetId: sheet.id, row, column },
          valueAt,
          around,
        ),
      })),
    );
    sheets.forEach((sheet, index) => {
      sheet.cells.endSpills();
      for (const { row, column, cell, result } of results[index] ?? []) {
        const value = settle(sheet, row, column, result);
        changed ||= !isSame(cell.value, value);
        sheet.cells.set(row, column, { ...cell, value: value ?? 0 });
      }
      changed ||= JSON.stringify(sheet.cells.bounds()) !== spillsBefore[index];
    });
  }
}

/** Lets a matrix spill, and gives the value of the formula's own cell. */
function settle(sheet: SheetState, row: number, column: number, result: CellValue | Matrix<CellValue>): CellValue {
  if (!isMatrix(result)) return result;
  const area = { row, column, rows: result.length, columns: result[0]?.length ?? 0 };
  if (area.rows * area.columns === 0) return { error: "#CALC!", message: "The formula gave an empty array." };
  if (area.rows * area.columns > 1) {
    if (sheet.cells.blocks(area)) return { error: "#SPILL!" };
    sheet.cells.spill(area, result);
  }
  return result[0]?.[0] ?? 0;
}
