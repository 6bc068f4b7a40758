/** What the pane does with the table AllianceDistricts: see what is there, plan, write, select it. */
import type { DistrictList } from "../law/lists";
import { describeTable } from "./held-list";
import type { HeldList } from "./held-list";
import { inExcel } from "./excel";
import { changesAnything, planUpdate } from "./plan";
import type { ListPlan, NewTablePlan, UpdatePlan } from "./plan";
import { problemOf, WorkbookError } from "./problem";
import { findTable } from "./read-table";
import { requireRoom } from "./set-rows";
import type { TableImage } from "./table-image";
import { TABLE_NAME } from "./table-layout";
import { updateTable } from "./update-table";
import { insertTable } from "./insert-table";
import type { Undo } from "./undo";

/**
 * The table as it stands in the workbook; null where there is none of ours. Something else under its name is no list: the
 * plan says what it is once the user wants to write. One sync, three where the table is there.
 */
export const readHeldList = (): Promise<HeldList | null> =>
  inExcel(async (context) => {
    try {
      const { table } = await findTable(context);
      return table && describeTable(table);
    } catch (error) {
      const { code } = problemOf(error);
      if (code === "name-taken" || code === "table-not-ours") return null;
      throw error;
    }
  });

/** What inserting the list would do to the workbook as it is now; writes nothing. One sync, up to four where the table is there. */
export const planDistrictList = (list: DistrictList): Promise<ListPlan> =>
  inExcel(async (context) => {
    const found = await findTable(context);
    if (!found.table) return { kind: "new", sheetName: found.newSheetName, rows: list.members.length };
    const { plan, wanted } = planUpdate(found.table, list);
    if (changesAnything(plan)) await requireWritable(context, found.table, wanted.length);
    return plan;
  });

/**
 * Carries out a plan that the user has seen, all of it or nothing: a workbook that has changed since refuses, and a
 * failure puts back what stood there. Two syncs for a new table, up to eight for one that is there.
 */
export const insertDistrictList = (list: DistrictList, plan: ListPlan, today: Date): Promise<Undo> =>
  inExcel(async (context) => {
    const found = await findTable(context);
    if (found.table) {
      const { plan: now, wanted } = planUpdate(found.table, list);
      if (!isSamePlan(plan, now)) throw changedSinceShown(found.table.address);
      await requireWritable(context, found.table, wanted.length);
      return updateTable(context, found.table, wanted, list, today);
    }
    if (!isSamePlan(plan, { kind: "new", sheetName: found.newSheetName, rows: list.members.length })) {
      throw changedSinceShown(found.newSheetName);
    }
    return insertTable(context, found.newSheetName, list, today);
  });

async function requireWritable(context: Excel.RequestContext, table: TableImage, rows: number): Promise<void> {
  const { sheetProtected, sheetName } = table;
  if (sheetProtected) throw new WorkbookError({ code: "sheet-protected", sheetName });
  await requireRoom(context, table, rows);
}

const isSamePlan = (shown: ListPlan, now: NewTablePlan | UpdatePlan): boolean =>
  JSON.stringify(shown) === JSON.stringify(now);

const changedSinceShown = (place: string): WorkbookError => new WorkbookError({ code: "changed-since-shown", place });

/** Shows the table in Excel, with all of it selected. */
export const selectTable = (): Promise<void> =>
  inExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(TABLE_NAME);
    table.load("id");
    await context.sync();
    if (table.isNullObject) throw new WorkbookError({ code: "table-gone", name: TABLE_NAME });
    const sheet = table.worksheet;
    sheet.load("name,visibility");
    await context.sync();
    if (sheet.visibility !== "Visible") throw new WorkbookError({ code: "sheet-hidden", sheetName: sheet.name });
    sheet.activate();
    table.getRange().select();
    await context.sync();
  });
