import { fiscalYear, fiscalYearName, type FiscalYear } from "../money/fiscal-year";
import { citationOf, type Citation } from "./citation";
import type { ValueFile, Years } from "./data";

export interface FiscalYears {
  readonly from: FiscalYear;
  readonly to: FiscalYear;
}

/** A value of the law, the fiscal years in which it holds, and where it stands. */
export interface ByYears<T> {
  readonly years: FiscalYears;
  readonly value: T;
  readonly citation: Citation;
}

export const fiscalYearsOf = ({ from, to }: Years): FiscalYears => ({ from: fiscalYear(from), to: fiscalYear(to) });

/** "FY 2018 to FY 2022", or the one year. */
export const yearsInWords = ({ from, to }: FiscalYears): string =>
  from === to ? fiscalYearName(from) : `${fiscalYearName(from)} to ${fiscalYearName(to)}`;

export const covers = ({ from, to }: FiscalYears, year: FiscalYear): boolean => from <= year && year <= to;

/** From the first of some spans of years to the last. */
export const spanOf = (spans: readonly FiscalYears[]): FiscalYears => ({
  from: fiscalYear(Math.min(...spans.map(({ from }) => from))),
  to: fiscalYear(Math.max(...spans.map(({ to }) => to))),
});

export const eachYear = ({ from, to }: FiscalYears): FiscalYear[] =>
  Array.from({ length: to - from + 1 }, (_, i) => fiscalYear(from + i));

/** The values of a file, in the order of their years. */
export const readValues = <A, B>(values: readonly ValueFile<A>[], read: (value: A) => B): readonly ByYears<B>[] =>
  values
    .map(({ years, value, citation }) => ({
      years: fiscalYearsOf(years),
      value: read(value),
      citation: citationOf(citation),
    }))
    .sort((a, b) => a.years.from - b.years.from);
