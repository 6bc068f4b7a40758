import { CELLS, inTurn } from "./pieces";
import { problemOf } from "./problem";
import type { RunOptions } from "./run-options";
import { requireNotCancelled } from "./run-options";

/** A part of an act that is queued as a whole, so small that many of them go into one sync. */
export interface Job {
  /** How many cells it writes or reads. */
  readonly cells: number;
  readonly queue: () => void;
  /** Done after the sync. */
  readonly finish?: () => void;
  /** The same in two parts, for where Excel finds it too large; absent where it has no parts. */
  readonly halves?: () => readonly Job[];
}

/** Does the jobs in their order, in as few syncs as a request is large; whoever wanted to stop is heard before each of them. */
export async function runJobs(
  context: Excel.RequestContext,
  jobs: readonly Job[],
  options: RunOptions = {},
): Promise<void> {
  const total = cellsOf(jobs);
  let done = 0;
  await inTurn(batchesOf(jobs), async (batch) => {
    await runBatch(context, batch, options);
    done += cellsOf(batch);
    options.onProgress?.({ done, total });
  });
}

const cellsOf = (jobs: readonly Job[]): number => jobs.reduce((sum, { cells }) => sum + cells, 0);

async function runBatch(context: Excel.RequestContext, batch: readonly Job[], options: RunOptions): Promise<void> {
  requireNotCancelled(options);
  for (const { queue } of batch) queue();
  try {
    await context.sync();
  } catch (error) {
    const parts = isTooLarge(error) ? halvesOf(batch) : null;
    if (!parts) throw error;
    await inTurn(parts, (part) => runBatch(context, part, options));
    return;
  }
  for (const { finish } of batch) finish?.();
}

/** Long texts and formulas may fill a request, or its answer, before it has many cells. Excel has then done nothing. */
function isTooLarge(error: unknown): boolean {
  const problem = problemOf(error);
  return problem.code === "refused-by-excel" && /^(Request|Response)PayloadSizeLimitExceeded$/.test(problem.excelCode);
}

function halvesOf(batch: readonly Job[]): readonly (readonly Job[])[] | null {
  if (batch.length > 1) {
    const middle = Math.ceil(batch.length / 2);
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  return batch[0]?.halves?.().map((half) => [half]) ?? null;
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
