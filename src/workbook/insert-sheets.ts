import type { PlannedSheet } from "../model/planned-sheet";
import type { SheetsPlan } from "./plan-sheets";
import type { RunOptions } from "./run-options";
import type { Undo } from "./undo";

/** Writes all sheets of a plan that the user has seen, or none of them. */
export const insertSheets = (
  _sheets: readonly PlannedSheet[],
  _plan: SheetsPlan,
  _options: RunOptions = {},
): Promise<Undo> => Promise.reject(new Error("not there yet"));
