import { queueLook, queueLookBack } from "./grown-cells";
import { noteEdits, noteEditsBack, queueNoteEdits } from "./note-edits";
import type { Update } from "./plan-update";
import { problemOf, WorkbookError } from "./problem";
import type { WorkbookProblem } from "./problem";
import { findTable } from "./read-table";
import type { Room } from "./room";
import type { RunOptions } from "./run-options";
import { setTable } from "./set-table";
import type { SettingValue } from "./setting";
import { loadSetting, queueSetting, valueOf } from "./setting";
import type { TableImage } from "./table-image";
import { inSlices } from "./slices";
import { fingerprint } from "./table-image";
import type { TableToWrite } from "./table-to-write";
import type { SettingChange, Undo } from "./undo";

/** What a table was before a write, and what lay where it has grown. */
export interface Before {
  readonly table: TableImage;
  readonly room: Room;
  /** Null where the write has nothing to do with the setting. */
  readonly setting: SettingValue | null;
}

/** Brings the table to what is wanted: one sync to write where it is not large, three to see what stands there then. */
export async function updateTable(
  context: Excel.RequestContext,
  image: TableImage,
  update: Update,
  room: Room,
  table: TableToWrite,
  setting: SettingChange | null,
  options: RunOptions = {},
): Promise<Undo> {
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

/** After a failure: the table as it was, or an error that says it could not be brought back. */
export async function putBackAfter(cause: WorkbookProblem, before: Before): Promise<void> {
  try {
    await Excel.run((context) => putTableBack(context, before));
  } catch {
    throw new WorkbookError({ code: "not-put-back", place: before.table.address, cause });
  }
}

/** Brings the table back to an image of it, whatever rows and columns it has now. Four syncs where it is not large. */
export async function putTableBack(context: Excel.RequestContext, { table, room, setting }: Before): Promise<void> {
  const settingNow = setting && loadSetting(context);
  const { table: now } = await findTable(context, table);
  if (!now) throw new WorkbookError({ code: "table-gone", name: table.name });
  await setTable(context, now, { columns: table.columns, rows: table.inputs }, (sheet) => {
    queueLookBack(sheet, room);
    queueNoteEdits(sheet, noteEditsBack(now, table));
    if (settingNow && setting) queueSetting(context, valueOf(settingNow), setting);
  });
}
