import { isZero, minus, type Cents } from "../../money/cents";
import { fiscalYearName, type FiscalYear } from "../../money/fiscal-year";
import { Issue } from "../../money/issue";
import type { RuleFile } from "../data";
import { GrantFigure } from "../grants";
import { parameter, valueIn, type Parameter, type ShareOfIncrease } from "../parameter";
import { dollarStep, yearStep, type Operation, type Step } from "../step";
import { allianceWithheld } from "../withholding";
import { grantStep, Withholding, type Outcome, type RuleCase } from "./rule-case";
import { takeOut } from "./take-out";

export const GRANT_ABOVE_BASE_IN_WORDS =
  "The Alliance District grant is the ECS grant above that of the base year. It is withheld until the commissioner of education has approved the district's Alliance District Plan.";

/** The Alliance District grant: the current grant above the grant of the base year. */
export interface GrantAboveBase {
  readonly kind: "grant above base";
  /** Of which year the grant is measured, where that is not always the fiscal year itself. */
  readonly measuredGrant: Parameter<FiscalYear | "current"> | undefined;
  readonly takenOut: Parameter<ShareOfIncrease | null> | undefined;
}

export const readGrantAboveBase = ({
  measuredGrant,
  takenOut,
}: Extract<RuleFile, { rule: "grant above base" }>): GrantAboveBase => ({
  kind: "grant above base",
  measuredGrant: measuredGrant === undefined ? undefined : parameter("measured year", measuredGrant),
  takenOut: takenOut === undefined ? undefined : parameter("share of an increase", takenOut),
});

export function applyGrantAboveBase<Failure extends object>(
  rule: GrantAboveBase,
  given: RuleCase<Failure>,
): Outcome<Failure> {
  const { year, baseYear, grantOf, citation } = given;
  const steps: Step[] = [yearStep("Base year", baseYear, given.baseYearSource)];

  // Conn. Gen. Stat. section 10-262u: the grant of the fiscal year, in FY 2018 that of the year before ...
  const measuredYear = rule.measuredGrant && valueIn(rule.measuredGrant, year);
  if (rule.measuredGrant && !measuredYear) {
    return new Issue("parameter-without-value", { label: rule.measuredGrant.label, year });
  }
  const grantYear = measuredYear === undefined || measuredYear.value === "current" ? year : measuredYear.value;
  if (measuredYear && grantYear !== year)
    steps.push(yearStep("Year whose grant is measured", grantYear, measuredYear.citation));
  const current = grantOf(grantYear);
  if (!(current instanceof GrantFigure)) return current;
  steps.push(grantStep(grantYear, current));

  // ... above the grant of the base year, and nothing where it is not above.
  const base = grantOf(baseYear);
  if (!(base instanceof GrantFigure)) return base;
  steps.push(grantStep(baseYear, base, " (base year)"));
  const above = allianceWithheld(current.amount, base.amount);
  if (above instanceof Issue) return above;
  steps.push(
    dollarStep("Grant above the base year's, not below 0", above, citation, {
      kind: "excess",
      of: current.amount,
      over: base.amount,
    }),
  );

  // What another portion takes out of it; nothing is taken out of nothing.
  const portion = rule.takenOut && valueIn(rule.takenOut, year);
  if (rule.takenOut && !portion) return new Issue("parameter-without-value", { label: rule.takenOut.label, year });
  let withheld: Cents = above;
  let operation: Operation | undefined;
  if (rule.takenOut && portion?.value && !isZero(above)) {
    const rest = takeOut(above, rule.takenOut.label, portion.value, portion.citation, given);
    if (!(rest instanceof Withholding)) return rest;
    steps.push(...rest.steps);
    withheld = rest.withheld;
    operation = { kind: "difference", of: above, less: minus(above, withheld) };
  }
  steps.push(dollarStep(`Withheld in ${fiscalYearName(year)}`, withheld, citation, operation));
  return new Withholding(steps, withheld);
}
