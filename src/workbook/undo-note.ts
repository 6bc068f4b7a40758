import { problemOf, WorkbookError } from "./problem";

/** What it takes to take a note back. */
export type WrittenNote =
  | {
      readonly kind: "comment";
      readonly sheetName: string;
      readonly address: string;
      readonly text: string;
    }
  | {
      readonly kind: "beside";
      readonly sheetName: string;
      /** The cells that were written, without the sheet. */
      readonly address: string;
      readonly texts: readonly string[];
    };

/** Removes a note that is as it was written. Two syncs for a comment, three for cells. */
export const undoNote = (context: Excel.RequestContext, note: WrittenNote): Promise<void> =>
  note.kind === "comment" ? undoComment(context, note) : undoBeside(context, note);

const changed = ({ sheetName }: WrittenNote): WorkbookError =>
  new WorkbookError({ code: "changed-since-written", sheetName });

async function undoComment(context: Excel.RequestContext, note: WrittenNote & { kind: "comment" }): Promise<void> {
  const text = await commentAt(context, note.address);
  if (text === null) throw new WorkbookError({ code: "note-gone", place: note.address });
  if (text !== note.text) throw changed(note);
  context.workbook.comments.getItemByCell(note.address).delete();
  try {
    await context.sync();
  } catch (error) {
    // The answer may be lost after the comment went: what counts is whether it is there.
    if ((await Excel.run((again) => commentAt(again, note.address))) !== null) throw error;
  }
}

/** The text of the comment on a cell, or null. One sync. */
export async function commentAt(context: Excel.RequestContext, address: string): Promise<string | null> {
  const comment = context.workbook.comments.getItemByCell(address);
  comment.load("content");
  try {
    await context.sync();
  } catch (error) {
    const problem = problemOf(error);
    if (problem.code === "refused-by-excel" && problem.excelCode === "ItemNotFound") return null;
    throw error;
  }
  return comment.content;
}

async function undoBeside(context: Excel.RequestContext, note: WrittenNote & { kind: "beside" }): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(note.sheetName);
  sheet.load("id,protection/protected");
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError({ code: "sheet-gone", sheetName: note.sheetName });
  if (sheet.protection.protected) throw new WorkbookError({ code: "sheet-protected", sheetName: note.sheetName });
  const cells = await cellsAt(context, sheet, note.address);
  if (cells.join("\n") !== note.texts.join("\n")) throw changed(note);
  sheet.getRange(note.address).clear("Contents");
  try {
    await context.sync();
  } catch (error) {
    const left = await Excel.run((again) =>
      cellsAt(again, again.workbook.worksheets.getItem(note.sheetName), note.address),
    );
    if (left.some((text) => text !== "")) throw error;
  }
}

/** The formulas and texts of a row of cells. One sync. */
export async function cellsAt(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  address: string,
): Promise<string[]> {
  const range = sheet.getRange(address);
  range.load("formulas");
  await context.sync();
  return ((range.formulas as unknown[][])[0] ?? []).map(String);
}
