import { cents, excessOver, toAmount, type Cents } from "../../src/money/cents";
import { fiscalYear, type FiscalYear } from "../../src/money/fiscal-year";
import { portionHalfAwayFromZero, shareOf } from "../../src/money/share";

/** What must not compile: checked by `npm run typecheck`, where an unused expectation is an error. */
const grant: Cents = cents(100);
const base: Cents = excessOver(grant, cents(50));

// @ts-expect-error Cents times cents are no money.
export const squared = grant * base;
// @ts-expect-error A grant minus a grant goes through a function that keeps it exact.
export const difference = grant - base;
// @ts-expect-error Cents are no dollars.
export const dollars: number = grant;
// @ts-expect-error A plain number may be dollars or cents; it has to say so.
export const unlabelled: Cents = 100;
// @ts-expect-error A share is an exact fraction of the law, not a double.
export const portion = portionHalfAwayFromZero(grant, 0.75);
// @ts-expect-error Dollars go in through readAmount.
export const twice = toAmount(toAmount(grant));
// @ts-expect-error A year has to be read as a fiscal year first.
export const year: FiscalYear = 2023;

export const right = [portionHalfAwayFromZero(grant, shareOf("0.75")), fiscalYear(2023)];
