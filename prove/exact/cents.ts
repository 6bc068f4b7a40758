import type { Decimal } from "./decimal";

const POWERS = Array.from({ length: 400 }, (_, exponent) => 10n ** BigInt(exponent));
const tenTo = (exponent: number): bigint => POWERS[exponent] ?? 10n ** BigInt(exponent);

/** The whole number nearest to a fraction, half away from zero; the denominator is above 0. */
export function nearestWhole(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  // Half of a denominator more, and the rest cut off: floor((2 n + d) / 2 d).
  const whole = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -whole : whole;
}

/** A decimal number of dollars, to the nearest whole cent, half away from zero. */
export const centsOf = ({ digits, places }: Decimal): bigint =>
  places <= 2 ? digits * tenTo(2 - places) : nearestWhole(digits, tenTo(places - 2));

/** Cents as dollars with two decimals, such as "-0.05". */
export function dollarsOf(cents: bigint): string {
  const size = (cents < 0n ? -cents : cents).toString().padStart(3, "0");
  return `${cents < 0n ? "-" : ""}${size.slice(0, -2)}.${size.slice(-2)}`;
}

/** What a cell holds in which somebody types the dollars: the double nearest to them, and 0 without a sign. */
export const cellOf = (cents: bigint): number => (cents === 0n ? 0 : Number(dollarsOf(cents)));
