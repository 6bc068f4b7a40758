/** What the law and the built-in lists let one expect of a district list, to warn where a list says otherwise. */
import type { FiscalYear } from "../money/fiscal-year";
import { eachYear, type FiscalYears } from "./by-years";
import { BUILT_IN_LISTS, countWithStatus } from "./lists";
import { parameter, valueIn } from "./parameter";

const OPPORTUNITY = parameter("count", "opportunity-districts");

/** How many Alliance Districts a fiscal year may have: several numbers where what is in force and what was proposed differ. */
export function allianceCounts(): ReadonlyMap<FiscalYear, readonly number[]> {
  const counts = new Map<FiscalYear, number[]>();
  for (const list of BUILT_IN_LISTS) {
    const count = countWithStatus(list, "Alliance");
    for (const year of eachYear(list.fiscalYears)) {
      const known = counts.get(year) ?? [];
      if (!known.includes(count))
        counts.set(
          year,
          [...known, count].sort((a, b) => a - b),
        );
    }
  }
  return counts;
}

/** The spans of fiscal years for which districts are designated, in their order. */
export const designationSpans = (): readonly FiscalYears[] =>
  BUILT_IN_LISTS.map(({ fiscalYears }) => fiscalYears).filter(
    ({ from }, index, all) => all.findIndex((span) => span.from === from) === index,
  );

/** The most Opportunity Districts that a fiscal year may have; undefined where the law of this add-in says nothing. */
export const mostOpportunityDistricts = (year: FiscalYear): number | undefined => valueIn(OPPORTUNITY, year)?.value;

/** Every district that was an Alliance District on a list in force before a fiscal year. */
export const allianceBefore = (year: FiscalYear): readonly string[] => [
  ...new Set(
    BUILT_IN_LISTS.filter(({ proposed, fiscalYears }) => !proposed && fiscalYears.to < year).flatMap(({ designated }) =>
      designated.filter(({ status }) => status === "Alliance").map(({ district }) => district),
    ),
  ),
];
