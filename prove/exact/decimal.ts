/** A number as its decimal digits say it, exactly: `digits` divided by ten to the power of `places`, which may be negative. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

const [big, number, string] = [BigInt, Number, String];

/** Reads plain decimal digits such as "-12.50", ".5" or "5.", and what a double shows with an exponent, such as "1e-7". */
export function decimalOfText(text: string): Decimal {
  const negative = text.startsWith("-");
  const [mantissa = "", exponent = "0"] = (negative ? text.slice(1) : text).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = big(whole + fraction);
  return { digits: negative ? -digits : digits, places: fraction.length - number(exponent) };
}

/**
 * The shortest decimal form of a double, as JavaScript itself writes it: the fewest digits that lead back to the same double. It is what
 * somebody typed to get that double, which the contract of the functions says an amount is.
 */
export const decimalOfDouble = (double: number): Decimal => decimalOfText(string(double));
