/** What the reader takes on. A file beyond one of these is refused with a sentence instead of filling the memory. */

const MEGABYTE = 1024 * 1024;

/** Files beyond this size are refused before they are looked at. */
export const MAX_FILE_BYTES = 50 * MEGABYTE;

/** All parts together, unpacked. A file may claim less than it holds: no part is unpacked beyond its claim. */
export const MAX_UNPACKED_BYTES = 400 * MEGABYTE;

/** A part that is read as a tree takes many times its size in memory; sheets and texts are read as a stream. */
export const MAX_TREE_BYTES = 32 * MEGABYTE;

export const MAX_PARTS = 10_000;
export const MAX_CELLS = 1_000_000;
export const MAX_TEXTS = 2_000_000;

/** Empty cells that only carry a format; beyond this they are left out with a note. */
export const MAX_BLANK_CELLS = 100_000;

/** Excel's own limit is 8,192 characters as typed; the stored form is longer by its prefixes. */
export const MAX_FORMULA_LENGTH = 32_768;

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
