import type { Cell, Grid } from "../districts/import";
import { inExcel } from "./excel";
import { inTurn, piecesOf } from "./pieces";
import { WorkbookError } from "./problem";
import type { RunOptions } from "./run-options";
import { requireNotCancelled } from "./run-options";

/** More than the largest list of every district and year by far; a pane that read more would run out of memory. */
export const MOST_CELLS = 5_000_000;

export interface SelectionGrid {
  readonly grid: Grid;
  /** Rows that are hidden; they are in the grid like all others. */
  readonly hiddenRows: number;
  readonly sheetName: string;
}

export interface TableSummary {
  readonly name: string;
  readonly sheetName: string;
  /** Without the header row. */
  readonly rows: number;
  readonly columns: number;
}

/** The used part of the selected range, whole columns too. Two syncs, three where some rows are hidden, more where it is large. */
export const readSelectionGrid = (options: RunOptions = {}): Promise<SelectionGrid> =>
  inExcel(async (context) => {
    const selected = context.workbook.getSelectedRange();
    selected.load("address");
    const used = selected.getUsedRangeOrNullObject(true);
    used.load("address,rowIndex,columnIndex,rowCount,columnCount,rowHidden,worksheet/name");
    await context.sync();
    if (used.isNullObject) throw new WorkbookError({ code: "selection-empty", place: selected.address });
    // Null: some rows are hidden and others are not.
    const hidden = used.rowHidden as boolean | null;
    const hiddenRows = hidden === null ? await countHidden(context, used) : hidden ? used.rowCount : 0;
    const grid = await readGrid(context, used, used.address, options);
    return { grid, hiddenRows, sheetName: used.worksheet.name };
  });

async function countHidden(context: Excel.RequestContext, range: Excel.Range): Promise<number> {
  const visible = range.getVisibleView();
  visible.load("rowCount");
  await context.sync();
  return range.rowCount - visible.rowCount;
}

/** The tables of the workbook, in its order. Two syncs. */
export const listTables = (): Promise<readonly TableSummary[]> =>
  inExcel(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name,items/worksheet/name");
    await context.sync();
    const bodies = tables.items.map((table) => table.getDataBodyRange());
    for (const body of bodies) body.load("rowCount,columnCount");
    await context.sync();
    return tables.items.map(({ name, worksheet }, index) => ({
      name,
      sheetName: worksheet.name,
      rows: bodies[index]?.rowCount ?? 0,
      columns: bodies[index]?.columnCount ?? 0,
    }));
  });

/** A table with its header row. Three syncs, more where it is large. */
export const readTableGrid = (name: string, options: RunOptions = {}): Promise<Grid> =>
  inExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load("id");
    await context.sync();
    if (table.isNullObject) throw new WorkbookError({ code: "table-gone", name });
    const whole = table.getRange();
    whole.load("address,rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    return readGrid(context, whole, name, options);
  });

/** Values as Excel gives them: dates are serial numbers, errors their text. */
async function readGrid(
  context: Excel.RequestContext,
  range: Excel.Range,
  name: string,
  options: RunOptions,
): Promise<Grid> {
  const { rowIndex: row, rowCount: count, columnCount: columns } = range;
  if (count * columns > MOST_CELLS) {
    throw new WorkbookError({ code: "too-many-cells", place: range.address, cells: count * columns, most: MOST_CELLS });
  }
  const rows: Cell[][] = [];
  await inTurn(piecesOf(count, columns), async (piece) => {
    requireNotCancelled(options);
    const part = range.getCell(piece.first, 0).getResizedRange(piece.rows - 1, columns - 1);
    part.load("values");
    await context.sync();
    rows.push(...(part.values as Cell[][]));
    options.onProgress?.({ done: piece.first + piece.rows, total: count });
  });
  return { name, rows, counted: "row", rowNumbers: rows.map((_, index) => row + index + 1) };
}
