import type { Progress } from "./check/findings";

/** What a job in slices comes to. */
export function finished<T>(job: Generator<Progress, T>): T {
  for (;;) {
    const step = job.next();
    if (step.done) return step.value;
  }
}
