import type { Area } from "../formula/area";
import { contains } from "./a1";
import { areaOf } from "./locate-references";

/** Cells that may hold a table: an Excel table, or what is used of the active sheet around the selected cell. */
export interface Candidate {
  /** Null where it is no Excel table. */
  readonly name: string | null;
  readonly sheetName: string;
  readonly area: Area;
  /** The selected cell, counted from the first of the area. */
  readonly selected: { readonly row: number; readonly column: number } | null;
}

/** The tables in the workbook's order, then the active sheet where something else is selected on it. Two syncs. */
export async function readCandidates(context: Excel.RequestContext): Promise<Candidate[]> {
  const { tables, worksheets } = context.workbook;
  tables.load("items/name,items/worksheet/name");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  const cell = loadArea(context.workbook.getActiveCell());
  const used = loadArea(active.getUsedRangeOrNullObject(true));
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
  return around ? [...found, around] : found;
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
