import type { SectionResult } from "./result";

/** How much is to be measured: `share` makes everything smaller, for a quick look whether all of it runs. */
export interface Extent {
  readonly share: number;
  readonly rounds: number | undefined;
}

/** One part of the benchmark. It gives its results one after the other, so that each is shown when it is there. */
export type Section = (extent: Extent) => AsyncGenerator<SectionResult>;

export const scaled = (count: number, { share }: Extent): number => Math.max(10, Math.round(count * share));
