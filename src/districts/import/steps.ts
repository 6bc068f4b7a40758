/** How far a long piece of work has come, in units of its own: rows, characters. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Long work that stops every few milliseconds to say how far it is, so that whoever runs it can draw, wait or give up. */
export type Steps<Result> = Generator<Progress, Result, void>;

export function runToEnd<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export interface SliceOptions {
  /** An AbortSignal is one. */
  readonly signal?: { readonly aborted: boolean };
  readonly onProgress?: (progress: Progress) => void;
  /** Milliseconds of a clock that never runs back. */
  readonly now: () => number;
  /** Lets the pane draw and take input. */
  readonly pause: () => Promise<void>;
}

export type Outcome<Result> = { readonly cancelled: true } | { readonly cancelled: false; readonly value: Result };

/** Below the 16 ms of a frame, with room for the drawing. */
const SLICE = 10;

/** Runs long work in slices of about ten milliseconds with a pause after each. */
export async function runInSlices<Result>(steps: Steps<Result>, options: SliceOptions): Promise<Outcome<Result>> {
  const { signal, onProgress, now, pause } = options;
  let started = now();
  for (;;) {
    if (signal?.aborted) {
      // Reaches the `finally` blocks of work that holds something open.
      steps.return(undefined as never);
      return { cancelled: true };
    }
    const step = steps.next();
    if (step.done) return { cancelled: false, value: step.value };
    if (now() - started < SLICE) continue;
    onProgress?.(step.value);
    await pause();
    started = now();
  }
}
