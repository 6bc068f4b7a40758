import Decimal from "decimal.js";

/**
 * The reference for all arithmetic with money. It is a clone with settings of its own, because the settings of the package
 * are global and mutable, and its 20 digits are too few for a product of two amounts.
 */
const ExactDecimal = Decimal.clone({ defaults: true, precision: 40 });

/**
 * The cent nearest to the shortest decimal form of a finite number, ties away from zero.
 * decimal.js calls this rounding "half up"; its ties go away from zero on both sides.
 */
export function nearestCentHalfAwayFromZero(amount: number): number {
  return new ExactDecimal(amount).times(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
}
