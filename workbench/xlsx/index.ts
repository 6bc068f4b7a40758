/** Reads an .xlsx or .xlsm file into plain data. Nothing here knows Node or a browser. */
import { type WorkbookSnapshot } from "../backend/snapshot";
import { describeProblem, type WorkbookProblem } from "./problems";

export type { WorkbookProblem } from "./problems";

/** Files beyond this size are refused before they are looked at. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

export type ReadResult =
  | { readonly ok: true; readonly workbook: WorkbookSnapshot }
  | { readonly ok: false; readonly problem: WorkbookProblem; readonly sentence: string };

/** Never throws: a workbook, or a problem with a sentence that names the file and says what to do. */
export function readWorkbook(bytes: Uint8Array, fileName?: string): ReadResult {
  const problem: WorkbookProblem = bytes.length === 0 ? { code: "empty-file" } : { code: "no-workbook" };
  return { ok: false, problem, sentence: describeProblem(problem, fileName) };
}
