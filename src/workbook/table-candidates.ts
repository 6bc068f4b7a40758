import type { Area } from "../formula/area";
import { splitSheet } from "../formula/sheet-name";
import { contains, parseArea } from "./a1";
import { areaOf } from "./locate-references";

/** Cells that may hold a table: an Excel table, or what is used of the active sheet around the selected cell. */
export interface Candidate {
  /** Null where it is no Excel table. */
  readonly name: string | null;
  readonly sheetName: string;
  readonly area: Area;
  /** The selected cell, counted from the first of the area; null where the area is meant as it is. */
  readonly selected: { readonly row: number; readonly column: number } | null;
}

/**
 * The tables in the workbook's order, a range that was chosen before, then the active sheet where something else is selected on it.
 * Two syncs.
 */
export async function readCandidates(context: Excel.RequestContext, chosen?: string): Promise<Candidate[]> {
  const { tables, worksheets } = context.workbook;
  tables.load("items/name,items/worksheet/name");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  const cell = loadArea(context.workbook.getActiveCell());
  const used = loadArea(active.getUsedRangeOrNullObject(true));
  const before = chosen === undefined ? null : rangeOf(chosen);
  const sheet = before && worksheets.getItemOrNullObject(before.sheetName);
  sheet?.load("name");
  await context.sync();
  const loaded = tables.items.map((table) => ({ table, range: loadArea(table.getRange()) }));
  await context.sync();
  const found = loaded.map(({ table, range }) => ({
    name: table.name,
    sheetName: table.worksheet.name,
    area: areaOf(range),
    selected: null,
  }));
  const around = aroundSelection(active.name, areaOf(cell), used.isNullObject ? null : areaOf(used), found);
  const isThere = sheet !== null && !sheet.isNullObject;
  const stays = before && isThere ? [{ name: null, sheetName: sheet.name, area: before.area, selected: null }] : [];
  return [...found, ...stays, ...(around ? [around] : [])];
}

/** The cells that a reference names; null for that of a table, which is found by itself. */
function rangeOf(reference: string): { readonly sheetName: string; readonly area: Area } | null {
  const { sheetName, rest } = splitSheet(reference);
  const area = parseArea(rest);
  return sheetName === null || area === null ? null : { sheetName, area };
}

const loadArea = (range: Excel.Range): Excel.Range => {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return range;
};

function aroundSelection(
  sheetName: string,
  cell: Area,
  used: Area | null,
  tables: readonly Candidate[],
): Candidate | null {
  const isInTable = tables.some((table) => table.sheetName === sheetName && contains(table.area, cell));
  if (isInTable || used === null || !contains(used, cell)) return null;
  const selected = { row: cell.row - used.row, column: cell.column - used.column };
  return { name: null, sheetName, area: used, selected };
}
