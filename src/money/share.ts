import { cents, countOf, type Cents } from "./cents";

/** A part of a whole as the law states it, for example 75 percent: an exact fraction from 0 to 1. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

const { abs, floor } = Math;

const DECIMAL = /^([01])(?:\.(\d{1,7}))?$/;

/** The share of a decimal text such as "0.75". Anything else is a mistake in the data of the law, and stops at once. */
export function shareOf(text: string): Share {
  const parts = DECIMAL.exec(text);
  if (!parts) throw new RangeError(`"${text}" is not a share from 0 to 1 with at most 7 decimals`);
  const decimals = parts[2] ?? "";
  const whole = 10 ** decimals.length;
  const part = Number(`${parts[1]}${decimals}`);
  if (part > whole) throw new RangeError(`"${text}" is more than the whole`);
  const common = greatestCommonDivisor(part, whole);
  return { numerator: part / common, denominator: whole / common };
}

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));

/** The double nearest to the share, for a cell that shows it. */
export const shareAsNumber = ({ numerator, denominator }: Share): number => numerator / denominator;

/**
 * The share of an amount, to the cent, half away from zero.
 *
 * With |amount| = q d + r, the share n/d of it is q n + r n / d. Every step is exact: q n <= |amount| since n <= d, and
 * r n < d^2 <= 10^14, all below 2^53. So no product of an amount is formed that a double could not hold.
 */
export function portionHalfAwayFromZero(amount: Cents, { numerator, denominator }: Share): Cents {
  const count = countOf(amount);
  const size = abs(count);
  const wholes = quotient(size, denominator);
  const part = (size - wholes * denominator) * numerator;
  const partWholes = quotient(part, denominator);
  const rest = part - partWholes * denominator;
  const portion = wholes * numerator + partWholes + (2 * rest >= denominator ? 1 : 0);
  return cents(count < 0 ? -portion : portion);
}

/**
 * The whole part of a quotient of whole numbers below 2^53, several times as fast as the remainder operator. The rounded quotient is
 * never carried to the next whole number: it lies at least 1/d below that, and is rounded by at most 2^-53 n/d, which is less.
 */
const quotient = (n: number, d: number): number => floor(n / d);

/**
 * The share of an amount of zero or more, to the dollar, half up. Rarely needed and so without a fast path: whole numbers without a
 * limit, floor((2 n a + d) / (2 d)) with a in hundredths.
 */
export function portionHalfUpToDollar(amount: Cents, { numerator, denominator }: Share): Cents {
  const part = BigInt(countOf(amount)) * BigInt(numerator);
  const whole = BigInt(denominator) * 100n;
  return cents(Number((2n * part + whole) / (2n * whole)) * 100);
}

/** A share as people write it: 0.75 as "75%". */
export const shareInPercent = ({ numerator, denominator }: Share): string => `${(numerator * 100) / denominator}%`;
