import { readFiscalYear, type FiscalYearIssue } from "../money/fiscal-year";
import { Issue } from "../money/issue";
import { scheduledShare, type ScheduledShare, type ScheduleIssue } from "../law/schedule";

/** The entry of the graduated schedule for a fiscal year, in any form in which cells hold one. */
export function readScheduledYear(value: unknown): ScheduledShare | FiscalYearIssue | ScheduleIssue {
  const year = readFiscalYear(value);
  return year instanceof Issue ? year : scheduledShare(year);
}
