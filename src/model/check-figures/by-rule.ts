/** What the rule says of one case, and a way to compute it with something changed. */
import { isFailure, isFault, Refusal, type Failure, type Fault } from "../../functions/argument";
import { designationOf, type DistrictCase } from "../../functions/district-cases";
import type { DistrictListTable } from "../../functions/tables/district-list";
import type { GrantsTable } from "../../functions/tables/grants";
import { Computation, compute } from "../../law/computation";
import { GrantFigure } from "../../law/grants";
import type { Cents } from "../../money/cents";
import type { FiscalYear } from "../../money/fiscal-year";
import { Issue } from "../../money/issue";
import { eachYear } from "../../law/by-years";
import type { Compute, FigureCase } from "./figure-case";

export function caseByRule(
  asked: DistrictCase,
  amount: Cents,
  grants: GrantsTable,
  list: DistrictListTable | undefined,
): FigureCase | Fault {
  const designation = designationOf(asked, list);
  if (isFault(designation)) return designation;
  const { town } = asked;
  const grantOf = (year: FiscalYear): GrantFigure | Failure => grants.grantOf(town, year);

  const changed: Compute = (change = {}) => {
    const policy = change.policy ?? asked.policy;
    const year = change.year ?? asked.year;
    // The list that was given is one of this policy; another policy has its own.
    const moved = change.policy || change.year !== undefined;
    const own = moved ? designationOf({ town, year, policy }, change.policy ? undefined : list) : designation;
    const designated = change.designation ?? own;
    if (isFault(designated)) return undefined;
    const outcome = compute<Failure>(policy, town.name, year, designated, change.grantOf ?? grantOf);
    return outcome instanceof Computation ? outcome : undefined;
  };

  const outcome = compute<Failure>(asked.policy, town.name, asked.year, designation, grantOf);
  if (outcome instanceof Issue) return new Refusal(outcome);
  if (isFailure(outcome)) return outcome;
  return {
    asked,
    amount,
    byRule: outcome.withheld,
    computation: outcome,
    designation,
    grantOf,
    years: () => yearsWithGrants(asked, grantOf),
    compute: changed,
  };
}

/** How long before the years of the policies a year may lie that was taken for the base year. */
const YEARS_BEFORE = 10;

const yearsWithGrants = (
  { policy: { fiscalYears } }: DistrictCase,
  grantOf: (year: FiscalYear) => GrantFigure | Failure,
): readonly FiscalYear[] =>
  eachYear({ from: (fiscalYears.from - YEARS_BEFORE) as FiscalYear, to: fiscalYears.to }).filter(
    (year) => grantOf(year) instanceof GrantFigure,
  );
