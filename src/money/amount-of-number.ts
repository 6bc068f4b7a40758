import { CENTS_LIMIT, cents, type Cents } from "./cents";
import { nearestCentHalfAwayFromZero } from "./decimal";
import type { AmountIssue } from "./amount-issue";
import { Issue } from "./issue";

/** Adding and taking away 1.5 * 2^52 rounds a double of up to 2^51 to an integer, since doubles there are 1 apart. */
const INTEGER_ROUNDER = 1.5 * 2 ** 52;
const FAST_LIMIT = 2 ** 43;

/** Held here: Microsoft's runtime may run the functions in a context where every look-up of a global costs more than the sum itself. */
const { abs } = Math;

/**
 * The count of cents of an amount typed as a number, by the fast path alone: NaN where that cannot tell. It is the very cent that
 * decimal.js finds. Let d be the shortest decimal form of x, t = fl(100 x), c the integer nearest to t, and |t| <= 2^43.
 * - d lies within half a unit in the last place of x. Since |x| < 2^37, that is at most 2^-17, so
 *   |100 d - 100 x| <= 100 * 2^-17 < 0.00077.
 * - The product is rounded once, by at most half a unit in its last place: |100 x - t| <= 2^-11 < 0.00049.
 * - t - c is exact: both are multiples of the unit in the last place of t, and the difference is no larger than t.
 * So |t - c| <= 0.49 gives |100 d - c| < 0.4913: c is the only integer within half a cent of d, and there is no tie.
 * Ties, what lies near to one, amounts above 87.9 billion, and what is no number at all (every comparison with NaN fails)
 * are left to decimal.js. The count is never -0.
 */
export function plainCount(x: number): number {
  const t = 100 * x;
  const c = t + INTEGER_ROUNDER - INTEGER_ROUNDER;
  return abs(t - c) <= 0.49 && abs(t) <= FAST_LIMIT ? c : NaN;
}

/** An amount typed as a number: its shortest decimal form, brought to the nearest cent, half away from zero. */
export function amountOfNumber(x: number): Cents | AmountIssue {
  const count = plainCount(x);
  if (count === count) return cents(count);
  if (!Number.isFinite(x)) return new Issue("amount-not-finite", { found: x });
  const exact = nearestCentHalfAwayFromZero(x);
  return abs(exact) < CENTS_LIMIT ? cents(exact) : new Issue("amount-too-large", { found: x });
}
