import type { Table } from "../backend/backend";
import type { Area } from "../backend/cells";
import { ExcelError } from "./errors";

/** Rows between the header row and the totals row. */
export function bodyOf({ area, showHeaders, showTotals }: Table): Area {
  const top = showHeaders ? 1 : 0;
  return { ...area, row: area.row + top, rows: area.rows - top - (showTotals ? 1 : 0) };
}

export function headerOf({ area, showHeaders }: Table): Area {
  if (!showHeaders) throw new ExcelError("ItemNotFound");
  return { ...area, rows: 1 };
}

export function totalsOf({ area, showTotals }: Table): Area {
  if (!showTotals) throw new ExcelError("ItemNotFound");
  return { ...area, row: area.row + area.rows - 1, rows: 1 };
}

export const columnOf = (area: Area, index: number): Area => ({ ...area, column: area.column + index, columns: 1 });
