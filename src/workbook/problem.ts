import type { WhyUnreadable } from "./references";
import type { TableName } from "./table-layout";

/** What can stand in the way of reading or writing the workbook, as data; src/taskpane puts it into words. */
export type WorkbookProblem =
  | { readonly code: "name-taken"; readonly name: string; readonly refersTo: string }
  | {
      readonly code: "table-not-ours";
      readonly name: TableName;
      readonly place: string;
      readonly missing: readonly string[];
    }
  /** A grants table with a column for each year where rows with a year each are written, or the reverse. */
  | { readonly code: "other-layout"; readonly place: string; readonly found: "wide" | "long" }
  /** Two columns of the table in which the district, the year or the amount could stand. */
  | { readonly code: "column-twice"; readonly place: string; readonly columns: readonly string[] }
  | { readonly code: "headers-hidden"; readonly name: TableName; readonly place: string }
  | { readonly code: "totals-row"; readonly name: TableName; readonly place: string }
  | { readonly code: "no-room-below"; readonly place: string }
  | { readonly code: "no-room-right"; readonly place: string }
  /** The table would need more rows or columns than a sheet has. */
  | { readonly code: "sheet-full"; readonly rows: number; readonly most: number }
  | { readonly code: "too-wide"; readonly columns: number; readonly most: number }
  | { readonly code: "sheet-protected"; readonly sheetName: string }
  | { readonly code: "sheet-hidden"; readonly sheetName: string }
  | { readonly code: "workbook-protected" }
  | { readonly code: "cell-being-edited" }
  | { readonly code: "changed-since-shown"; readonly place: string }
  | { readonly code: "changed-since-written"; readonly sheetName: string }
  | { readonly code: "table-gone"; readonly name: string }
  | { readonly code: "sheet-gone"; readonly sheetName: string }
  | { readonly code: "selection-empty"; readonly place: string }
  /** Several areas, or a chart, are selected. */
  | { readonly code: "several-areas" }
  | { readonly code: "too-many-cells"; readonly place: string; readonly cells: number; readonly most: number }
  | { readonly code: "no-such-sheet"; readonly sheetName: string }
  /** Not one cell or range with the name of its sheet. */
  | { readonly code: "no-address"; readonly address: string }
  | { readonly code: "reference-unreadable"; readonly reference: string; readonly why: WhyUnreadable }
  /** This Excel has no comments that an add-in can write. */
  | { readonly code: "no-comments" }
  | { readonly code: "comment-there"; readonly place: string }
  | { readonly code: "cells-not-free"; readonly place: string }
  | { readonly code: "note-gone"; readonly place: string }
  /** Amounts to check stand in one column or in one row. */
  | { readonly code: "several-columns"; readonly place: string }
  | { readonly code: "no-amounts"; readonly place: string }
  /** Districts or years that are neither one for each amount nor one for all. */
  | { readonly code: "other-size"; readonly place: string; readonly cells: number; readonly amounts: number }
  /** Sheets to be changed that are protected, and for which no password was given. */
  | { readonly code: "sheets-protected"; readonly sheets: readonly string[] }
  | { readonly code: "wrong-password"; readonly sheetName: string }
  /** Sheets whose protection was taken off for a change and could not be put on again. */
  | { readonly code: "left-unprotected"; readonly sheets: readonly string[]; readonly cause: WorkbookProblem }
  /** A cell that would show something else than before; nothing was kept of the change. */
  | { readonly code: "shows-otherwise"; readonly place: string; readonly before: string; readonly after: string }
  /** This Excel fills no cells beside a formula, and the formula would have to. */
  | { readonly code: "no-spills"; readonly place: string; readonly formula: string }
  /** Entered with Ctrl+Shift+Enter over several cells, which no add-in can do. */
  | { readonly code: "array-entered"; readonly place: string; readonly formula: string }
  /** This Excel cannot copy sheets. */
  | { readonly code: "no-copies" }
  /** This Excel keeps no settings of the document for an add-in. */
  | { readonly code: "no-document-settings" }
  | { readonly code: "setting-not-saved"; readonly message: string }
  | { readonly code: "cancelled" }
  | { readonly code: "no-rows" }
  | { readonly code: "refused-by-excel"; readonly excelCode: string; readonly message: string }
  /** `more` places are not named: there are too many of them. */
  | {
      readonly code: "not-put-back";
      readonly places: readonly string[];
      readonly more?: number;
      readonly cause: WorkbookProblem;
    };

export class WorkbookError extends Error {
  constructor(readonly problem: WorkbookProblem) {
    super(problem.code);
    this.name = "WorkbookError";
  }
}

/** The problem behind anything that was thrown while Excel worked. */
export function problemOf(error: unknown): WorkbookProblem {
  if (error instanceof WorkbookError) return error.problem;
  const { code, message } = (typeof error === "object" && error !== null ? error : {}) as {
    code?: unknown;
    message?: unknown;
  };
  if (code === "InvalidOperationInCellEditMode") return { code: "cell-being-edited" };
  if (code === "InvalidSelection") return { code: "several-areas" };
  return {
    code: "refused-by-excel",
    excelCode: typeof code === "string" ? code : "unknown",
    message: typeof message === "string" ? message : String(error),
  };
}
