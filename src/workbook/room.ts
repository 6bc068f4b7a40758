import { SHEET_COLUMNS, SHEET_ROWS } from "../formula/sheet-size";
import type { Area } from "../formula/area";
import type { FormattedArea } from "./free-area";
import { formatsOf, readArea } from "./free-area";
import type { Update } from "./plan-update";
import { WorkbookError } from "./problem";
import type { RunOptions } from "./run-options";
import type { TableImage } from "./table-image";

/** The cells beside the table that it grows over or gives up, as they are: what it takes to bring them back. */
export interface Room {
  readonly below: FormattedArea | null;
  readonly right: FormattedArea | null;
  /** The widths of the columns at the right. */
  readonly widths: readonly { readonly column: number; readonly width: number }[];
  /** The number formats of the table's last row, which new rows take over. */
  readonly lastRow: readonly string[];
}

export const NO_ROOM: Room = { below: null, right: null, widths: [], lastRow: [] };

/**
 * Throws where the table cannot take its new size: its sheet is protected, its totals row or something else stands in the
 * way, or the sheet ends. No sync where it does not grow, one where it grows down or right, more where it grows by much.
 */
export async function requireRoom(
  context: Excel.RequestContext,
  image: TableImage,
  { wanted, added }: Update,
  options: RunOptions = {},
): Promise<Room> {
  const { name, address, row, column } = image;
  if (image.sheetProtected) throw new WorkbookError({ code: "sheet-protected", sheetName: image.sheetName });
  const [rows, columns] = [wanted.rows.length, wanted.columns.length];
  const present = image.inputs.length;
  if (image.showsTotals && (rows !== present || added.length > 0)) {
    throw new WorkbookError({ code: "totals-row", name, place: address });
  }
  requireOnSheet(row + rows, column + columns);
  if (rows <= present && added.length === 0) return NO_ROOM;

  const sheet = context.workbook.worksheets.getItem(image.sheetId);
  const last = sheet.getRangeByIndexes(row + present - 1, column, 1, image.columns.length);
  last.load("numberFormat");
  const end = column + image.columns.length;
  const loadedWidths = added.map((_, index) => loadWidth(sheet, end + index));
  const free = async (area: Area, code: "no-room-below" | "no-room-right"): Promise<FormattedArea> => {
    const found = await readArea(context, sheet, area, options);
    if (!found.isBlank) throw new WorkbookError({ code, place: found.address });
    return found.area;
  };
  const below = { row: row + present, column, rows: rows - present, columns };
  const right = { row: row - 1, column: end, rows: Math.min(rows, present) + 1, columns: added.length };
  return {
    below: below.rows > 0 ? await free(below, "no-room-below") : null,
    right: added.length > 0 ? await free(right, "no-room-right") : null,
    widths: widthsOf(loadedWidths, end),
    lastRow: formatsOf(last)[0] ?? [],
  };
}

/** Throws where a table would end beyond the last row or column that a sheet has. */
export function requireOnSheet(rows: number, columns: number): void {
  if (rows > SHEET_ROWS) throw new WorkbookError({ code: "sheet-full", rows, most: SHEET_ROWS });
  if (columns > SHEET_COLUMNS) throw new WorkbookError({ code: "too-wide", columns, most: SHEET_COLUMNS });
}

export function loadWidth(sheet: Excel.Worksheet, column: number): Excel.RangeFormat {
  const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
  format.load("columnWidth");
  return format;
}

export const widthsOf = (loaded: readonly Excel.RangeFormat[], first: number): Room["widths"] =>
  loaded.map(({ columnWidth }, index) => ({ column: first + index, width: columnWidth }));
