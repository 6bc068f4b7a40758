import type { Cents } from "../money/cents";
import type { FiscalYear } from "../money/fiscal-year";
import type { Share } from "../money/share";
import type { Citation } from "./citation";

/** Where a figure or a status that the user gave stands: the argument, and its row and column within it, from 1. */
export interface TablePlace {
  readonly argument: string;
  readonly row: number;
  readonly column: number;
}

export type StepValue =
  | { readonly unit: "dollars"; readonly amount: Cents }
  | { readonly unit: "share"; readonly share: Share }
  | { readonly unit: "fiscal year"; readonly year: FiscalYear }
  | { readonly unit: "text"; readonly text: string };

/** How an amount comes from others. */
export type Operation =
  /** `of` above `over`, and nothing where it is not above. */
  | { readonly kind: "excess"; readonly of: Cents; readonly over: Cents }
  | { readonly kind: "difference"; readonly of: Cents; readonly less: Cents }
  | { readonly kind: "sum"; readonly of: Cents; readonly and: Cents }
  | { readonly kind: "least"; readonly of: Cents; readonly and: Cents }
  | { readonly kind: "share"; readonly of: Cents; readonly share: Share; readonly roundedTo: "cent" | "dollar" };

/** One line of a computation: what it is, its value, and where that comes from: the law, or a cell that the user gave. */
export interface Step {
  readonly label: string;
  readonly value: StepValue;
  readonly source: Citation | TablePlace;
  /** Absent for what was read or stands in the law, and where an amount is only named anew. */
  readonly operation?: Operation;
}

export const dollarStep = (label: string, amount: Cents, source: Step["source"], operation?: Operation): Step => ({
  label,
  value: { unit: "dollars", amount },
  source,
  ...(operation && { operation }),
});

export const yearStep = (label: string, year: FiscalYear, source: Step["source"]): Step => ({
  label,
  value: { unit: "fiscal year", year },
  source,
});

export const textStep = (label: string, text: string, source: Step["source"]): Step => ({
  label,
  value: { unit: "text", text },
  source,
});

export const shareStep = (label: string, share: Share, source: Step["source"]): Step => ({
  label,
  value: { unit: "share", share },
  source,
});
