import type { Undo } from "./undo";

/** An amount that is not what the rule gives. */
export interface Difference {
  readonly address: string;
  readonly district: string;
  readonly year: string;
  readonly found: number | string;
  readonly expected: number;
  readonly cause: string;
}

export interface DifferencesToMark {
  /** What was compared, for the head of the sheet. */
  readonly compared: string;
  readonly rule: string;
  readonly differences: readonly Difference[];
}

/** Lists the differences on a new sheet. */
export const markDifferences = (_found: DifferencesToMark, _today: Date): Promise<Undo> =>
  Promise.reject(new Error("not there yet"));
