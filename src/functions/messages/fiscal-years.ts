import type { FiscalYearFacts } from "../../money/fiscal-year";
import { describe } from "../wording";
import type { Texts } from "./texts";

const ALLOWED = 'Allowed are 2023, "FY 2023", "FY23", "2022-23", "2022-2023" and dates.';

export const FISCAL_YEAR_TEXTS: Texts<FiscalYearFacts> = {
  "fiscal-year-blank": () => `no fiscal year was found. ${ALLOWED} Type the year in which the fiscal year ends.`,
  "fiscal-year-text": ({ found }) =>
    `found ${describe(found)}, which is not a fiscal year. ${ALLOWED} Write it in one of these forms.`,
  "fiscal-year-span": ({ found }) =>
    `found ${describe(found)}, which is not two years in a row from 1899 to 2199. ${ALLOWED} Correct the years.`,
  "fiscal-year-date-text": ({ found }) =>
    `found ${describe(found)}, a date that is text. ${ALLOWED} Type the date anew so that Excel reads it as a date.`,
  "fiscal-year-number": ({ found }) =>
    `found ${describe(found)}, which is not a fiscal year. ${ALLOWED} Type the year with four digits, from 1900 to 2199.`,
  "fiscal-year-boolean": ({ found }) =>
    `found ${describe(found)}, which is not a fiscal year. ${ALLOWED} Refer to the cell with the year.`,
  "fiscal-year-data-type": ({ found }) =>
    `found ${describe(found)}, which is not a fiscal year. ${ALLOWED} Refer to a field of it that is a year.`,
};
