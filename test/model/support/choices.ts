import type { Calculator } from "./calculator";
import { publishedGrants, type ModelChoices } from "../../../src/model";
import { TOWNS } from "../../../src/model/figures/entitlements";
import { fiscalYear, type FiscalYear } from "../../../src/money/fiscal-year";

export const TODAY = "2026-09-20";

export const years = (...all: readonly number[]): readonly FiscalYear[] => all.map(fiscalYear);

export const choicesOf = (change: Partial<ModelChoices> = {}): ModelChoices => ({
  districts: TOWNS.map(({ town }) => town),
  list: { kind: "built-in" },
  years: years(2023, 2024, 2025, 2026, 2027),
  policy: "enacted",
  grants: publishedGrants(),
  compare: false,
  charts: true,
  ...change,
});

/** Amounts as whole cents, for sums without binary noise. */
export const centsOf = (amount: unknown): bigint => {
  if (typeof amount !== "number") throw new Error(`No amount: ${String(amount)}`);
  return BigInt(Math.round(amount * 100));
};

/** The rows of a sheet by what stands in their first column; of several with the same text the first. */
export function labelsOf(calculator: Calculator, key: string): ReadonlyMap<unknown, number> {
  const labels = new Map<unknown, number>();
  for (let row = 0; row < 300; row++) {
    const label = calculator.shown(key, row, 0);
    if (label !== null && !labels.has(label)) labels.set(label, row);
  }
  return labels;
}
