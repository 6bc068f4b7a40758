import { problemOf, WorkbookError } from "./problem";
import type { Before } from "./put-table-back";
import { putBackAfter, putTableBack } from "./put-table-back";
import { findTable } from "./read-table";
import { roomOfUndo } from "./room-of-undo";
import type { SettingChange } from "./setting";
import { isSameSetting, loadSetting, valueOf } from "./setting";
import { inSlices } from "./slices";
import { fingerprint } from "./table-image";
import type { TableName } from "./table-layout";

/** What it takes to take the update of a table back. */
export interface UpdatedTable {
  readonly kind: "updated";
  readonly name: TableName;
  readonly sheetName: string;
  readonly before: Before;
  readonly written: string;
  readonly setting: SettingChange | null;
}

/**
 * Puts back what the table held, or does nothing where somebody has worked on it. Seven syncs where the table is not large, up to
 * nine where its size changes.
 */
export async function undoUpdate(context: Excel.RequestContext, undo: UpdatedTable): Promise<void> {
  const loaded = loadSetting(context);
  const { table } = await findTable(context, undo.before.table);
  if (!table) throw new WorkbookError({ code: "table-gone", name: undo.name });
  if ((await inSlices(fingerprint(table), {})) !== undo.written) throw changedSince(undo);
  if (table.sheetProtected) throw new WorkbookError({ code: "sheet-protected", sheetName: table.sheetName });
  const room = await roomOfUndo(context, table, undo.before);
  if (!room) throw changedSince(undo);
  const now = valueOf(loaded);
  const isSettingOurs = undo.setting !== null && isSameSetting(now, undo.setting.after);
  try {
    await putTableBack(context, { ...undo.before, setting: isSettingOurs ? undo.before.setting : null });
  } catch (error) {
    await putBackAfter(problemOf(error), { table, room, setting: now });
    throw error;
  }
}

const changedSince = ({ sheetName }: UpdatedTable): WorkbookError =>
  new WorkbookError({ code: "changed-since-written", sheetName });
