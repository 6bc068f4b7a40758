import type { CellContent } from "./cell-input";

/** Cells to write together; row and column count from the body's first cell. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellContent[])[];
}

/** What a row is to hold. An undefined cell is left to Excel and to the user. */
export type WantedRow = readonly (CellContent | undefined)[];

interface GrowingBlock extends CellBlock {
  readonly cells: CellContent[][];
}

/**
 * The writes that turn the cells present into those wanted, and no others: what stays is not touched, because writing it
 * anew would break what only Excel can make (a data type, a formula that fills several cells).
 */
export function differingBlocks(
  present: readonly (readonly CellContent[])[],
  wanted: readonly WantedRow[],
): CellBlock[] {
  const blocks: GrowingBlock[] = [];
  /** Those that reach down to the row above, by column and width. */
  let open = new Map<string, GrowingBlock>();
  wanted.forEach((cells, row) => {
    const reaching = new Map<string, GrowingBlock>();
    for (const run of differingRuns(present[row] ?? [], cells)) {
      const key = `${run.column} ${run.cells.length}`;
      const block = open.get(key) ?? { row, column: run.column, cells: [] };
      if (block.cells.push(run.cells) === 1) blocks.push(block);
      reaching.set(key, block);
    }
    open = reaching;
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
