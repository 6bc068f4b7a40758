import { CELLS, inTurn } from "./pieces";
import type { RunOptions } from "./run-options";
import { requireNotCancelled } from "./run-options";

/** A part of an act that is queued as a whole, so small that many of them go into one sync. */
export interface Job {
  /** How many cells it writes or reads. */
  readonly cells: number;
  readonly queue: () => void;
  /** Done after the sync. */
  readonly finish?: () => void;
}

/** Does the jobs in their order, in as few syncs as a request is large; whoever wanted to stop is heard before each of them. */
export async function runJobs(
  context: Excel.RequestContext,
  jobs: readonly Job[],
  options: RunOptions = {},
): Promise<void> {
  const total = jobs.reduce((sum, { cells }) => sum + cells, 0);
  let done = 0;
  await inTurn(batchesOf(jobs), async (batch) => {
    requireNotCancelled(options);
    for (const { queue } of batch) queue();
    await context.sync();
    for (const { finish } of batch) finish?.();
    done += batch.reduce((sum, { cells }) => sum + cells, 0);
    options.onProgress?.({ done, total });
  });
}

function batchesOf(jobs: readonly Job[]): Job[][] {
  const batches: Job[][] = [];
  let cells = Infinity;
  for (const job of jobs) {
    if (cells + job.cells > CELLS) {
      batches.push([]);
      cells = 0;
    }
    batches[batches.length - 1]?.push(job);
    cells += job.cells;
  }
  return batches;
}
