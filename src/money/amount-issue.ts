import type { IssueOf } from "./issue";

/** Why a value is no amount; `found` is the value as it was given. */
export interface AmountFacts {
  readonly "amount-text": { readonly found: string };
  readonly "amount-spaces": { readonly found: string };
  readonly "amount-exponent": { readonly found: string };
  readonly "amount-date": { readonly found: string };
  readonly "amount-commas": { readonly found: string };
  readonly "amount-boolean": { readonly found: boolean };
  readonly "amount-data-type": { readonly found: unknown };
  readonly "amount-not-finite": { readonly found: number };
  readonly "amount-too-large": { readonly found: number | string };
  readonly "amount-negative": { readonly found: unknown };
}

export type AmountIssue = IssueOf<AmountFacts>;
