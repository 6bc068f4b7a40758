import { Issue, type IssueOf } from "../money/issue";
import type { Cents } from "../money/cents";
import { fiscalYear, type FiscalYear } from "../money/fiscal-year";
import { portionHalfAwayFromZero, shareOf, type Share } from "../money/share";
import type { Citation } from "./citation";
import data from "./data/graduated-schedule.json";

/** One fiscal year of the graduated schedule, with where the law says so. */
export interface ScheduledShare {
  readonly year: FiscalYear;
  readonly share: Share;
  readonly citation: Citation;
}

export interface ScheduleFacts {
  readonly "year-not-scheduled": {
    readonly year: FiscalYear;
    readonly first: FiscalYear;
    readonly last: FiscalYear;
  };
}

export type ScheduleIssue = IssueOf<ScheduleFacts>;

/** The Governor's proposed schedule for Graduated Alliance Districts, year by year. */
export const GRADUATED_SCHEDULE: readonly ScheduledShare[] = Object.entries(data.values)
  .map(([year, { value, citation }]) => ({ year: fiscalYear(Number(year)), share: shareOf(value), citation }))
  .sort((a, b) => a.year - b.year);

/** What the schedule says of a fiscal year. A year that it does not name is never filled in from another. */
export function scheduledShare(year: FiscalYear): ScheduledShare | ScheduleIssue {
  const found = GRADUATED_SCHEDULE.find((scheduled) => scheduled.year === year);
  if (found) return found;
  const years = GRADUATED_SCHEDULE.map((scheduled) => scheduled.year);
  return new Issue("year-not-scheduled", {
    year,
    first: fiscalYear(Math.min(...years)),
    last: fiscalYear(Math.max(...years)),
  });
}

/**
 * What is withheld from a Graduated Alliance District in a scheduled year. The percentage is of the amount withheld in FY 2022, not
 * of the year before; no rule of rounding was found, so it is given to the cent.
 */
export const graduatedWithheld = (fy2022Withheld: Cents, { share }: ScheduledShare): Cents =>
  portionHalfAwayFromZero(fy2022Withheld, share);
