/** Reads an .xlsx or .xlsm file into plain data. Nothing here knows Node or a browser. */
import type { WorkbookSnapshot } from "../backend/snapshot";
import { readPackage } from "./book/workbook";
import { MAX_FILE_BYTES } from "./limits";
import { OfficePackage } from "./package/package";
import { CannotRead, describeProblem, type WorkbookProblem } from "./problems";

export { MAX_FILE_BYTES } from "./limits";
export { describeProblem, type WorkbookProblem } from "./problems";

export type ReadResult =
  | { readonly ok: true; readonly workbook: WorkbookSnapshot }
  | { readonly ok: false; readonly problem: WorkbookProblem; readonly sentence: string };

function read(bytes: Uint8Array): WorkbookSnapshot {
  if (bytes.length === 0) throw new CannotRead({ code: "empty-file" });
  if (bytes.length > MAX_FILE_BYTES) {
    throw new CannotRead({ code: "file-too-big", bytes: bytes.length, limit: MAX_FILE_BYTES });
  }
  return readPackage(new OfficePackage(bytes));
}

/** Never throws: a workbook, or a problem with a sentence that names the file and says what to do. */
export function readWorkbook(bytes: Uint8Array, fileName?: string): ReadResult {
  try {
    return { ok: true, workbook: read(bytes) };
  } catch (error) {
    // Whatever a file brings about must not end the server that opens it.
    const problem: WorkbookProblem =
      error instanceof CannotRead ? error.problem : { code: "unexpected", detail: String(error) };
    return { ok: false, problem, sentence: describeProblem(problem, fileName) };
  }
}
