/** What the pane does with the tables AllianceDistricts and EcsGrants: plan, write, select them. */
import type { Answers } from "../districts/import";
import type { RunOptions } from "./run-options";
import type { PlanOptions, TablePlan } from "./table-plan";
import type { TableToWrite } from "./table-to-write";
import type { Undo } from "./undo";

export interface WriteOptions extends RunOptions {
  /** What the user said about spellings, kept in the workbook for its next import. */
  readonly answers?: Answers;
}

/** What writing the table would do to the workbook as it is now; writes nothing. */
export const planTable = (_table: TableToWrite, _options: PlanOptions & RunOptions = {}): Promise<TablePlan> =>
  Promise.reject(new Error("planTable is not there yet."));

/**
 * Carries out a plan that the user has seen, all of it or nothing: a workbook that has changed since refuses, and a failure
 * or a cancellation puts back what stood there.
 */
export const writeTable = (_table: TableToWrite, _plan: TablePlan, _options: WriteOptions = {}): Promise<Undo> =>
  Promise.reject(new Error("writeTable is not there yet."));
