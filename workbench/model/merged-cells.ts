/** Makes one cell of several. What the first one holds stays, as in Excel; the others are emptied. */
import { contains, intersection } from "../backend/areas";
import type { Area } from "../backend/cells";
import { booleanArgument } from "./arguments";
import { ExcelError, notImplemented } from "./errors";
import type { Model } from "./model";
import type { RangeTarget } from "./range";
import { requireUnprotected } from "./sheet-access";
import { isUnbounded } from "./unbounded";

export function mergeCells(model: Model, { sheetId, area }: RangeTarget, across: unknown): void {
  const isAcross = booleanArgument(across, false);
  requireUnprotected(model, sheetId);
  if (isUnbounded(area)) throw notImplemented("Range.merge of whole rows or columns");
  requireMergeable(model, sheetId, area);
  model.backend.unmerge(sheetId, area);
  const rows = Array.from({ length: area.rows }, (_row, i) => ({ ...area, row: area.row + i, rows: 1 }));
  for (const merged of isAcross ? rows : [area]) {
    if (merged.rows * merged.columns === 1) continue;
    for (const part of besideFirst(merged)) model.backend.clear(sheetId, part, "Contents");
    model.backend.merge(sheetId, merged);
  }
}

export function unmergeCells(model: Model, sheetId: string, area: Area): void {
  requireUnprotected(model, sheetId);
  model.backend.unmerge(sheetId, area);
}

/** Excel merges nothing inside a table. */
function requireMergeable(model: Model, sheetId: string, area: Area): void {
  const tables = model.backend.tables().filter((table) => table.sheetId === sheetId);
  if (tables.some((table) => intersection(table.area, area) !== null)) throw new ExcelError("InvalidOperation");
  const isTorn = (merged: Area): boolean => intersection(merged, area) !== null && !contains(area, merged);
  if (model.backend.merges(sheetId).some(isTorn)) throw notImplemented("Range.merge over a part of merged cells");
}

/** The area without its first cell. */
const besideFirst = ({ row, column, rows, columns }: Area): Area[] =>
  [
    { row, column: column + 1, rows: 1, columns: columns - 1 },
    { row: row + 1, column, rows: rows - 1, columns },
  ].filter((part) => part.rows > 0 && part.columns > 0);
