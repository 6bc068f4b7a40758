/** The graduated schedule, step by step. */
import { fiscalYearName } from "../money/fiscal-year";
import type { GrantFigure } from "./grants";
import { Withholding } from "./rules";
import { graduatedWithheld, type ScheduledShare } from "./schedule";
import { dollarStep, shareStep, yearStep, type Step, type TablePlace } from "./step";
import { citationOn } from "./topics";

/** The share of a fiscal year; the year comes from a cell, or from the schedule itself. */
export const shareInSteps = (scheduled: ScheduledShare, place?: TablePlace): readonly Step[] => [
  yearStep("Fiscal year", scheduled.year, place ?? scheduled.citation),
  shareStep(`Share in ${fiscalYearName(scheduled.year)}`, scheduled.share, scheduled.citation),
];

export function graduatedInSteps(fy2022: GrantFigure, scheduled: ScheduledShare, place?: TablePlace): Withholding {
  const withheld = graduatedWithheld(fy2022.amount, scheduled);
  return new Withholding(
    [
      dollarStep("Withheld in FY 2022", fy2022.amount, fy2022.place),
      ...shareInSteps(scheduled, place),
      dollarStep(
        `Withheld in ${fiscalYearName(scheduled.year)}`,
        withheld,
        citationOn("graduated withholding", scheduled.year),
        { kind: "share", of: fy2022.amount, share: scheduled.share, roundedTo: "cent" },
      ),
    ],
    withheld,
  );
}
