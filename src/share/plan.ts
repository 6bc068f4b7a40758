/** What share-safe, restoring and repairing want to change. Whoever carries a plan out does all of it or nothing. */
import type { Area } from "../formula/area";
import type { CellValue } from "../model/explain";
import type { ArrayFormula, SheetVisibility } from "./book";

export interface PlannedFormula {
  /** With its equals sign. */
  readonly formula: string;
  /** Absent for a formula of one cell. */
  readonly array?: ArrayFormula;
}

/** One formula of the workbook, over one cell or over the cells of its array, and what takes its place. */
export interface CellChange {
  readonly sheet: string;
  readonly area: Area;
  /** What stands in the first cell now; null where it holds no formula. */
  readonly before: PlannedFormula | null;
  readonly after:
    /** One formula in the first cell, over the area where it is an array. */
    | { readonly kind: "formula"; readonly formula: PlannedFormula }
    /** A formula of its own in each cell. */
    | { readonly kind: "formulas"; readonly formulas: readonly (readonly string[])[] }
    | { readonly kind: "values"; readonly values: readonly (readonly CellValue[])[] };
  /** What the cells show now and have to show afterwards, to the cent; null where that is not asked, as after a restore. */
  readonly expected: readonly (readonly CellValue[])[] | null;
}

/** A cell of a sheet that a plan writes: a value, or a formula with its equals sign and what it shows. */
export type WrittenCell = CellValue | { readonly formula: string; readonly value: CellValue };

/** A sheet that a plan writes as a whole; one of that name is replaced. */
export interface WrittenSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly rows: readonly (readonly WrittenCell[])[];
}

/** A formula that is left as it is, and why, in words. */
export interface LeftAlone {
  readonly sheet: string;
  /** "B2" or "B2:B40". */
  readonly address: string;
  readonly formula: string;
  readonly why: string;
}

export interface ChangePlan {
  /** Written first: formulas may refer to them. */
  readonly sheets: readonly WrittenSheet[];
  readonly changes: readonly CellChange[];
  /** Sheets that nothing needs any more once the changes are made. */
  readonly removed: readonly string[];
  readonly leftAlone: readonly LeftAlone[];
}

/** What a person chose: the whole workbook, some sheets, or an area of one sheet. */
export type Scope =
  | { readonly kind: "workbook" }
  | { readonly kind: "sheets"; readonly sheets: readonly string[] }
  | { readonly kind: "area"; readonly sheet: string; readonly area: Area };
