/** What a line of a breakdown has to be by the lines above it, as they are shown: the sums that a reader of the cells would do. */
import { centsOf, nearestWhole } from "../exact/cents";
import { decimalOfDouble } from "../exact/decimal";

export interface ShownLine {
  readonly label: string;
  readonly value: unknown;
}

/** From here on a number of Excel's does not show every cent, and shown lines need not add up. */
const EVERY_CENT = 2 ** 46;

/** The sums of a breakdown, by what is done to the lines above. */
export const SUMS = {
  excess: "an excess by the two lines above",
  portion: "a portion of the increase above it",
  share: "a share by the two lines above",
  rest: "what is left by the lines above",
  same: "an amount that is named anew",
} as const;

export interface Sum {
  readonly name: string;
  readonly cents: bigint;
}

/** Undefined for a line that is read and not computed, or whose sum cannot be done from what is shown. */
export function byLinesAbove(lines: readonly ShownLine[], at: number): Sum | undefined {
  const label = lines[at]?.label ?? "";
  const above = (steps: number): bigint | undefined => shownCents(lines[at - steps]?.value);
  if (label.startsWith("Increase from")) return sum(SUMS.excess, excess, above(1), above(2));
  if (label.endsWith(", not below 0")) return sum(SUMS.excess, excess, above(2), above(1));
  const percent = /, (\d+)% of the increase, half up to the dollar$/.exec(label)?.[1];
  if (percent !== undefined) return sum(SUMS.portion, toTheDollar, above(1), BigInt(percent));
  if (!/^Withheld in FY \d{4}$/.test(label)) return undefined;
  const before = lines[at - 1];
  if (before?.label.startsWith("Status in")) return { name: SUMS.same, cents: 0n };
  if (before?.label.startsWith("Share in")) return sum(SUMS.share, toTheCent, above(2), percentShown(before.value));
  if (!before?.label.includes("of the increase")) return sum(SUMS.same, (amount) => amount, above(1), 0n);
  // The grant above that of the base year stands before the four lines of what is taken out.
  return sum(SUMS.rest, (whole, part) => whole - part, above(5), above(1));
}

const sum = (
  name: string,
  of: (a: bigint, b: bigint) => bigint,
  a: bigint | undefined,
  b: bigint | undefined,
): Sum | undefined => (a === undefined || b === undefined ? undefined : { name, cents: of(a, b) });

function shownCents(value: unknown): bigint | undefined {
  return typeof value === "number" && Math.abs(value) < EVERY_CENT ? centsOf(decimalOfDouble(value)) : undefined;
}

/** A share such as 0.75 as its percent, which is whole. */
const percentShown = (share: unknown): bigint => (typeof share === "number" ? centsOf(decimalOfDouble(share)) : 0n);

const excess = (of: bigint, over: bigint): bigint => (of > over ? of - over : 0n);

const toTheCent = (of: bigint, percent: bigint): bigint => nearestWhole(of * percent, 100n);

const toTheDollar = (of: bigint, percent: bigint): bigint => nearestWhole(of * percent, 10_000n) * 100n;
