/** What the workbench takes on: more than the task pane, since the file is the workbook itself and not one of its imports. */
import { MEGABYTE, type Limits } from "../../src/spreadsheet/limits";

export const LIMITS: Limits = {
  fileBytes: 50 * MEGABYTE,
  unpackedBytes: 400 * MEGABYTE,
  treeBytes: 32 * MEGABYTE,
};

export const MAX_FILE_BYTES = LIMITS.fileBytes;

export const MAX_CELLS = 1_000_000;

/** Empty cells that only carry a format; beyond this they are left out with a note. */
export const MAX_BLANK_CELLS = 100_000;

/** Excel's own limit is 8,192 characters as typed; the stored form is longer by its prefixes. */
export const MAX_FORMULA_LENGTH = 32_768;
