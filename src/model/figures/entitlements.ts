/** The public figures that tests and the sample workbook are made from, with where they stand. */
import type { Citation } from "../../law/citation";
import figures from "./entitlements.json";

export const ENTITLEMENTS_CITATION: Citation = figures.citation;

/** The fiscal years that are restated, each named by the calendar year in which it ends. */
export const ENTITLEMENT_YEARS: readonly number[] = figures.fiscalYears;

export interface TownFigures {
  readonly town: string;
  /** The final ECS entitlement by fiscal year, in whole dollars. */
  entitlement(year: number): number;
}

/** The 36 towns of the published lists, in alphabetical order. */
export const TOWNS: readonly TownFigures[] = Object.entries(figures.entitlements).map(([town, entitlements]) => ({
  town,
  entitlement(year) {
    const amount = entitlements[ENTITLEMENT_YEARS.indexOf(year)];
    if (amount === undefined) throw new Error(`entitlements.json holds no entitlement of ${town} for FY ${year}.`);
    return amount;
  },
}));
