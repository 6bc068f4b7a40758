/**
 * ROUND as every spreadsheet program does it. Where a number lies within the last bits of a half, programs differ: some round the
 * number as it is shown with fifteen digits, some by its shortest decimal form, as our functions do. Such a number is refused.
 */
import { CannotTell } from "./differs";

const SHOWN_DIGITS = 15;
/** Below this the product of a number and a power of ten keeps its distance from a half to the third decimal. */
const FAST_LIMIT = 2 ** 43;

export function round(x: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = x * factor;
  const nearest = Math.round(scaled);
  if (decimals >= 0 && Math.abs(scaled) < FAST_LIMIT && Math.abs(scaled - nearest) <= 0.49) return nearest / factor + 0;
  const shortest = roundDecimal(String(x), decimals);
  if (shortest !== roundDecimal(x.toPrecision(SHOWN_DIGITS), decimals)) {
    throw new CannotTell(`${x} lies so near to a half that spreadsheet programs round it differently.`);
  }
  return shortest;
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/;

/** A decimal number, to decimals, half away from zero. */
export function roundDecimal(text: string, decimals: number): number {
  const [, sign = "", whole = "0", fraction = "", exponent = "0"] = DECIMAL.exec(text) ?? [];
  const digits = BigInt(whole + fraction);
  const shift = Number(exponent) - fraction.length + decimals;
  const unit = 10n ** BigInt(Math.abs(shift));
  const rounded = shift >= 0 ? digits * unit : (2n * digits + unit) / (2n * unit);
  return Number(`${sign}${rounded}e${-decimals}`) + 0;
}

/** No two numbers this far apart are shown alike; writing them out would take much longer. */
const APART = 1e-13;

/** Whether two different numbers are one to a program that compares what it shows. */
export const isAlikeShown = (a: number, b: number): boolean =>
  a !== b &&
  Math.abs(a - b) <= APART * Math.max(Math.abs(a), Math.abs(b)) &&
  a.toPrecision(SHOWN_DIGITS) === b.toPrecision(SHOWN_DIGITS);
