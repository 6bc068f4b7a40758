import { runJobs } from "../jobs";
import { hasDynamicArrays } from "../excel-supports";
import type { SheetImage } from "../sheets-image";
import { hashWithout } from "../sheets-image";
import type { SheetChanges } from "./look-before";
import type { Attempt } from "./put-back";
import type { SheetNow, WorkbookNow } from "./sheets-now";
import { lookAt } from "./sheets-now";
import { readSpills } from "./spills";
import { askUsed, wholeSheetJobs } from "./whole-sheets";

/** Sheets that are being copied; the ids come when Excel has answered. */
export interface Copied {
  readonly names: readonly string[];
  readonly ids: Set<string>;
}

export interface Copies {
  /** The workbook with them. */
  readonly now: WorkbookNow;
  /** The copy by the id of its original. */
  readonly byOriginal: ReadonlyMap<string, SheetNow>;
}

/** Copies each sheet behind itself. Two syncs. */
export async function copySheets(
  context: Excel.RequestContext,
  attempt: Attempt,
  sheets: readonly SheetChanges[],
): Promise<Copies> {
  const copied: Copied = { names: sheets.map(({ now }) => now.name), ids: new Set() };
  attempt.copied = copied;
  const copies = sheets.map(({ now }) => {
    const copy = now.sheet.copy("After", now.sheet);
    copy.load("id");
    return { original: now.id, copy };
  });
  await context.sync();
  for (const { copy } of copies) copied.ids.add(copy.id);
  const now = await lookAt(context);
  const byOriginal = new Map<string, SheetNow>();
  for (const { original, copy } of copies) {
    const found = now.sheets.find(({ id }) => id === copy.id);
    if (found) byOriginal.set(original, found);
  }
  return { now, byOriginal };
}

/** Takes the copies away that are there; where Excel's answer was lost they are known by their names. Two syncs. */
export async function removeCopies(
  context: Excel.RequestContext,
  { names, ids }: Copied,
  before: WorkbookNow,
): Promise<void> {
  const now = await lookAt(context);
  const known = new Set(before.sheets.map(({ id }) => id));
  const isCopy = ({ id, name }: SheetNow): boolean =>
    !known.has(id) && (ids.size > 0 ? ids.has(id) : names.some((original) => isCopyName(name, original)));
  for (const { sheet, visibility } of now.sheets.filter(isCopy)) {
    if (visibility === "very hidden") sheet.visibility = "Hidden";
    sheet.delete();
  }
  await context.sync();
}

/** "Budget (2)" of "Budget"; a long name is cut for it. */
function isCopyName(name: string, original: string): boolean {
  const [, start = ""] = /^(.*) \(\d+\)$/.exec(name) ?? [];
  return start !== "" && original.toLowerCase().startsWith(start.toLowerCase());
}

/** What the copies hold, for seeing at an undo whether somebody has worked on them. Two syncs or three. */
export async function imagesOfCopies(
  context: Excel.RequestContext,
  copies: readonly SheetNow[],
): Promise<SheetImage[]> {
  const answer = askUsed(copies);
  for (const { sheet } of copies) sheet.charts.load("items/id");
  await context.sync();
  const whole = answer();
  await runJobs(context, whole.flatMap(wholeSheetJobs));
  const read = whole.map(({ now, cells }) => ({ sheet: now.sheet, cells }));
  const spills = hasDynamicArrays() ? await readSpills(context, read, {}) : [];
  return whole.map(({ now, cells }) => {
    const own = spills.filter(({ sheet }) => sheet === now.sheet);
    return {
      sheetId: now.id,
      sheetName: now.name,
      rows: cells.area.rows,
      columns: cells.area.columns,
      spillFrom: own.map(({ row, column }) => ({ row, column })),
      charts: chartsOf(now.sheet),
      hash: hashWithout(cells.formulas, own),
    };
  });
}

const chartsOf = ({ charts }: Excel.Worksheet): number => charts.items.length;
