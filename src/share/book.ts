/**
 * A workbook as checking, share-safe and restoring see it: plain data. The pane reads it through Excel, the command reads it from
 * a file; rows and columns count from 0.
 */
import type { Area } from "../formula/area";
import type { CellValue } from "../model/explain";

/** A formula over several cells: a dynamic array that spills, or one entered with Ctrl+Shift+Enter. */
export interface ArrayFormula {
  readonly kind: "spill" | "entered";
  /** The size of its result; 1 and 1 where it cannot spill. */
  readonly rows: number;
  readonly columns: number;
}

/** A cell with a formula. Of an array only its first cell is one. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** In English, with its equals sign, as the workbook holds it: "=ROUND(_xldudf_ALLIANCE_WITHHOLD(B2,C2),0)". */
  readonly formula: string;
  readonly array?: ArrayFormula;
}

export type SheetVisibility = "visible" | "hidden" | "very hidden";

export interface BookSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** Null for a sheet without values. */
  readonly used: Area | null;
  /** Row by row. */
  readonly formulas: readonly FormulaCell[];
  /** What the cell shows; null for a blank, also beyond the used cells. */
  readonly valueAt: (row: number, column: number) => CellValue;
}

export interface BookTable {
  readonly name: string;
  readonly sheet: string;
  /** With its header row and its total row. */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

export interface BookName {
  readonly name: string;
  /** The sheet that it belongs to; null for the whole workbook. */
  readonly sheet: string | null;
  /** With its equals sign. */
  readonly formula: string;
}

/** A formula where Excel does not run custom functions. */
export interface BookRule {
  readonly kind: "validation" | "conditional format";
  readonly sheet: string;
  /** "B2:B40", without the sheet. */
  readonly address: string;
  /** With its equals sign. */
  readonly formula: string;
}

export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly tables: readonly BookTable[];
  readonly names: readonly BookName[];
  readonly rules: readonly BookRule[];
}

/** Written as it is called it is found at once; otherwise capitals make no difference. */
export function findSheet({ sheets }: Book, name: string): BookSheet | undefined {
  for (const sheet of sheets) if (sheet.name === name) return sheet;
  const wanted = name.toLowerCase();
  return sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

export function valuesIn(sheet: BookSheet, { row, column, rows, columns }: Area): CellValue[][] {
  const values: CellValue[][] = [];
  for (let down = row; down < row + rows; down++) {
    const cells: CellValue[] = [];
    for (let across = column; across < column + columns; across++) cells.push(sheet.valueAt(down, across));
    values.push(cells);
  }
  return values;
}
