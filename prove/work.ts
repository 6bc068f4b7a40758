import { proveBatch } from "./batch";
import { newTally, type Tally } from "./tally";
import type { Functions } from "./trial";

export interface Work {
  readonly seed: number;
  /** How many cases to make at least. */
  readonly cases: number;
  /** The batches of this work: the first one, and how far apart they lie. */
  readonly firstBatch: number;
  readonly step: number;
}

/** Proves batch after batch until there are cases enough; `onBatch` hears after each. */
export function prove(functions: Functions, work: Work, onBatch?: (tally: Tally) => void): Tally {
  const tally = newTally();
  for (let batch = work.firstBatch; tally.cases < work.cases; batch += work.step) {
    proveBatch(functions, work.seed, batch, tally);
    onBatch?.(tally);
  }
  return tally;
}
