/** What can stand in the way of reading or writing the workbook, as data; src/taskpane puts it into words. */
export type WorkbookProblem =
  | { readonly code: "name-taken"; readonly name: string; readonly refersTo: string }
  | { readonly code: "table-not-ours"; readonly place: string; readonly missing: readonly string[] }
  | { readonly code: "headers-hidden"; readonly place: string }
  | { readonly code: "totals-row"; readonly place: string }
  | { readonly code: "no-room-below"; readonly place: string }
  | { readonly code: "sheet-protected"; readonly sheetName: string }
  | { readonly code: "sheet-hidden"; readonly sheetName: string }
  | { readonly code: "workbook-protected" }
  | { readonly code: "cell-being-edited" }
  | { readonly code: "changed-since-shown"; readonly place: string }
  | { readonly code: "changed-since-written"; readonly sheetName: string }
  | { readonly code: "table-gone" }
  | { readonly code: "refused-by-excel"; readonly excelCode: string; readonly message: string }
  | { readonly code: "not-put-back"; readonly place: string; readonly cause: WorkbookProblem };

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
  return {
    code: "refused-by-excel",
    excelCode: typeof code === "string" ? code : "unknown",
    message: typeof message === "string" ? message : String(error),
  };
}
