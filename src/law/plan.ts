/** What the state of a district's plan and its spending mean for the money (Conn. Gen. Stat. section 10-262u). */
import { excessOver, isNegative, leastOf, minus, plus, type Cents } from "../money/cents";
import { Issue, type IssueOf } from "../money/issue";
import { portionHalfAwayFromZero, shareOf, type Share } from "../money/share";
import { citationOf, type Citation } from "./citation";
import law from "./data";

export interface PlanStatus {
  readonly status: string;
  /** What may be released of the amount withheld. */
  readonly share: Share;
  readonly citation: Citation;
}

export interface PlanFacts {
  readonly "plan-status-blank": { readonly allowed: readonly string[] };
  readonly "plan-status-unknown": { readonly found: unknown; readonly allowed: readonly string[] };
  readonly "spent-too-much": { readonly spent: Cents; readonly available: Cents };
  readonly "sum-too-large": object;
}

export type PlanIssue = IssueOf<PlanFacts>;

export const PLAN_STATUSES: readonly PlanStatus[] = law.planStatuses.values.map(({ status, value, citation }) => ({
  status,
  share: shareOf(value),
  citation: citationOf(citation),
}));

/** A plan status by its words, in upper or lower case. A blank is no status: whether the plan is approved has to be said. */
export function readPlanStatus(value: unknown): PlanStatus | PlanIssue {
  const allowed = PLAN_STATUSES.map(({ status }) => status);
  const words = typeof value === "string" ? value.trim().replace(/\s+/g, " ").toLowerCase() : value;
  if (words == null || words === "" || words === 0) return new Issue("plan-status-blank", { allowed });
  return (
    PLAN_STATUSES.find(({ status }) => status.toLowerCase() === words) ??
    new Issue("plan-status-unknown", { found: value, allowed })
  );
}

/** All of the amount withheld once the plan is approved, nothing before. */
export const released = (withheld: Cents, { share }: PlanStatus): Cents => portionHalfAwayFromZero(withheld, share);

/**
 * What may be withheld in a subsequent year: up to what was not spent in compliance with the plan and is not yet repaid, and no more
 * than that year's funding.
 */
export const recoverable = (noncompliant: Cents, subsequentFunding: Cents, repaid: Cents): Cents =>
  leastOf(excessOver(noncompliant, repaid), subsequentFunding);

/** What is left over at the end of a fiscal year and is carried forward to the following one. */
export function carriedForward(awarded: Cents, carriedIn: Cents, spent: Cents): Cents | PlanIssue {
  const available = plus(awarded, carriedIn);
  if (available === undefined) return new Issue("sum-too-large", {});
  const rest = minus(available, spent);
  return isNegative(rest) ? new Issue("spent-too-much", { spent, available }) : rest;
}
