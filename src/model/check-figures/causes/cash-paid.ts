import { cents, countOf, plus, type Cents } from "../../../money/cents";
import { GrantFigure } from "../../../law/grants";
import { fiscalYearName } from "../../../money/fiscal-year";
import { distanceText } from "../../explain/words";
import type { Cause } from "../checked-figure";
import type { FigureCase } from "../figure-case";
import { measuredYearOf } from "./measured-year";

/**
 * What is paid in cash after adjustments lies within a few tenths of a percent of the entitlement (Ansonia, FY 2012: 14,970,112 paid
 * of 15,031,668, which is 0.41 percent less). Below the first bound a slip of the keyboard is likelier, above the second another rule.
 */
const LEAST_PER_TEN_THOUSAND = 2;
const MOST_PER_TEN_THOUSAND = 100;

/** The cash paid instead of the entitlement, in one of the two years: it may be so, and only where nothing else fits. */
export function cashPaid(given: FigureCase): Cause | undefined {
  const { amount, byRule, designation, grantOf } = given;
  const measured = measuredYearOf(given);
  if (measured === undefined || designation.status === "Not designated" || countOf(amount) <= 0) return undefined;
  const [current, base] = [grantOf(measured), grantOf(designation.baseYear)];
  if (!(current instanceof GrantFigure) || !(base instanceof GrantFigure) || countOf(byRule) <= 0) return undefined;
  const difference = plus(amount, cents(-countOf(byRule)));
  if (difference === undefined) return undefined;
  const years = [
    { year: measured, entitlement: current.amount },
    { year: designation.baseYear, entitlement: base.amount },
  ];
  const likely = years.filter(({ entitlement }) => isNear(difference, entitlement));
  if (likely.length === 0) return undefined;
  const which = likely.map(({ year }) => fiscalYearName(year)).join(" or ");
  const text = `May be the cash paid instead of the entitlement of ${which}: ${distanceText(difference)} apart, within what the two of a year differ by.`;
  return { code: "cash paid", text, certain: false };
}

function isNear(difference: Cents, entitlement: Cents): boolean {
  const [apart, whole] = [Math.abs(countOf(difference)) * 10_000, countOf(entitlement)];
  return apart >= whole * LEAST_PER_TEN_THOUSAND && apart <= whole * MOST_PER_TEN_THOUSAND;
}
