import type { Failure } from "../../../functions/argument";
import type { GrantOf } from "../../../law/grants";
import { valueIn } from "../../../law/parameter";
import { fiscalYearName, type FiscalYear } from "../../../money/fiscal-year";
import { isZero } from "../../../money/cents";
import { suspect, type FigureCase, type Suspicion } from "../figure-case";

/** The fiscal year whose grant is set against the base year's, where the rule is one of a grant above a base. */
export function measuredYearOf({ asked: { year }, computation: { rule } }: FigureCase): FiscalYear | undefined {
  if (rule?.rule.kind !== "grant above base") return undefined;
  const value = rule.rule.measuredGrant && valueIn(rule.rule.measuredGrant, year)?.value;
  return value === undefined || value === "current" ? year : value;
}

/** The grants as they are, but that of one year taken for that of another. */
export const withGrantOf =
  ({ grantOf }: FigureCase, year: FiscalYear, taken: FiscalYear): GrantOf<Failure> =>
  (wanted) =>
    grantOf(wanted === year ? taken : wanted);

/** The holdback year measured by its own grant, where the law takes that of another year. */
export const holdbackByItsOwnGrant: Suspicion = (given) => {
  const { year } = given.asked;
  const measured = measuredYearOf(given);
  if (measured === undefined || measured === year) return [];
  const computed = given.compute({ grantOf: withGrantOf(given, measured, year) });
  if (!computed || isZero(computed.withheld)) return [];
  const text = `${fiscalYearName(year)} was measured by its own grant instead of that of ${fiscalYearName(measured)}.`;
  return [suspect("holdback year by its own grant", text, computed.withheld)];
};
