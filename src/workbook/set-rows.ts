import type { WantedRow } from "./cell-blocks";
import { differingBlocks } from "./cell-blocks";
import { WorkbookError } from "./problem";
import type { TableImage } from "./table-image";
import { TABLE_NAME } from "./table-layout";

/**
 * Queues what brings the table's body to the rows wanted; the caller syncs. The table takes its new size first, so that a
 * batch that breaks off leaves a table whose size shows what has to be taken back.
 */
export function queueRows(context: Excel.RequestContext, now: TableImage, wanted: readonly WantedRow[]): void {
  const sheet = context.workbook.worksheets.getItem(now.sheetId);
  const rows = now.inputs.length;
  if (wanted.length !== rows) {
    const whole = sheet.getRangeByIndexes(now.row - 1, now.column, wanted.length + 1, now.columns.length);
    context.workbook.tables.getItem(TABLE_NAME).resize(whole);
  }
  for (const { row, column, cells } of differingBlocks(now.inputs, wanted)) {
    const place = sheet.getRangeByIndexes(now.row + row, now.column + column, cells.length, cells[0]?.length ?? 0);
    place.values = cells.map((line) => [...line]);
  }
  if (wanted.length < rows) {
    const freed = sheet.getRangeByIndexes(
      now.row + wanted.length,
      now.column,
      rows - wanted.length,
      now.columns.length,
    );
    freed.clear("Contents");
  }
}

/** Throws where the table would grow over cells that hold something, or where its totals row stands in the way. One sync at most. */
export async function requireRoom(context: Excel.RequestContext, now: TableImage, rows: number): Promise<void> {
  if (rows === now.inputs.length) return;
  if (now.showsTotals) throw new WorkbookError({ code: "totals-row", name: TABLE_NAME, place: now.address });
  if (rows < now.inputs.length) return;
  const sheet = context.workbook.worksheets.getItem(now.sheetId);
  const below = sheet.getRangeByIndexes(
    now.row + now.inputs.length,
    now.column,
    rows - now.inputs.length,
    now.columns.length,
  );
  below.load("address,formulas");
  await context.sync();
  if (below.formulas.some((line: readonly unknown[]) => line.some((cell) => cell !== ""))) {
    throw new WorkbookError({ code: "no-room-below", place: below.address });
  }
}
