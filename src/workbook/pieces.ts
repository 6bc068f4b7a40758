/** Large areas are read and written in pieces of whole rows: a request and its answer have a size that Excel allows. */

/** About this many cells a sync: on the web a request holds at most 5 MB, and the pane stays quick to stop. */
export const CELLS = 60_000;
const MOST_ROWS = 10_000;

export interface Piece {
  readonly first: number;
  readonly rows: number;
}

export const rowsPerSync = (columns: number): number =>
  Math.min(MOST_ROWS, Math.max(1, Math.floor(CELLS / Math.max(1, columns))));

export function piecesOf(rows: number, columns: number): Piece[] {
  const size = rowsPerSync(columns);
  return Array.from({ length: Math.ceil(rows / size) }, (_, index) => ({
    first: index * size,
    rows: Math.min(size, rows - index * size),
  }));
}

/** Does something with one piece after the other; each has a sync of its own, because together they would be too large. */
export async function inTurn<T>(pieces: readonly T[], act: (piece: T) => Promise<void>): Promise<void> {
  for (const piece of pieces) await act(piece);
}
