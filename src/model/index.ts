/** The sheets that the add-in plans. Nothing here knows Excel: another layer writes what is planned. */
import type { ModelChoices, PreviousTracker, TrackerChoices } from "./choices";
import type { ModelPlan } from "./plan";
import type { PlannedSheet } from "./planned-sheet";

export type * from "./choices";
export type * from "./plan";
export type * from "./planned-sheet";

/** The withholding model; with `compare` also the sheets of planComparison. `today` is written as 2026-09-14. */
export function planModel(_choices: ModelChoices, _today: string): ModelPlan {
  throw new Error("not there yet");
}

/** The sheets "Both policies" and "What changes". Both follow the policies' own lists. */
export function planComparison(_choices: ModelChoices, _today: string): ModelPlan {
  throw new Error("not there yet");
}

/** The sheets "Tracker FY 2024" and "Plan checklist FY 2024". */
export function planTracker(
  _choices: TrackerChoices,
  _previous: PreviousTracker | undefined,
  _today: string,
): ModelPlan {
  throw new Error("not there yet");
}

/** The published entitlements as a table of the name, for a workbook without grants. */
export function baseYearGrants(_name = "EcsGrants"): PlannedSheet {
  throw new Error("not there yet");
}
