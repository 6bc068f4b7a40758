import { differingBlocks } from "./cell-blocks";
import { asText } from "./cell-input";
import { piecesOf, rowsPerSync } from "./pieces";
import type { RunOptions } from "./run-options";
import { requireNotCancelled } from "./run-options";
import type { TableImage } from "./table-image";
import type { WantedTable } from "./wanted-table";

/** More single writes than this in a sync would keep Excel busy for long. */
const MOST_BLOCKS = 1_000;

/**
 * Brings the table to the columns and rows wanted. It takes its new size first, so that a batch that breaks off leaves a
 * table whose size shows what has to be taken back. `finish` queues what belongs to the last sync.
 */
export async function setTable(
  context: Excel.RequestContext,
  now: TableImage,
  wanted: WantedTable,
  finish: (sheet: Excel.Worksheet) => void,
  options: RunOptions = {},
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(now.sheetId);
  queueSize(context, sheet, now, wanted);
  const [rows, columns] = [wanted.rows.length, wanted.columns.length];
  const budget = rowsPerSync(columns) * columns;
  let cellsQueued = 0;
  let blocksQueued = 0;
  const flush = async (done: number): Promise<void> => {
    requireNotCancelled(options);
    await context.sync();
    options.onProgress?.({ done, total: rows });
    [cellsQueued, blocksQueued] = [0, 0];
  };
  for (const { first, rows: count } of piecesOf(rows, columns)) {
    const present = now.inputs.slice(first, first + count);
    for (const { row, column, cells } of differingBlocks(present, wanted.rows.slice(first, first + count))) {
      const width = cells[0]?.length ?? 0;
      const size = cells.length * width;
      if (cellsQueued > 0 && (cellsQueued + size > budget || blocksQueued >= MOST_BLOCKS)) {
        await flush(first + row);
      }
      const place = sheet.getRangeByIndexes(now.row + first + row, now.column + column, cells.length, width);
      place.values = cells.map((line) => [...line]);
      cellsQueued += size;
      blocksQueued += 1;
    }
  }
  queueFreed(sheet, now, wanted);
  finish(sheet);
  await flush(rows);
}

function queueSize(context: Excel.RequestContext, sheet: Excel.Worksheet, now: TableImage, wanted: WantedTable): void {
  const [rows, columns] = [wanted.rows.length, wanted.columns.length];
  if (rows !== now.inputs.length || columns !== now.columns.length) {
    const whole = sheet.getRangeByIndexes(now.row - 1, now.column, rows + 1, columns);
    context.workbook.tables.getItem(now.name).resize(whole);
  }
  const added = wanted.columns.slice(now.columns.length);
  if (added.length > 0) {
    const headers = sheet.getRangeByIndexes(now.row - 1, now.column + now.columns.length, 1, added.length);
    headers.values = [added.map(asText)];
  }
}

/** Cells that the table no longer has. */
function queueFreed(sheet: Excel.Worksheet, now: TableImage, wanted: WantedTable): void {
  const [rows, columns] = [now.inputs.length - wanted.rows.length, now.columns.length - wanted.columns.length];
  if (rows > 0) {
    sheet.getRangeByIndexes(now.row + wanted.rows.length, now.column, rows, now.columns.length).clear("Contents");
  }
  if (columns > 0) {
    const beside = sheet.getRangeByIndexes(
      now.row - 1,
      now.column + wanted.columns.length,
      now.inputs.length + 1,
      columns,
    );
    beside.clear("Contents");
  }
}
