/** What the four functions about a district in a fiscal year have in common: the case that one cell asks about. */
import type { Town } from "../../../districts";
import { isFailure, type Failure, type Fault } from "../../../functions/argument";
import { readCases, type CaseArguments, type DistrictCase } from "../../../functions/district-cases";
import { refusalFor, valuesAt } from "../../../functions/lift";
import type { Policy } from "../../../law/policies";
import { fiscalYearName, type FiscalYear } from "../../../money/fiscal-year";
import { Issue } from "../../../money/issue";
import type { Given } from "../given";
import type { NamedPlace, Worked } from "../worked";

export const casesIn = (given: Given): CaseArguments =>
  readCases(given.raw("district"), given.raw("fiscal_year"), given.raw("policy"));

/** The case of one cell, or why there is none; undefined where the result has no such cell. */
export function caseAt(
  given: Given,
  { district, fiscal_year, policy }: CaseArguments,
): DistrictCase | Failure | undefined {
  const values = valuesAt([district, fiscal_year, policy], given.cell);
  if (values === undefined || isFailure(values)) return values;
  const [town, year, law] = values as readonly [Town, FiscalYear, Policy];
  return { town, year, policy: law };
}

/** An issue without a place is about the fiscal year, as the functions report it. */
export const failureOf = (given: Given, { fiscal_year }: CaseArguments, fault: Fault): Failure =>
  fault instanceof Issue ? refusalFor(fault, fiscal_year, given.cell) : fault;

/** "Norwalk" and " in FY 2024", as far as they can be told. */
export interface Subject {
  readonly district: string;
  readonly inYear: string;
}

export function subjectOf(given: Given, { district, fiscal_year }: CaseArguments): Subject {
  const [town, year] = [given.cellIn(district), given.cellIn(fiscal_year)];
  return {
    district: town === undefined || isFailure(town) ? "this district" : town.name,
    inYear: year === undefined || isFailure(year) ? "" : ` in ${fiscalYearName(year)}`,
  };
}

/** What all four say in the same way: which cells ask, and which policy holds. */
export function sharedBy(given: Given, cases: CaseArguments): Pick<Worked, "asked" | "policy"> {
  const policy = given.cellIn(cases.policy);
  return {
    asked: [
      { name: "district", ...given.placeIn(cases.district) },
      { name: "fiscal year", ...given.placeIn(cases.fiscal_year) },
      { name: "policy", ...given.placeIn(cases.policy) },
    ] satisfies readonly NamedPlace[],
    ...(policy !== undefined && !isFailure(policy) && { policy }),
  };
}
