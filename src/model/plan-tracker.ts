import { readCases } from "./cases";
import { checklistSheet } from "./checklist-sheet";
import type { PreviousTracker, TrackerChoices } from "./choices";
import type { ModelPlan } from "./plan";
import { notPlanned } from "./plan-model";
import { previewOf } from "./preview";
import { trackerSheet } from "./tracker-sheet";

/** The sheets "Tracker FY 2024" and "Plan checklist FY 2024". `today` is written as 2026-09-14. */
export function planTracker(choices: TrackerChoices, previous: PreviousTracker | undefined, today: string): ModelPlan {
  const cases = readCases({ ...choices, years: [choices.year] });
  if (!("policy" in cases)) return notPlanned(cases);
  const { preview, missing } = previewOf(cases);
  const sheets = [trackerSheet(choices, cases, previous, today), checklistSheet(cases, choices.year)];
  return { sheets, problems: [], missing, preview };
}
