/** What a run has found so far. */
export interface WrongCase {
  readonly id: string;
  readonly batch: number;
  /** The cells of the arguments, what had to come out, and what did, in words. */
  readonly inputs: readonly string[];
  readonly expected: string;
  readonly found: string;
}

export interface Tally {
  cases: number;
  wrong: number;
  readonly firstWrong: WrongCase[];
  readonly byFunction: Record<string, number>;
  /** Cases by what they come to. */
  readonly byOutcome: Record<string, number>;
  /** Cells of arguments by what was drawn for them. */
  readonly byKind: Record<string, number>;
}

const SHOWN = 10;

export const newTally = (): Tally => ({
  cases: 0,
  wrong: 0,
  firstWrong: [],
  byFunction: {},
  byOutcome: {},
  byKind: {},
});

export const count = (counts: Record<string, number>, name: string, more = 1): void => {
  counts[name] = (counts[name] ?? 0) + more;
};

export function addWrong(tally: Tally, wrong: WrongCase): void {
  tally.wrong++;
  if (tally.firstWrong.length < SHOWN) tally.firstWrong.push(wrong);
}

export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = newTally();
  for (const tally of tallies) {
    sum.cases += tally.cases;
    sum.wrong += tally.wrong;
    sum.firstWrong.push(...tally.firstWrong);
    for (const part of ["byFunction", "byOutcome", "byKind"] as const)
      for (const [name, more] of Object.entries(tally[part])) count(sum[part], name, more);
  }
  sum.firstWrong.splice(SHOWN);
  return sum;
}
