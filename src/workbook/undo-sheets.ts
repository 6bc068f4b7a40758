import { problemOf, WorkbookError } from "./problem";
import type { SheetImage } from "./sheets-image";
import { queueComparison } from "./sheets-image";

/** What it takes to take back sheets that were inserted together. */
export interface InsertedSheets {
  readonly kind: "inserted sheets";
  /** Of the first of them. */
  readonly sheetName: string;
  readonly sheets: readonly SheetImage[];
}

/** Takes all sheets away, or none where somebody has worked on one of them. Three syncs. */
export async function undoSheets(context: Excel.RequestContext, { sheets: images }: InsertedSheets): Promise<void> {
  const found = lookUp(context, images);
  context.workbook.protection.load("protected");
  await context.sync();
  for (const { sheet, image } of found) {
    if (sheet.isNullObject) throw new WorkbookError({ code: "sheet-gone", sheetName: image.sheetName });
  }
  if (context.workbook.protection.protected) throw new WorkbookError({ code: "workbook-protected" });
  const comparisons = found.map(({ sheet, image }) => ({ image, isAsWritten: queueComparison(sheet, image) }));
  await context.sync();
  for (const { image, isAsWritten } of comparisons) {
    if (!isAsWritten()) throw new WorkbookError({ code: "changed-since-written", sheetName: image.sheetName });
  }
  for (const { sheet } of found) sheet.delete();
  try {
    await context.sync();
  } catch (error) {
    await finishUndo(images, error);
  }
}

const lookUp = (context: Excel.RequestContext, images: readonly SheetImage[]) =>
  images.map((image) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(image.sheetId);
    sheet.load("id");
    return { sheet, image };
  });

/** After a failure: where none of the sheets went, nothing was undone; where some did, the others have to follow. */
async function finishUndo(images: readonly SheetImage[], error: unknown): Promise<void> {
  const cause = problemOf(error);
  try {
    await Excel.run(async (context) => {
      const found = lookUp(context, images);
      await context.sync();
      const left = found.filter(({ sheet }) => !sheet.isNullObject);
      if (left.length === images.length) throw new WorkbookError(cause);
      for (const { sheet } of left) sheet.delete();
      if (left.length > 0) await context.sync();
    });
  } catch (failure) {
    if (failure instanceof WorkbookError) throw failure;
    const places = images.map(({ sheetName }) => sheetName);
    throw new WorkbookError({ code: "not-put-back", places, cause });
  }
}
