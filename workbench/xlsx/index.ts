/** Reads an .xlsx or .xlsm file into plain data. Nothing here knows Node or a browser. */
import { issueOf, type SpreadsheetIssue } from "../../src/spreadsheet/issue";
import { OfficePackage } from "../../src/spreadsheet/package/package";
import { describeIssue } from "../../src/spreadsheet/sentences";
import type { WorkbookSnapshot } from "../backend/snapshot";
import type { Reading } from "./formula/decode";
import { readPackage } from "./book/workbook";
import { LIMITS } from "./limits";

export type ReadResult =
  | { readonly ok: true; readonly workbook: WorkbookSnapshot }
  | { readonly ok: false; readonly issue: SpreadsheetIssue; readonly sentence: string };

/** Never throws: a workbook, or an issue with a sentence that names the file and says what to do. */
export function readWorkbook(bytes: Uint8Array, fileName?: string, reading: Reading = { hasAddin: true }): ReadResult {
  try {
    return { ok: true, workbook: readPackage(new OfficePackage(bytes, LIMITS), reading) };
  } catch (error) {
    const issue = issueOf(error);
    return { ok: false, issue, sentence: describeIssue(issue, fileName) };
  }
}
