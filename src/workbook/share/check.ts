import type { Findings, Scope } from "../../share";
import { checking } from "../../share";
import { inExcel } from "../excel";
import type { RunOptions } from "../run-options";
import { inSlices } from "../slices";
import type { ReadBook } from "./read-book";
import { readBookIn } from "./read-book";
import { stageOf } from "./stages";

export interface CheckOptions extends RunOptions {
  /** The whole workbook where it is left out. */
  readonly scope?: Scope;
}

export interface CheckedWorkbook extends ReadBook {
  readonly findings: Findings;
}

/** A workbook is read, then every use of our functions judged: the progress counts these two in hundredths. */
const PARTS = 100;

/** Every use of our functions in the workbook, with its state. The syncs of `readBook`; nothing is written. */
export const checkWorkbook = ({ scope, ...options }: CheckOptions = {}): Promise<CheckedWorkbook> =>
  inExcel(async (context) => {
    const read = await readBookIn(context, stageOf(options, PARTS, 2, 0));
    const second = stageOf(options, PARTS, 2, 1);
    const findings = await inSlices(checking(read.book, scope ? { scope } : {}), second, second.onProgress);
    options.onProgress?.({ done: 2 * PARTS, total: 2 * PARTS });
    return { ...read, findings };
  });
