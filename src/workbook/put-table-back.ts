import { queueLookBack } from "./grown-cells";
import { noteEditsBack, queueNoteEdits } from "./note-edits";
import { WorkbookError } from "./problem";
import type { WorkbookProblem } from "./problem";
import { findTable } from "./read-table";
import type { Room } from "./room";
import { setTable } from "./set-table";
import type { SettingValue } from "./setting";
import { loadSetting, queueSetting, valueOf } from "./setting";
import type { TableImage } from "./table-image";

/** What a table was before a write, and what lay where it has grown. */
export interface Before {
  readonly table: TableImage;
  readonly room: Room;
  /** Null where the write has nothing to do with the setting. */
  readonly setting: SettingValue | null;
}

/** After a failure: the table as it was, or an error that says it could not be brought back. */
export async function putBackAfter(cause: WorkbookProblem, before: Before): Promise<void> {
  try {
    await Excel.run((context) => putTableBack(context, before));
  } catch {
    throw new WorkbookError({ code: "not-put-back", places: [before.table.address], cause });
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
