import { queueLook } from "./grown-cells";
import { noteEdits, queueNoteEdits } from "./note-edits";
import type { Update } from "./plan-update";
import { problemOf, WorkbookError } from "./problem";
import type { Before } from "./put-table-back";
import { putBackAfter } from "./put-table-back";
import { findTable } from "./read-table";
import type { Room } from "./room";
import type { RunOptions } from "./run-options";
import { setTable } from "./set-table";
import type { SettingChange } from "./setting";
import { queueSetting } from "./setting";
import type { TableImage } from "./table-image";
import { inSlices } from "./slices";
import { fingerprint } from "./table-image";
import type { TableToWrite } from "./table-to-write";
import type { UpdatedTable } from "./undo-update";

/** Brings the table to what is wanted: one sync to write where it is not large, three to see what stands there then. */
export async function updateTable(
  context: Excel.RequestContext,
  image: TableImage,
  update: Update,
  room: Room,
  table: TableToWrite,
  setting: SettingChange | null,
  options: RunOptions = {},
): Promise<UpdatedTable> {
  const before: Before = { table: image, room, setting: setting?.before ?? null };
  try {
    const finish = (sheet: Excel.Worksheet): void => {
      queueLook(sheet, image, update, room);
      queueNoteEdits(sheet, noteEdits(image, table));
      if (setting) queueSetting(context, setting.before, setting.after);
    };
    await setTable(context, image, update.wanted, finish, options);
    const { table: after } = await findTable(context, image, { signal: options.signal });
    if (!after) throw new WorkbookError({ code: "table-gone", name: image.name });
    return {
      kind: "updated",
      sheetName: image.sheetName,
      name: image.name,
      before,
      written: await inSlices(fingerprint(after), options),
      setting,
    };
  } catch (error) {
    const cause = problemOf(error);
    await putBackAfter(cause, before);
    throw new WorkbookError(cause);
  }
}
