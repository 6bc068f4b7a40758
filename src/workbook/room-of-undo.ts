import type { Area } from "../formula/area";
import type { FormattedArea } from "./free-area";
import { readArea } from "./free-area";
import type { Before } from "./put-table-back";
import type { Room } from "./room";
import { loadWidth, widthsOf } from "./room";
import type { TableImage } from "./table-image";

/**
 * The cells beside a table that an undo gives up or takes back, as they are now; null where somebody has put something
 * into those that it needs back. No sync where the size stays, up to two where it changes and is not large.
 */
export async function roomOfUndo(
  context: Excel.RequestContext,
  now: TableImage,
  { table, room }: Before,
): Promise<Room | null> {
  const sheet = context.workbook.worksheets.getItem(now.sheetId);
  const rowsBack = table.inputs.length - now.inputs.length;
  const first = room.right?.column ?? 0;
  const loaded = room.widths.map(({ column }) => loadWidth(sheet, column));
  let below: FormattedArea | null = null;
  if (rowsBack > 0) {
    const { row, column, columns } = { ...now, columns: now.columns.length };
    const found = await readArea(context, sheet, { row: row + now.inputs.length, column, rows: rowsBack, columns });
    if (!found.isBlank) return null;
    below = found.area;
  } else below = await asItIs(context, sheet, room.below);
  const right = await asItIs(context, sheet, room.right);
  return { below, right, widths: widthsOf(loaded, first), lastRow: [] };
}

async function asItIs(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area | null,
): Promise<FormattedArea | null> {
  if (!area) return null;
  const found = await readArea(context, sheet, area);
  return found.area;
}
