import { intersection } from "../backend/areas";
import type { Area } from "../backend/cells";
import { SHEET_COLUMNS, SHEET_ROWS } from "../backend/grid-size";
import type { Model } from "./model";

/** Whole rows and columns: Excel gives null for the values of their cells. */
export const isUnbounded = (area: Area): boolean => area.rows === SHEET_ROWS || area.columns === SHEET_COLUMNS;

/**
 * The cells of an area to look at where all must agree. A whole column agrees if its used part does: below it a format
 * holds for all of it or for none.
 */
export function inspectedPart(model: Model, sheetId: string, area: Area): Area {
  if (!isUnbounded(area)) return area;
  const used = model.backend.usedArea(sheetId, false);
  const part = used === null ? null : intersection(used, area);
  return part ?? { row: area.row, column: area.column, rows: 1, columns: 1 };
}
