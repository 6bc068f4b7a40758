import type { Progress } from "./check/findings";

/** A job as a part of a longer one, from one share of the whole to another: 0.1 to 0.7 of so many formulas. */
export function* asPart<T>(
  job: Generator<Progress, T>,
  from: number,
  to: number,
  total: number,
): Generator<Progress, T> {
  for (;;) {
    const step = job.next();
    if (step.done) return step.value;
    const part = step.value.total === 0 ? 1 : step.value.done / step.value.total;
    yield { done: Math.floor(total * (from + part * (to - from))), total };
  }
}

/** What a job in slices comes to. */
export function finished<T>(job: Generator<Progress, T>): T {
  for (;;) {
    const step = job.next();
    if (step.done) return step.value;
  }
}
