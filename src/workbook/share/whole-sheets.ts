import type { Job } from "../jobs";
import { areaOf } from "../locate-references";
import type { SheetContent } from "./change";
import { Present } from "./present";
import type { CellsRead } from "./read-cells";
import { cellsToRead, readingCells } from "./read-cells";
import type { SheetNow } from "./sheets-now";

/** A sheet that is there and is to be replaced or removed; its cells fill while they are read. */
export interface WholeSheet {
  readonly now: SheetNow;
  readonly cells: CellsRead;
}

/** Queues the question how far the sheets are used; to be called after the sync. */
export function askUsed(sheets: readonly SheetNow[]): () => WholeSheet[] {
  const used = sheets.map(({ sheet }) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return range;
  });
  return () => sheets.map((now, index) => ({ now, cells: cellsToRead(fromFirstCell(used[index])) }));
}

function fromFirstCell(loaded: Excel.Range | undefined) {
  if (!loaded || loaded.isNullObject) return { row: 0, column: 0, rows: 0, columns: 0 };
  const { row, column, rows, columns } = areaOf(loaded);
  return { row: 0, column: 0, rows: row + rows, columns: column + columns };
}

export const wholeSheetJobs = ({ now, cells }: WholeSheet): Job[] => readingCells(() => now.sheet, cells);

export function contentOf({ now, cells }: WholeSheet): SheetContent {
  const present = new Present().add(cells);
  return {
    visibility: now.visibility,
    inputs: cells.formulas.map((line, row) => line.map((_, column) => present.inputAt(row, column))),
  };
}
