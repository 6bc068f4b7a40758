import type { AmountFacts } from "../../money/amount-issue";
import { describe } from "../wording";
import type { Texts } from "./texts";

const ALLOWED = "Allowed are numbers and text such as $1,234,567.00 or (1,234.00).";

export const AMOUNT_TEXTS: Texts<AmountFacts> = {
  "amount-text": ({ found }) =>
    `found ${describe(found)}, which is not an amount. ${ALLOWED} Type the amount as a number.`,
  "amount-spaces": () => `found text that holds only spaces. ${ALLOWED} Clear the cell, or type the amount.`,
  "amount-exponent": ({ found }) =>
    `found ${describe(found)}, an amount written with an exponent. ${ALLOWED} Write all its digits.`,
  "amount-date": ({ found }) =>
    `found ${describe(found)}, which reads as a date. ${ALLOWED} Refer to the cell with the amount.`,
  "amount-commas": ({ found }) =>
    `found ${describe(found)}, whose commas do not part groups of three digits. ${ALLOWED} Check the digits and move the commas.`,
  "amount-boolean": ({ found }) =>
    `found ${describe(found)}, which is not an amount. ${ALLOWED} Refer to the cell with the amount.`,
  "amount-data-type": ({ found }) =>
    `found ${describe(found)}, which is not an amount. ${ALLOWED} Refer to a field of it that is a number.`,
  "amount-not-finite": ({ found }) =>
    `found ${describe(found)}, which is not a finite number. ${ALLOWED} Check the formula before it.`,
  "amount-too-large": ({ found }) =>
    `found ${describe(found)}. Allowed are amounts below 90 trillion dollars. Check the number of digits.`,
  "amount-negative": ({ found }) =>
    `found ${describe(found)}, a negative amount. Allowed are amounts of zero or more. Check the sign, and the formula before it.`,
};
