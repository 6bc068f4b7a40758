/** What the command takes on: a machine of its own has more room than the task pane. */
import { MEGABYTE, type Limits } from "../src/spreadsheet/limits";

export const LIMITS: Limits = {
  fileBytes: 200 * MEGABYTE,
  unpackedBytes: 1000 * MEGABYTE,
  treeBytes: 32 * MEGABYTE,
};
