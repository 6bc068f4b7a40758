import type { Place, Refusal } from "../argument";
import { isSingleCell } from "../size";
import { AMOUNT_TEXTS } from "./amounts";
import type { AllFacts, AnyIssue } from "./any-issue";
import { FUNCTION_TEXTS } from "./arguments";
import { DISTRICT_TEXTS } from "./districts";
import { FISCAL_YEAR_TEXTS } from "./fiscal-years";
import { LAW_TEXTS } from "./law";
import { TABLE_TEXTS } from "./tables";
import type { Texts } from "./texts";

/** The text of every issue: what was found, what is allowed, what to do. The place is put before it. */
const CATALOGUE: Texts<AllFacts> = {
  ...AMOUNT_TEXTS,
  ...FISCAL_YEAR_TEXTS,
  ...DISTRICT_TEXTS,
  ...LAW_TEXTS,
  ...TABLE_TEXTS,
  ...FUNCTION_TEXTS,
};

/** What the law, the list or the table does not have; everything else is a wrong argument. */
const NOT_AVAILABLE: ReadonlySet<keyof AllFacts> = new Set<keyof AllFacts>([
  "year-not-scheduled",
  "year-without-rule",
  "status-without-rule",
  "parameter-without-value",
  "portion-above-amount",
  "no-base-year",
  "listing-empty",
  "listing-year-before",
  "topic-without-year",
  "district-question",
  "district-not-a-town",
  "district-unknown",
  "grants-year-missing",
  "grants-district-missing",
  "grants-figure-blank",
  "list-year-missing",
]);

export function wording({ issue, place }: Refusal): { readonly notAvailable: boolean; readonly text: string } {
  const word = CATALOGUE[issue.code] as (facts: AnyIssue["facts"]) => string;
  const text = word(issue.facts);
  return { notAvailable: NOT_AVAILABLE.has(issue.code), text: place ? `${whereabouts(place)}: ${text}` : text };
}

/** The argument, and the row and column within it where there is more than one. */
function whereabouts({ argument, size, index }: Place): string {
  if (isSingleCell(size)) return argument;
  const row = `row ${Math.floor(index / size.columns) + 1}`;
  const column = `column ${(index % size.columns) + 1}`;
  if (size.columns === 1) return `${argument}, ${row}`;
  return size.rows === 1 ? `${argument}, ${column}` : `${argument}, ${row}, ${column}`;
}
