/** The rules of the functions on amounts, written from their contract in cents without a limit; what is withheld is never below 0. */
import { nearestWhole } from "../exact/cents";
import { Refused, type Meaning } from "../meaning";

/** What the functions take: a magnitude below 90 trillion dollars, in cents. */
export const LIMIT = 9_000_000_000_000_000n;

/** max(0, current - base); a base of nothing against a grant is a missing figure. */
export function allianceWithhold(current: bigint, base: bigint): Meaning<bigint> {
  if (base === 0n && current > 0n) return new Refused("#VALUE!");
  return current > base ? current - base : 0n;
}

/** Percent of the amount withheld in FY 2022, by the fiscal year. */
const PERCENT: ReadonlyMap<number, bigint> = new Map([
  [2023, 100n],
  [2024, 75n],
  [2025, 50n],
  [2026, 25n],
  [2027, 0n],
]);

export const SCHEDULED_YEARS: readonly number[] = [...PERCENT.keys()];

/** The year has to be read before: one outside of the schedule is a fault of that argument. */
export const isScheduled = (year: number): boolean => PERCENT.has(year);

export function graduatedPercent(year: number): bigint {
  const percent = PERCENT.get(year);
  if (percent === undefined) throw new Error(`The schedule has no FY ${year}`);
  return percent;
}

export const graduatedWithhold = (withheld: bigint, year: number): bigint =>
  nearestWhole(withheld * graduatedPercent(year), 100n);

/** All of it once the plan is approved, and nothing before. */
export const allianceRelease = (withheld: bigint, approved: boolean): bigint => (approved ? withheld : 0n);

/** Up to what was not spent in compliance and is not yet repaid, and no more than the subsequent year's funding. */
export function allianceRecovery(noncompliant: bigint, funding: bigint, repaid: bigint): bigint {
  const open = noncompliant > repaid ? noncompliant - repaid : 0n;
  return open < funding ? open : funding;
}

/** What is left over; a sum of 90 trillion or more is refused, and spending more than was there. */
export function allianceCarryforward(awarded: bigint, carriedIn: bigint, spent: bigint): Meaning<bigint> {
  const available = awarded + carriedIn;
  return available >= LIMIT || spent > available ? new Refused("#VALUE!") : available - spent;
}
