import { inExcel } from "./excel";
import { problemOf, WorkbookError } from "./problem";
import { findTable } from "./read-table";
import type { TableImage } from "./table-image";
import { TABLE_NAME } from "./table-layout";
import { fingerprint } from "./table-image";
import { putBackAfter, putTableBack } from "./update-table";

/** What it takes to take a write back. It lives as long as the pane does. */
export type Undo =
  | {
      readonly kind: "inserted";
      readonly sheetId: string;
      readonly sheetName: string;
      readonly rows: number;
      readonly written: string;
    }
  | {
      readonly kind: "updated";
      readonly sheetName: string;
      readonly before: TableImage;
      readonly written: string;
    };

/** Puts back what stood there. Refuses where somebody has worked on it since: that work would be lost. */
export const undoWrite = (undo: Undo): Promise<void> =>
  inExcel((context) => (undo.kind === "inserted" ? undoInsertion(context, undo) : undoUpdate(context, undo)));

/** Three syncs. */
async function undoInsertion(context: Excel.RequestContext, undo: Undo & { kind: "inserted" }): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(undo.sheetId);
  sheet.load("id");
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError({ code: "table-gone", name: TABLE_NAME });
  const used = sheet.getUsedRange(true);
  used.load("address,formulas");
  await context.sync();
  if (JSON.stringify([used.address, used.formulas]) !== undo.written) throw changedSince(undo);
  sheet.delete();
  try {
    await context.sync();
  } catch (error) {
    // The answer may be lost after the sheet went: what counts is whether it is there.
    if (await isSheetThere(undo.sheetId)) throw error;
  }
}

const isSheetThere = (sheetId: string): Promise<boolean> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load("id");
    await context.sync();
    return !sheet.isNullObject;
  });

/** Seven syncs. */
async function undoUpdate(context: Excel.RequestContext, undo: Undo & { kind: "updated" }): Promise<void> {
  const { table } = await findTable(context);
  if (!table) throw new WorkbookError({ code: "table-gone", name: TABLE_NAME });
  if (fingerprint(table) !== undo.written) throw changedSince(undo);
  if (table.sheetProtected) throw new WorkbookError({ code: "sheet-protected", sheetName: table.sheetName });
  try {
    await putTableBack(context, undo.before);
  } catch (error) {
    await putBackAfter(problemOf(error), table);
    throw error;
  }
}

const changedSince = ({ sheetName }: Undo): WorkbookError =>
  new WorkbookError({ code: "changed-since-written", sheetName });
