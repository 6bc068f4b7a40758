/** One way to do the work of a comparison. What it gives is thrown away, but has to be there, so that no engine leaves the work out. */
export interface Way {
  readonly name: string;
  readonly run: () => unknown;
  /** How many of the units it does, where it does not do all of them. */
  readonly count?: number;
}

/** What a comparison is to show: how the time of one way stands to another's, each for one unit. */
export interface Aim {
  readonly of: string;
  readonly to: string;
  /** At most so many times, or at least so many; without either the ratio is shown and nothing is asked of it. */
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** A time that one way is to keep, in milliseconds for all of its units. */
export interface TimeAim {
  readonly of: string;
  readonly atMostMs: number;
}

export interface Comparison {
  readonly title: string;
  readonly unit: string;
  /** How many units each way does. */
  readonly count: number;
  readonly rounds: number;
  /** Processor time is disturbed least by other work; the clock is needed where another program does the work. */
  readonly clock: "processor" | "wall";
  readonly ways: readonly Way[];
  readonly aims?: readonly Aim[];
  readonly timeAims?: readonly TimeAim[];
  readonly note?: string;
}
