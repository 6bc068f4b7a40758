import { runInSlices, type Steps } from "../districts/import/steps";
import { WorkbookError } from "./problem";
import type { RunOptions } from "./run-options";

const ROWS_A_STEP = 500;

/** Does something for each row, with a step after every few hundred of them. */
export function* eachRow(total: number, act: (row: number) => void): Steps<void> {
  for (let row = 0; row < total; row += 1) {
    act(row);
    if (row % ROWS_A_STEP === ROWS_A_STEP - 1) yield { done: row + 1, total };
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Long work on rows that have been read: the pane draws and hears Cancel between its slices. */
export async function inSlices<Result>(
  steps: Steps<Result>,
  { signal }: RunOptions,
  onProgress?: RunOptions["onProgress"],
): Promise<Result> {
  const outcome = await runInSlices(steps, {
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
    now: () => performance.now(),
    pause,
  });
  if (outcome.cancelled) throw new WorkbookError({ code: "cancelled" });
  return outcome.value;
}
