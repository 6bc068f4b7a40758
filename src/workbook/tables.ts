/** What the pane does with the tables AllianceDistricts and EcsGrants: plan, write, select them. */
import type { Answers } from "../districts/import";
import { withAnswers } from "./answers";
import { inExcel } from "./excel";
import { insertSheet } from "./insert-sheet";
import { planUpdate } from "./plan-update";
import { WorkbookError } from "./problem";
import { findTable } from "./read-table";
import { requireOnSheet, requireRoom } from "./room";
import type { RunOptions } from "./run-options";
import { inSlices } from "./slices";
import { loadSetting, valueOf } from "./setting";
import type { TableName } from "./table-layout";
import { HEADER_ROW, TABLE_NAME } from "./table-layout";
import type { PlanOptions, TablePlan, UpdatePlan } from "./table-plan";
import { changesAnything } from "./table-plan";
import type { TableToWrite } from "./table-to-write";
import { updateTable } from "./update-table";
import type { Undo } from "./undo";

export interface WriteOptions extends RunOptions {
  /** What the user said about spellings, kept in the workbook for its next import. */
  readonly answers?: Answers;
}

/**
 * What writing the table would do to the workbook as it is now; writes nothing. One sync, three where the table is
 * there and keeps its size, up to five where it grows; more where it is large.
 */
export const planTable = (table: TableToWrite, options: PlanOptions & RunOptions = {}): Promise<TablePlan> =>
  inExcel(async (context) => {
    requireSize(table);
    const found = await findTable(context, table, options);
    if (!found.table) return { kind: "new", sheetName: found.newSheetName, rows: table.rows.length };
    const update = await inSlices(planUpdate(found.table, table, choicesOf(options)), options);
    if (changesAnything(update.plan)) await requireRoom(context, found.table, update, options);
    return update.plan;
  });

const choicesOf = ({ otherRows, otherYears }: PlanOptions): PlanOptions => ({
  ...(otherRows && { otherRows }),
  ...(otherYears && { otherYears }),
});

/**
 * Carries out a plan that the user has seen, all of it or nothing: a workbook that has changed since refuses, and a failure
 * or a cancellation puts back what stood there. Two syncs for a new table, seven to nine for one that is there; more where it
 * is large.
 */
export const writeTable = (table: TableToWrite, plan: TablePlan, options: WriteOptions = {}): Promise<Undo> =>
  inExcel(async (context) => {
    requireSize(table);
    const { answers, ...run } = options;
    const remembered = answers && loadSetting(context);
    const found = await findTable(context, table, { signal: run.signal });
    const before = remembered && valueOf(remembered);
    const setting = before && answers ? { before, after: withAnswers(before, answers) } : null;
    if (found.table) {
      const choices = plan.kind === "update" ? plan.choices : {};
      const update = await inSlices(planUpdate(found.table, table, choices), options);
      if (plan.kind !== "update" || !isSamePlan(plan, update.plan)) throw changedSinceShown(found.table.address);
      const room = await requireRoom(context, found.table, update, { signal: run.signal });
      return updateTable(context, found.table, update, room, table, setting, run);
    }
    const isAsShown = plan.kind === "new" && plan.sheetName === found.newSheetName && plan.rows === table.rows.length;
    if (!isAsShown) throw changedSinceShown(found.newSheetName);
    return insertSheet(context, found.newSheetName, { ...table, tableName: table.name }, setting, run);
  });

function requireSize({ rows, columns }: TableToWrite): void {
  if (rows.length === 0) throw new WorkbookError({ code: "no-rows" });
  requireOnSheet(HEADER_ROW + 1 + rows.length, columns.length);
}

/** The plan follows from the table there, what is written and the choices: the same cells and counts are the same plan. */
const isSamePlan = (shown: UpdatePlan, now: UpdatePlan): boolean =>
  shown.fingerprint === now.fingerprint && sizesOf(shown) === sizesOf(now);

const sizesOf = ({ added, removed, kept, changed, unchanged, addedColumns }: UpdatePlan): string =>
  [added.length, removed.length, kept.length, changed.length, unchanged, addedColumns.length].join();

const changedSinceShown = (place: string): WorkbookError => new WorkbookError({ code: "changed-since-shown", place });

/** Shows the table in Excel, with all of it selected. Three syncs. */
export const selectTable = (name: TableName = TABLE_NAME): Promise<void> =>
  inExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load("id");
    await context.sync();
    if (table.isNullObject) throw new WorkbookError({ code: "table-gone", name });
    const sheet = table.worksheet;
    sheet.load("name,visibility");
    await context.sync();
    if (sheet.visibility !== "Visible") throw new WorkbookError({ code: "sheet-hidden", sheetName: sheet.name });
    sheet.activate();
    table.getRange().select();
    await context.sync();
  });
