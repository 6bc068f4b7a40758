import type { DistrictList } from "../law/lists";
import { queueRowEdits } from "./apply-row-edits";
import { noteEdits, noteEditsBack, queueNoteEdits } from "./note-edits";
import { problemOf, WorkbookError } from "./problem";
import type { WorkbookProblem } from "./problem";
import { findTable } from "./read-table";
import type { WantedRow } from "./row-edits";
import { matchRows, rowEdits } from "./row-edits";
import type { TableImage } from "./table-image";
import { fingerprint } from "./table-image";
import { TABLE_NAME } from "./table-layout";
import type { Undo } from "./undo";

/** Brings the table to the rows wanted: one sync to write, up to three to see what stands there then. */
export async function updateTable(
  context: Excel.RequestContext,
  before: TableImage,
  wanted: readonly WantedRow[],
  list: DistrictList,
  today: Date,
): Promise<Undo> {
  if (before.sheetProtected) throw new WorkbookError({ code: "sheet-protected", sheetName: before.sheetName });
  try {
    const table = context.workbook.tables.getItem(TABLE_NAME);
    queueNoteEdits(context.workbook.worksheets.getItem(before.sheetId), noteEdits(before, list, today));
    queueRowEdits(table, before.inputs.length, rowEdits(before.inputs, wanted));
    await context.sync();
    const after = await findTable(context);
    if (!after.table) throw new WorkbookError({ code: "table-gone" });
    return { kind: "updated", sheetName: before.sheetName, before, written: fingerprint(after.table) };
  } catch (error) {
    const cause = problemOf(error);
    await putBackAfter(cause, before);
    throw new WorkbookError(cause);
  }
}

/** After a failure: the table as it was, or an error that says it could not be brought back. */
export async function putBackAfter(cause: WorkbookProblem, before: TableImage): Promise<void> {
  try {
    await Excel.run((context) => putTableBack(context, before));
  } catch {
    throw new WorkbookError({ code: "not-put-back", place: before.address, cause });
  }
}

/** Brings the table back to an image of it, whatever rows it has now. */
export async function putTableBack(context: Excel.RequestContext, before: TableImage): Promise<void> {
  const { table: now } = await findTable(context);
  if (!now) throw new WorkbookError({ code: "table-gone" });
  const wanted = matchRows(now.inputs, before.inputs, before.columns.indexOf("District"));
  const table = context.workbook.tables.getItem(TABLE_NAME);
  queueRowEdits(table, now.inputs.length, rowEdits(now.inputs, wanted));
  queueNoteEdits(context.workbook.worksheets.getItem(now.sheetId), noteEditsBack(now, before));
  await context.sync();
}
