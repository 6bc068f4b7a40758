import fs from "node:fs/promises";
import path from "node:path";
import { Issue } from "../../src/money/issue";
import { describeIssue } from "../../src/spreadsheet/sentences";
import { type WorkbookSnapshot } from "../backend/snapshot";
import { readWorkbook } from "../xlsx";
import { MAX_FILE_BYTES } from "../xlsx/limits";
import { messages } from "./messages";
import type { Reply } from "./reply";

/** What `/api/workbook` answers. `name` is the file's name for the title bar. */
export type WorkbookAnswer =
  | { readonly ok: true; readonly name: string; readonly sample: boolean; readonly workbook: WorkbookSnapshot }
  | { readonly ok: false; readonly name: string; readonly sample: boolean; readonly sentence: string };

export interface WorkbookFile {
  readonly path: string;
  readonly sample: boolean;
}

/** Reads the file anew each time, so that a reload of the page shows what has been saved since. Never throws. */
export async function openWorkbook({ path: file, sample }: WorkbookFile, hasAddin = true): Promise<WorkbookAnswer> {
  const name = path.basename(file);
  const refuse = (sentence: string): WorkbookAnswer => ({ ok: false, name, sample, sentence });
  let bytes: Uint8Array;
  try {
    const { size } = await fs.stat(file);
    if (size > MAX_FILE_BYTES) {
      return refuse(describeIssue(new Issue("file-too-big", { bytes: size, limit: MAX_FILE_BYTES }), name));
    }
    bytes = await fs.readFile(file);
  } catch (error) {
    return refuse(whyUnreadable(error, name, sample));
  }
  const result = readWorkbook(bytes, name, { hasAddin });
  return result.ok ? { ok: true, name, sample, workbook: result.workbook } : refuse(result.sentence);
}

/** The file itself, for saving what was changed in it. Null where it cannot be had, which opening it has told already. */
export async function readWorkbookFile(file: string): Promise<Reply | null> {
  const body = await fs.readFile(file).catch(() => null);
  return body && { status: 200, type: "application/octet-stream", body, cache: "never" };
}

function whyUnreadable(error: unknown, name: string, sample: boolean): string {
  const code = (error as NodeJS.ErrnoException).code ?? "unknown reason";
  if (code === "ENOENT" || code === "ENOTDIR") return sample ? messages.sampleMissing : messages.fileMissing(name);
  return code === "EISDIR" ? messages.fileIsFolder(name) : messages.fileUnreadable(name, code);
}
