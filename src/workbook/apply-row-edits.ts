import type { CellContent } from "./cell-input";
import type { RowEdit } from "./row-edits";

/** Queues the edits on the table's body; the caller syncs. `rows` is how many rows the body has now. */
export function queueRowEdits(table: Excel.Table, rows: number, edits: readonly RowEdit[]): void {
  let count = rows;
  for (const edit of edits) {
    if (edit.kind === "set") {
      const width = edit.cells.length - 1;
      const cells = table.getDataBodyRange().getCell(edit.row, edit.column).getResizedRange(0, width);
      cells.values = [[...edit.cells]];
    } else if (edit.kind === "insert") {
      // A null leaves a cell to Excel, which fills a calculated column of the user's on its own; no index means the end.
      const cells = edit.cells.map((cell): CellContent | null => cell ?? null);
      table.rows.add(edit.row === count ? undefined : edit.row, [cells as CellContent[]]);
      count += 1;
    } else {
      table.rows.getItemAt(edit.row).delete();
      count -= 1;
    }
  }
}
