/** What was measured, as it goes into the table and into bench/results/. Times are milliseconds. */
export interface MeasuredWay {
  readonly name: string;
  readonly count: number;
  readonly ms: { readonly least: number; readonly median: number };
  /** Nanoseconds for one unit, by the median. */
  readonly nsEach: number;
  /** How its time for a unit stands to the first way's, round by round. */
  readonly ratioToFirst: Ratio;
}

export interface Ratio {
  readonly least: number;
  readonly median: number;
}

export interface MeasuredAim {
  readonly what: string;
  readonly found: Ratio | { readonly ms: number };
  readonly aim?: string;
  /** By the median. */
  readonly met?: boolean;
}

export interface MeasuredComparison {
  readonly title: string;
  readonly unit: string;
  readonly count: number;
  readonly rounds: number;
  readonly clock: "processor" | "wall";
  readonly ways: readonly MeasuredWay[];
  readonly aims: readonly MeasuredAim[];
  readonly note?: string;
}

/** Figures that are no times, such as sizes. */
export interface Figures {
  readonly title: string;
  readonly figures: readonly Readonly<Record<string, string | number>>[];
  readonly note?: string;
}

export type SectionResult = MeasuredComparison | Figures;

export const least = (values: readonly number[]): number => Math.min(...values);

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error("There is no median of nothing.");
  return (low + high) / 2;
}
