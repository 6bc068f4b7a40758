import { ContentHash } from "./content-hash";
import { inExcel } from "./excel";
import { inTurn, piecesOf } from "./pieces";
import { problemOf, WorkbookError } from "./problem";
import { findTable } from "./read-table";
import { roomOfUndo } from "./room-of-undo";
import type { SettingValue } from "./setting";
import { isSameSetting, loadSetting, queueSetting, valueOf } from "./setting";
import type { SheetPassword } from "./share/acts";
import { type CarriedOutUndo, undoCarriedOut } from "./share/undo-carried-out";
import { inSlices } from "./slices";
import { fingerprint } from "./table-image";
import type { TableName } from "./table-layout";
import type { Before } from "./update-table";
import { undoNote, type WrittenNote } from "./undo-note";
import { type InsertedSheets, undoSheets } from "./undo-sheets";
import { putBackAfter, putTableBack } from "./update-table";

/** What a write made of the answers that the workbook remembers. */
export interface SettingChange {
  readonly before: SettingValue;
  readonly after: SettingValue;
}

/** What it takes to take a write back. It lives as long as the pane does. */
export type Undo =
  | {
      readonly kind: "inserted";
      readonly sheetId: string;
      readonly sheetName: string;
      readonly rows: number;
      /** The size of what was written, from the first cell. */
      readonly used: { readonly rows: number; readonly columns: number };
      readonly written: string;
      readonly setting: SettingChange | null;
    }
  | {
      readonly kind: "updated";
      readonly name: TableName;
      readonly sheetName: string;
      readonly before: Before;
      readonly written: string;
      readonly setting: SettingChange | null;
    }
  | InsertedSheets
  | WrittenNote
  | CarriedOutUndo;

type Inserted = Extract<Undo, { kind: "inserted" }>;
type Updated = Extract<Undo, { kind: "updated" }>;

export interface UndoOptions {
  /** Of sheets that are protected; no undo keeps them. */
  readonly passwords?: readonly SheetPassword[];
}

/** Puts back what stood there. Refuses where somebody has worked on it since: that work would be lost. */
export const undoWrite = (undo: Undo, { passwords = [] }: UndoOptions = {}): Promise<void> =>
  inExcel((context) => {
    switch (undo.kind) {
      case "inserted":
        return undoInsertion(context, undo);
      case "updated":
        return undoUpdate(context, undo);
      case "inserted sheets":
        return undoSheets(context, undo);
      case "comment":
      case "beside":
        return undoNote(context, undo);
      case "carried out":
        return undoCarriedOut(context, undo, passwords);
    }
  });

/** Three syncs where the sheet is not large. */
async function undoInsertion(context: Excel.RequestContext, undo: Inserted): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(undo.sheetId);
  sheet.load("id");
  const setting = loadSetting(context);
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError({ code: "sheet-gone", sheetName: undo.sheetName });
  if ((await writtenOn(context, sheet, undo)) !== undo.written) throw changedSince(undo);
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
async function writtenOn(context: Excel.RequestContext, sheet: Excel.Worksheet, { used }: Inserted): Promise<string> {
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
function queueSettingBack(context: Excel.RequestContext, now: SettingValue, { setting }: Inserted): void {
  if (setting && isSameSetting(now, setting.after)) queueSetting(context, now, setting.before);
}

/** Seven syncs where the table is not large, up to nine where its size changes. */
async function undoUpdate(context: Excel.RequestContext, undo: Updated): Promise<void> {
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

const changedSince = ({ sheetName }: Inserted | Updated): WorkbookError =>
  new WorkbookError({ code: "changed-since-written", sheetName });
