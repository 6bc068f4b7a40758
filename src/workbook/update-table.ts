import type { DistrictList } from "../law/lists";
import type { WantedRow } from "./cell-blocks";
import { noteEdits, noteEditsBack, queueNoteEdits } from "./note-edits";
import { problemOf, WorkbookError } from "./problem";
import type { WorkbookProblem } from "./problem";
import { findTable } from "./read-table";
import { queueRows } from "./set-rows";
import type { TableImage } from "./table-image";
import { TABLE_NAME } from "./table-layout";
import { fingerprint } from "./table-image";
import type { Undo } from "./undo";

/** Brings the table to the rows wanted: one sync to write, three to see what stands there then. */
export async function updateTable(
  context: Excel.RequestContext,
  before: TableImage,
  wanted: readonly WantedRow[],
  list: DistrictList,
  today: Date,
): Promise<Undo> {
  try {
    queueRows(context, before, wanted);
    queueNoteEdits(context.workbook.worksheets.getItem(before.sheetId), noteEdits(before, list, today));
    await context.sync();
    const { table: after } = await findTable(context);
    if (!after) throw new WorkbookError({ code: "table-gone", name: TABLE_NAME });
    return { kind: "updated", sheetName: before.sheetName, before, written: fingerprint(after) };
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

/** Brings the table back to an image of it, whatever rows it has now. Up to four syncs. */
export async function putTableBack(context: Excel.RequestContext, before: TableImage): Promise<void> {
  const { table: now } = await findTable(context);
  if (!now) throw new WorkbookError({ code: "table-gone", name: TABLE_NAME });
  queueRows(context, now, before.inputs);
  queueNoteEdits(context.workbook.worksheets.getItem(now.sheetId), noteEditsBack(now, before));
  await context.sync();
}
