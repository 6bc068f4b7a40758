import { runInSlices, type Outcome, type Progress, type Steps } from "../../../districts/import";

/** Lets the pane draw and take input, also where its window is in the background. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Long work in slices that keep the pane answering. */
export const run = <Result>(
  steps: Steps<Result>,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Outcome<Result>> => runInSlices(steps, { signal, onProgress, now: () => performance.now(), pause });
