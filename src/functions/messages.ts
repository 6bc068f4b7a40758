import { fiscalYearName, type FiscalYearFacts } from "../money/fiscal-year";
import type { AmountFacts } from "../money/amount-issue";
import { toAmount } from "../money/cents";
import type { IssueOf } from "../money/issue";
import type { ScheduleFacts } from "../law/schedule";
import type { WithholdingFacts } from "../law/withholding";
import type { Place, Refusal } from "./argument";
import { describe, dollars, sizeInWords } from "./wording";
import { isSingleCell, type SizedArgument } from "./size";

/** What the functions themselves refuse: how arguments lie beside each other, and a result that is no number. */
export interface FunctionFacts {
  readonly "sizes-differ": { readonly first: SizedArgument; readonly second: SizedArgument };
  readonly "block-given": { readonly argument: SizedArgument };
  readonly "result-not-finite": object;
}

export interface AllFacts extends AmountFacts, FiscalYearFacts, WithholdingFacts, ScheduleFacts, FunctionFacts {}

export type AnyIssue = IssueOf<AllFacts>;

const AMOUNTS = "Allowed are numbers and text such as $1,234,567.00 or (1,234.00).";
const YEARS = 'Allowed are 2023, "FY 2023", "FY23", "2022-23", "2022-2023" and dates.';

/** The text of every issue: what was found, what is allowed, what to do. The place is put before it. */
const CATALOGUE: { readonly [Code in keyof AllFacts]: (facts: AllFacts[Code]) => string } = {
  "amount-text": ({ found }) =>
    `found ${describe(found)}, which is not an amount. ${AMOUNTS} Type the amount as a number.`,
  "amount-spaces": () => `found text that holds only spaces. ${AMOUNTS} Clear the cell, or type the amount.`,
  "amount-exponent": ({ found }) =>
    `found ${describe(found)}, an amount written with an exponent. ${AMOUNTS} Write all its digits.`,
  "amount-date": ({ found }) =>
    `found ${describe(found)}, which reads as a date. ${AMOUNTS} Refer to the cell with the amount.`,
  "amount-commas": ({ found }) =>
    `found ${describe(found)}, whose commas do not part groups of three digits. ${AMOUNTS} Check the digits and move the commas.`,
  "amount-boolean": ({ found }) =>
    `found ${describe(found)}, which is not an amount. ${AMOUNTS} Refer to the cell with the amount.`,
  "amount-data-type": ({ found }) =>
    `found ${describe(found)}, which is not an amount. ${AMOUNTS} Refer to a field of it that is a number.`,
  "amount-not-finite": ({ found }) =>
    `found ${describe(found)}, which is not a finite number. ${AMOUNTS} Check the formula before it.`,
  "amount-too-large": ({ found }) =>
    `found ${describe(found)}. Allowed are amounts below 90 trillion dollars. Check the number of digits.`,
  "amount-negative": ({ found }) =>
    `found ${describe(found)}, a negative amount. Allowed are amounts of zero or more. Check the sign, and the formula before it.`,
  "fiscal-year-blank": () => `no fiscal year was found. ${YEARS} Type the year in which the fiscal year ends.`,
  "fiscal-year-text": ({ found }) =>
    `found ${describe(found)}, which is not a fiscal year. ${YEARS} Write it in one of these forms.`,
  "fiscal-year-span": ({ found }) =>
    `found ${describe(found)}, which is not two years in a row from 1899 to 2199. ${YEARS} Correct the years.`,
  "fiscal-year-date-text": ({ found }) =>
    `found ${describe(found)}, a date that is text. ${YEARS} Type the date anew so that Excel reads it as a date.`,
  "fiscal-year-number": ({ found }) =>
    `found ${describe(found)}, which is not a fiscal year. ${YEARS} Type the year with four digits, from 1900 to 2199.`,
  "fiscal-year-boolean": ({ found }) =>
    `found ${describe(found)}, which is not a fiscal year. ${YEARS} Refer to the cell with the year.`,
  "fiscal-year-data-type": ({ found }) =>
    `found ${describe(found)}, which is not a fiscal year. ${YEARS} Refer to a field of it that is a year.`,
  "base-grant-missing": ({ current }) =>
    `found blank or zero against a current grant of ${dollars(toAmount(current))}. No town's base-year grant was zero, so this is a missing figure. Type the base-year grant.`,
  "year-not-scheduled": ({ year, first, last }) =>
    `the graduated schedule does not cover ${fiscalYearName(year)}. It covers ${fiscalYearName(first)} to ${fiscalYearName(last)}. Give one of these years.`,
  "sizes-differ": ({ first, second }) =>
    `${first.name} is ${sizeInWords(first.size)} and ${second.name} is ${sizeInWords(second.size)}. ` +
    "Allowed are ranges of the same size, one cell for all, or a row against a column. Give ranges that match.",
  "block-given": ({ argument: { name, size } }) =>
    `${name} is ${sizeInWords(size)}. Allowed is one amount, one row or one column of amounts. Give one row or one column at a time.`,
  "result-not-finite": () =>
    "The result is not a finite number. This is a defect of the add-in; report it with the arguments.",
};

/** Figures that the law does not have; everything else is a wrong argument. */
const NOT_AVAILABLE: ReadonlySet<keyof AllFacts> = new Set<keyof AllFacts>(["year-not-scheduled"]);

export function wording({ issue, place }: Refusal): { readonly notAvailable: boolean; readonly text: string } {
  const word = CATALOGUE[issue.code] as (facts: AnyIssue["facts"]) => string;
  const text = word(issue.facts);
  return { notAvailable: NOT_AVAILABLE.has(issue.code), text: place ? `${whereabouts(place)}: ${text}` : text };
}

/** The argument, and the row and column within it where there is more than one. */
function whereabouts({ argument, size, index }: Place): string {
  if (isSingleCell(size)) return argument;
  const row = `row ${Math.floor(index / size.columns) + 1}`;
  const column = `column ${(index % size.columns) + 1}`;
  if (size.columns === 1) return `${argument}, ${row}`;
  return size.rows === 1 ? `${argument}, ${column}` : `${argument}, ${row}, ${column}`;
}
