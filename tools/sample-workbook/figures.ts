/** The public figures that the sample workbook is made from, with where they stand. */
import type { Citation } from "../../src/law/citation";
import figures from "./figures.json";

export const FIGURES_CITATION: Citation = figures.citation;

/** FY 2012 and FY 2022, then every year from FY 2023: each named by the calendar year in which it ends. */
export const FISCAL_YEARS: readonly number[] = figures.fiscalYears;

export interface TownFigures {
  readonly town: string;
  /** The final ECS entitlement by fiscal year, in whole dollars. */
  entitlement(year: number): number;
}

export const fiscalYearText = (year: number): string => `FY ${year}`;

/** In alphabetical order, as in the table. */
export const TOWNS: readonly TownFigures[] = Object.entries(figures.entitlements).map(([town, entitlements]) => ({
  town,
  entitlement(year) {
    const amount = entitlements[FISCAL_YEARS.indexOf(year)];
    if (amount === undefined) throw new Error(`figures.json holds no entitlement of ${town} for FY ${year}.`);
    return amount;
  },
}));
