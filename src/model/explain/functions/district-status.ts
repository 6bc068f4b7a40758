/** DISTRICT_STATUS and DISTRICT_BASE_YEAR: what a list says of a town. */
import { isFailure, isFault, type Failure } from "../../../functions/argument";
import { designationOf, statusOf, type CaseArguments } from "../../../functions/district-cases";
import { FOR_BASE_YEAR, FOR_STATUS, readDistrictList } from "../../../functions/tables/district-list";
import { textStep, yearStep } from "../../../law/step";
import { fiscalYearName } from "../../../money/fiscal-year";
import { Issue } from "../../../money/issue";
import { citationOn } from "../../../law/topics";
import type { Given } from "../given";
import type { Explainer, Worked } from "../worked";
import { caseAt, casesIn, failureOf, sharedBy, subjectOf } from "./district-case";

const STATUS_WORDS =
  "The lowest-performing school districts are designated as Alliance Districts for five years at a time; the list of the year says which.";
const BASE_YEAR_WORDS =
  "The grant of an Alliance District is measured against its ECS grant of the base year that the list gives it.";

const without = (given: Given, cases: CaseArguments, what: string, outcome: Failure | undefined): Worked => {
  const { district, inYear } = subjectOf(given, cases);
  return {
    question: `Why is there no ${what} of ${district}${inYear}?`,
    outcome,
    steps: [],
    ...sharedBy(given, cases),
  };
};

export const explainDistrictStatus: Explainer = (given) => {
  const cases = casesIn(given);
  const list = readDistrictList(given.raw("districts"), FOR_STATUS);
  if (isFailure(list)) return without(given, cases, "status", list);
  const asked = caseAt(given, cases);
  if (asked === undefined || isFailure(asked)) return without(given, cases, "status", asked);
  const found = statusOf(asked, list);
  if (isFault(found)) return without(given, cases, "status", failureOf(given, cases, found));
  const { town, year } = asked;
  const status = { Alliance: "an Alliance District", Graduated: "a Graduated Alliance District" };
  return {
    question: `Why is ${town.name} ${found.status === "Not designated" ? "not designated" : status[found.status]} in ${fiscalYearName(year)}?`,
    outcome: found.status,
    steps: [textStep(`Status in ${fiscalYearName(year)}`, found.status, found.source)],
    rule: { words: STATUS_WORDS, citation: citationOn("lowest-performing districts") },
    ...sharedBy(given, cases),
  };
};

export const explainDistrictBaseYear: Explainer = (given) => {
  const cases = casesIn(given);
  const list = readDistrictList(given.raw("districts"), FOR_BASE_YEAR);
  if (isFailure(list)) return without(given, cases, "base year", list);
  const asked = caseAt(given, cases);
  if (asked === undefined || isFailure(asked)) return without(given, cases, "base year", asked);
  const found = designationOf(asked, list);
  if (isFault(found)) return without(given, cases, "base year", failureOf(given, cases, found));
  const { town, year } = asked;
  const status = textStep(`Status in ${fiscalYearName(year)}`, found.status, found.source);
  if (found.status !== "Alliance") {
    const issue = new Issue("no-base-year", { district: town.name, year, status: found.status });
    const failure = failureOf(given, cases, issue);
    return { ...without(given, cases, "base year", failure), steps: [status] };
  }
  return {
    question: `Why is ${town.name} measured against ${fiscalYearName(found.baseYear)} in ${fiscalYearName(year)}?`,
    outcome: found.baseYear,
    answer: fiscalYearName(found.baseYear),
    steps: [status, yearStep("Base year", found.baseYear, found.baseYearSource)],
    rule: { words: BASE_YEAR_WORDS, citation: citationOn("base year", year) },
    ...sharedBy(given, cases),
  };
};
