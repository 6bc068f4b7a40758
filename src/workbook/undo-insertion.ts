import { ContentHash } from "./content-hash";
import { inTurn, piecesOf } from "./pieces";
import { WorkbookError } from "./problem";
import type { SettingChange, SettingValue } from "./setting";
import { isSameSetting, loadSetting, queueSetting, valueOf } from "./setting";

/** What it takes to take a sheet back that was inserted by itself. */
export interface InsertedSheet {
  readonly kind: "inserted";
  readonly sheetId: string;
  readonly sheetName: string;
  readonly rows: number;
  /** The size of what was written, from the first cell. */
  readonly used: { readonly rows: number; readonly columns: number };
  readonly written: string;
  readonly setting: SettingChange | null;
}

/** Takes the sheet away, or does nothing where somebody has worked on it. Three syncs where it is not large. */
export async function undoInsertion(context: Excel.RequestContext, undo: InsertedSheet): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(undo.sheetId);
  sheet.load("id");
  const setting = loadSetting(context);
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError({ code: "sheet-gone", sheetName: undo.sheetName });
  if ((await writtenOn(context, sheet, undo)) !== undo.written) {
    throw new WorkbookError({ code: "changed-since-written", sheetName: undo.sheetName });
  }
  const now = valueOf(setting);
  queueSettingBack(context, now, undo);
  sheet.delete();
  try {
    await context.sync();
  } catch (error) {
    // The answer may be lost after the sheet went: what counts is whether it is there.
    if (await isSheetThere(undo.sheetId, now)) throw error;
  }
}

/** The hash of what the sheet holds; empty where it holds more or less than was written. */
async function writtenOn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { used }: InsertedSheet,
): Promise<string> {
  const present = sheet.getUsedRange(true);
  present.load("rowIndex,columnIndex,rowCount,columnCount");
  const hash = new ContentHash();
  let isSameSize = true;
  await inTurn(piecesOf(used.rows, used.columns), async ({ first, rows }) => {
    if (!isSameSize) return;
    const range = sheet.getRangeByIndexes(first, 0, rows, used.columns);
    range.load("formulas");
    await context.sync();
    isSameSize =
      present.rowIndex + present.columnIndex === 0 &&
      present.rowCount === used.rows &&
      present.columnCount === used.columns;
    hash.addRows(range.formulas as unknown[][]);
  });
  return isSameSize ? hash.value : "";
}

/** Whether the sheet is there; then the setting stays as it was before the undo, too. */
const isSheetThere = (sheetId: string, setting: SettingValue): Promise<boolean> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load("id");
    const now = loadSetting(context);
    await context.sync();
    if (sheet.isNullObject) return false;
    queueSetting(context, valueOf(now), setting);
    if (!isSameSetting(valueOf(now), setting)) await context.sync();
    return true;
  });

/** Answers that came since stay: only what this write made of them is taken back. */
function queueSettingBack(context: Excel.RequestContext, now: SettingValue, { setting }: InsertedSheet): void {
  if (setting && isSameSetting(now, setting.after)) queueSetting(context, now, setting.before);
}
