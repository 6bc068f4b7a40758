import type { RunOptions } from "../run-options";

/** An act in stages of which each goes over the same cells: progress counts them once a stage. */
export const stageOf = (
  options: RunOptions,
  cells: number,
  stages: number,
  first: number,
  last = first,
): RunOptions => ({
  signal: options.signal,
  onProgress: ({ done, total }) => {
    const part = total === 0 ? 1 : done / total;
    options.onProgress?.({ done: Math.round(cells * (first + part * (last - first + 1))), total: cells * stages });
  },
});
