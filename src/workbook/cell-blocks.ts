import type { CellContent } from "./cell-input";

/** Cells to write together; row and column count from the body's first cell. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellContent[])[];
}

/** What a row is to hold. An undefined cell is left to Excel and to the user. */
export type WantedRow = readonly (CellContent | undefined)[];

/**
 * The writes that turn the cells present into those wanted, and no others: what stays is not touched, because writing it
 * anew would break what only Excel can make (a data type, a formula that fills several cells).
 */
export function differingBlocks(
  present: readonly (readonly CellContent[])[],
  wanted: readonly WantedRow[],
): CellBlock[] {
  const blocks: { row: number; column: number; cells: CellContent[][] }[] = [];
  wanted.forEach((cells, row) => {
    for (const run of differingRuns(present[row] ?? [], cells)) {
      const above = blocks.find(
        (block) =>
          block.row + block.cells.length === row &&
          block.column === run.column &&
          block.cells[0]?.length === run.cells.length,
      );
      if (above) above.cells.push(run.cells);
      else blocks.push({ row, column: run.column, cells: [run.cells] });
    }
  });
  return blocks;
}

function differingRuns(present: readonly CellContent[], wanted: WantedRow): { column: number; cells: CellContent[] }[] {
  const runs: { column: number; cells: CellContent[] }[] = [];
  wanted.forEach((cell, column) => {
    if (cell === undefined || cell === present[column]) return;
    const last = runs[runs.length - 1];
    if (last && last.column + last.cells.length === column) last.cells.push(cell);
    else runs.push({ column, cells: [cell] });
  });
  return runs;
}
