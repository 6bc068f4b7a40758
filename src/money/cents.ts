declare const unit: unique symbol;

/**
 * A whole number of cents, exact: at run time a safe integer. For the compiler it is no number, so that cents times cents,
 * cents plus dollars and the like do not compile; arithmetic goes through the functions of this folder.
 */
export interface Cents {
  readonly [unit]: "cents";
}

/** Amounts are below this magnitude, 90 trillion dollars, so that their cents stay below 2^53 = 9.007e15. */
export const AMOUNT_LIMIT = 90_000_000_000_000;

export const CENTS_LIMIT = AMOUNT_LIMIT * 100;

/** Held here: where the functions run in a context of their own, a look-up of a global costs more than the sum itself. */
const { isSafeInteger } = Number;
const { abs, max } = Math;

export function cents(count: number): Cents {
  if (!isSafeInteger(count)) throw new RangeError(`${count} is not an exact number of cents`);
  // A count of -0 would show as -0 further on.
  return (count + 0) as unknown as Cents;
}

export const NO_CENTS = cents(0);

export const countOf = (amount: Cents): number => amount as unknown as number;

export const isZero = (amount: Cents): boolean => countOf(amount) === 0;

export const isNegative = (amount: Cents): boolean => countOf(amount) < 0;

/** By how much `amount` is above `base`: `max(0, amount - base)`. */
export const excessOver = (amount: Cents, base: Cents): Cents => cents(max(0, countOf(amount) - countOf(base)));

/** The double nearest to the exact amount in dollars; a single division of two exact integers is rounded only once. */
export const toAmount = (amount: Cents): number => countOf(amount) / 100;

/** The sum of two amounts; undefined where it is no amount any more, since its magnitude is 90 trillion dollars or more. */
export function plus(a: Cents, b: Cents): Cents | undefined {
  // Two counts below 9e15 add up to less than 2^54: a sum that is rounded is even, and far above the limit.
  const sum = countOf(a) + countOf(b);
  return abs(sum) < CENTS_LIMIT ? cents(sum) : undefined;
}

/** The difference of two amounts of zero or more, which is always exact. */
export const minus = (a: Cents, b: Cents): Cents => cents(countOf(a) - countOf(b));

export const leastOf = (a: Cents, b: Cents): Cents => (countOf(b) < countOf(a) ? b : a);

export const isSame = (a: Cents, b: Cents): boolean => countOf(a) === countOf(b);
