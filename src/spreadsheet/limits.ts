/** What a reader takes on. A file beyond one of these is refused with a sentence instead of filling the memory. */

export const MEGABYTE = 1024 * 1024;

export interface Limits {
  /** Files beyond this size are refused before they are looked at. */
  readonly fileBytes: number;
  /** All parts together, unpacked. A file may claim less than it holds: no part is unpacked beyond its claim. */
  readonly unpackedBytes: number;
  /** A part that is read as a tree takes many times its size in memory; sheets and texts are read as a stream. */
  readonly treeBytes: number;
}

/** In the task pane, where the file shares its memory and its time with the workbook. */
export const PANE_LIMITS: Limits = {
  fileBytes: 20 * MEGABYTE,
  unpackedBytes: 200 * MEGABYTE,
  treeBytes: 4 * MEGABYTE,
};

/** As many cells as Excel hands to an add-in at once. The gaps within rows count: they are held too. */
export const MAX_GRID_CELLS = 5_000_000;

export const MAX_PARTS = 10_000;
export const MAX_TEXTS = 2_000_000;
