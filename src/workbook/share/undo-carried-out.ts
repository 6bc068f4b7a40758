import type { Area } from "../../formula/area";
import { whyItFailed } from "../why-it-failed";
import { runJobs } from "../jobs";
import type { WorkbookProblem } from "../problem";
import { problemOf, WorkbookError } from "../problem";
import type { SheetImage } from "../sheets-image";
import { undoSheets } from "../undo-sheets";
import { bringAbout, sheetsTouched } from "./bring-about";
import type { Change } from "./change";
import type { SheetPassword } from "./protection";
import { Protection } from "./protection";
import { cellsToRead, readingCells } from "./read-cells";
import type { WorkbookNow } from "./sheets-now";
import { isNamed, lookAt } from "./sheets-now";
import { askUsed } from "./whole-sheets";
import { imageOf } from "./written-image";

/** What it takes to take a plan back that was carried out. */
export interface CarriedOutUndo {
  readonly kind: "carried out";
  /** The first of the sheets that were changed. */
  readonly sheetName: string;
  readonly change: Change;
  /** The cells that an array fills, by sheet. */
  readonly arrays: readonly { readonly sheetId: string; readonly areas: readonly Area[] }[];
  /** What was read of the cells after they were written. */
  readonly written: string;
  readonly copies: readonly SheetImage[];
}

/**
 * Puts back what stood there, or does nothing where somebody has worked on it since. Copies go. Three syncs, one more for
 * every 60,000 cells and for each protected sheet; three more for copies.
 */
export async function undoCarriedOut(
  context: Excel.RequestContext,
  undo: CarriedOutUndo,
  passwords: readonly SheetPassword[],
): Promise<void> {
  const { change, copies } = undo;
  const now = await lookAt(context);
  const protection = new Protection(passwords);
  requireAble(undo, now, protection);
  await requireAsWritten(context, undo, now);
  if (copies.length > 0)
    await undoSheets(context, { kind: "inserted sheets", sheetName: undo.sheetName, sheets: copies });
  if (change.blocks.length + change.sheets.length === 0) return;
  const { activeName } = now;
  try {
    await bringAbout(context, change, "before", { now, protection, activeName, options: {} });
  } catch (error) {
    const cause = await whyItFailed(problemOf(error));
    // Where the copies are gone there is nothing to go back to.
    await settle(change, copies.length > 0 ? "before" : "after", protection, activeName, cause);
    if (copies.length === 0) throw new WorkbookError(cause);
  }
}

function requireAble({ change }: CarriedOutUndo, now: WorkbookNow, protection: Protection): void {
  for (const { sheetId, sheetName } of change.blocks) {
    if (!now.sheets.some(({ id }) => id === sheetId)) throw new WorkbookError({ code: "sheet-gone", sheetName });
  }
  for (const { name, after } of change.sheets) {
    if (after && !now.sheets.some(isNamed(name))) throw new WorkbookError({ code: "sheet-gone", sheetName: name });
  }
  const closed = protection.closedTo(sheetsTouched(change, now));
  if (closed.length > 0) throw new WorkbookError({ code: "sheets-protected", sheets: closed.map(({ name }) => name) });
  const changesTabs = change.sheets.some(({ before, after }) => before?.visibility !== after?.visibility);
  if (changesTabs && now.isStructureProtected) throw new WorkbookError({ code: "workbook-protected" });
}

async function requireAsWritten(context: Excel.RequestContext, undo: CarriedOutUndo, now: WorkbookNow): Promise<void> {
  const { change, arrays, written, sheetName } = undo;
  const changed = new WorkbookError({ code: "changed-since-written", sheetName });
  const pages = change.sheets.flatMap(({ name, after }) => {
    const sheet = now.sheets.find(isNamed(name));
    const columns = after?.inputs[0]?.length ?? 0;
    if (!sheet) return [];
    // A sheet that was removed and is there again is somebody else's.
    if (!after) throw changed;
    return [{ now: sheet, cells: cellsToRead({ row: 0, column: 0, rows: after.inputs.length, columns }) }];
  });
  const blocks = change.blocks.map(({ sheetId, area }) => ({ sheetId, cells: cellsToRead(area) }));
  const answer = askUsed(pages.map((page) => page.now));
  await runJobs(context, [
    ...blocks.flatMap(({ sheetId, cells }) => {
      return readingCells(() => context.workbook.worksheets.getItem(sheetId), cells);
    }),
    ...pages.flatMap((page) => readingCells(() => page.now.sheet, page.cells)),
  ]);
  if (blocks.length + pages.length === 0) return;
  answer().forEach(({ cells: { area } }, index) => {
    const own = pages[index]?.cells.area;
    if (own && (area.rows > own.rows || area.columns > own.columns)) throw changed;
  });
  const areasOf = (id: string) => arrays.find(({ sheetId }) => sheetId === id)?.areas ?? [];
  const image = imageOf([
    ...blocks.map(({ sheetId, cells }) => ({ cells, arrays: areasOf(sheetId) })),
    ...pages.map(({ cells }) => ({ cells, arrays: [] })),
  ]);
  if (image !== written) throw changed;
}

/** After a failure: one of the two states as a whole. */
async function settle(
  change: Change,
  to: "before" | "after",
  protection: Protection,
  activeName: string,
  cause: WorkbookProblem,
): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const now = await lookAt(context);
      await bringAbout(context, change, to, { now, protection, activeName, options: {} });
    });
  } catch {
    const sheets = [...change.blocks.map(({ sheetName }) => sheetName), ...change.sheets.map(({ name }) => name)];
    throw new WorkbookError({ code: "not-put-back", places: [...new Set(sheets)], cause });
  }
}
