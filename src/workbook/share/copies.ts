import type { Copies } from "../../share";
import type { Job } from "../jobs";
import { runJobs } from "../jobs";
import { hasDynamicArrays } from "../excel-supports";
import type { SheetImage } from "../sheets-image";
import { hashWithout } from "../sheets-image";
import type { Attempt, Copied } from "./attempt";
import type { SheetNow, WorkbookNow } from "./sheets-now";
import { isNamed, lookAt } from "./sheets-now";
import { readSpills } from "./spills";
import { askUsed, wholeSheetJobs } from "./whole-sheets";

export interface CopiesMade {
  /** The workbook with them. */
  readonly now: WorkbookNow;
  /** The copy by the id of its original. */
  readonly byOriginal: ReadonlyMap<string, SheetNow>;
  /** Gives the tables on them their names; a protected sheet has to be open for it. */
  readonly tableJobs: readonly Job[];
}

/** Copies each sheet behind itself. Two syncs. */
export async function copySheets(
  context: Excel.RequestContext,
  attempt: Attempt,
  { sheets, tables }: Copies,
): Promise<CopiesMade> {
  const copied: Copied = { names: sheets, ids: new Set() };
  attempt.copied = copied;
  attempt.protection.alsoFor(sheets);
  const copies = attempt.now.sheets.flatMap((original) => {
    const name = [...sheets].find(([one]) => isNamed(one)(original))?.[1];
    if (name === undefined) return [];
    const copy = original.sheet.copy("After", original.sheet);
    copy.name = name;
    copy.load("id");
    for (const sheet of [original.sheet, copy]) sheet.tables.load("items/name");
    return [{ original, copy }];
  });
  await context.sync();
  for (const { copy } of copies) copied.ids.add(copy.id);
  const places = copies.map(({ original, copy }) => [loadTables(original.sheet), loadTables(copy)] as const);
  const now = await lookAt(context);
  const byOriginal = new Map<string, SheetNow>();
  for (const { original, copy } of copies) {
    const found = now.sheets.find(({ id }) => id === copy.id);
    if (found) byOriginal.set(original.id, found);
  }
  return { now, byOriginal, tableJobs: places.flatMap(([from, to]) => namingJobs(from, to, tables)) };
}

interface TablePlace {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

const loadTables = ({ tables }: Excel.Worksheet): TablePlace[] =>
  tables.items.map((table) => {
    const range = table.getRange();
    range.load("rowIndex,columnIndex");
    return { table, range };
  });

/** A table of a copy stands where its original does. */
const namingJobs = (from: readonly TablePlace[], to: readonly TablePlace[], names: Copies["tables"]): Job[] =>
  from.flatMap(({ table, range }) => {
    const name = [...names].find(([one]) => isNamed(one)(table))?.[1];
    const twin = to.find((other) => firstCellOf(other.range) === firstCellOf(range));
    if (name === undefined || !twin) return [];
    return [
      {
        cells: 1,
        queue: () => {
          twin.table.name = name;
        },
      },
    ];
  });

const firstCellOf = ({ rowIndex, columnIndex }: Excel.Range): string => `${rowIndex} ${columnIndex}`;

/** Takes the copies away that are there; where Excel's answer was lost they are known by their names. Two syncs. */
export async function removeCopies(
  context: Excel.RequestContext,
  { names, ids }: Copied,
  before: WorkbookNow,
): Promise<void> {
  const now = await lookAt(context);
  const known = new Set(before.sheets.map(({ id }) => id));
  const isCopy = (sheet: SheetNow): boolean =>
    !known.has(sheet.id) &&
    (ids.size > 0
      ? ids.has(sheet.id)
      : [...names].some(([original, copy]) => isNamed(copy)(sheet) || isCopyName(sheet.name, original)));
  for (const { sheet, visibility } of now.sheets.filter(isCopy)) {
    if (visibility === "very hidden") sheet.visibility = "Hidden";
    sheet.delete();
  }
  await context.sync();
}

/** "Budget (2)" of "Budget", which is what Excel calls a copy at first; a long name is cut for it. */
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
