/** The one computation behind the cell, its breakdown and its explanation. */
import { NO_CENTS, type Cents } from "../money/cents";
import { fiscalYearName, type FiscalYear } from "../money/fiscal-year";
import { Issue } from "../money/issue";
import type { Designation } from "./designation";
import type { GrantOf } from "./grants";
import { ruleFor, type Policy, type PolicyIssue, type PolicyRule } from "./policies";
import { applyRule, Withholding, type RuleIssue } from "./rules";
import { dollarStep, textStep, type Step } from "./step";

/** What is withheld from one district in one fiscal year under a policy, with the steps that lead to it. */
export class Computation {
  constructor(
    readonly steps: readonly Step[],
    /** The amount of the last step. */
    readonly withheld: Cents,
    /** Absent where the town is not designated. */
    readonly rule?: PolicyRule,
  ) {}
}

/**
 * In the order of the law: what the district is in that year, which rule holds for it, and the grants that the rule needs. Nothing
 * is withheld from a town that is not designated, and its grants are not looked at. The first thing that is missing ends it.
 */
export function compute<Failure extends object>(
  policy: Policy,
  district: string,
  year: FiscalYear,
  designation: Designation,
  grantOf: GrantOf<Failure>,
): Computation | PolicyIssue | RuleIssue | Failure {
  const status = textStep(`Status in ${fiscalYearName(year)}`, designation.status, designation.source);
  if (designation.status === "Not designated") {
    const nothing = dollarStep(`Withheld in ${fiscalYearName(year)}`, NO_CENTS, designation.source);
    return new Computation([status, nothing], NO_CENTS);
  }
  const found = ruleFor(policy, district, year, designation.status);
  if (found instanceof Issue) return found;
  const { baseYear, baseYearSource } = designation;
  const { rule, citation } = found;
  const outcome = applyRule(rule, { district, year, baseYear, baseYearSource, grantOf, citation });
  return outcome instanceof Withholding
    ? new Computation([status, ...outcome.steps], outcome.withheld, found)
    : outcome;
}
