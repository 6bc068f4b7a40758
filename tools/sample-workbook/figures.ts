/** The figures that stand in the sample workbook. */
export {
  ENTITLEMENTS_CITATION as FIGURES_CITATION,
  TOWNS,
  type TownFigures,
} from "../../src/model/figures/entitlements";

/** The base year, the two years whose increase the Education Diversity portion is a share of, and every year from FY 2022. */
export const FISCAL_YEARS: readonly number[] = [2012, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027];

export const fiscalYearText = (year: number): string => `FY ${year}`;
