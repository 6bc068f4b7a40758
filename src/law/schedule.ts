import { Issue, type IssueOf } from "../money/issue";
import type { Cents } from "../money/cents";
import type { FiscalYear } from "../money/fiscal-year";
import { portionHalfAwayFromZero, type Share } from "../money/share";
import { eachYear, spanOf } from "./by-years";
import type { Citation } from "./citation";
import { parameter, valueIn } from "./parameter";

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

const SHARES = parameter("share", "graduated-share");

/** The Governor's proposed schedule for Graduated Alliance Districts, year by year. */
export const GRADUATED_SCHEDULE: readonly ScheduledShare[] = SHARES.values.flatMap(({ years, value, citation }) =>
  eachYear(years).map((year) => ({ year, share: value, citation })),
);

/** What the schedule says of a fiscal year. A year that it does not name is never filled in from another. */
export function scheduledShare(year: FiscalYear): ScheduledShare | ScheduleIssue {
  const found = valueIn(SHARES, year);
  if (found) return { year, share: found.value, citation: found.citation };
  const { from: first, to: last } = spanOf(SHARES.values.map(({ years }) => years));
  return new Issue("year-not-scheduled", { year, first, last });
}

/**
 * What is withheld from a Graduated Alliance District in a scheduled year. The percentage is of the amount withheld in FY 2022, not
 * of the year before; no rule of rounding was found, so it is given to the cent.
 */
export const graduatedWithheld = (fy2022Withheld: Cents, { share }: ScheduledShare): Cents =>
  portionHalfAwayFromZero(fy2022Withheld, share);
