import { WorkbookError } from "./problem";

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** For what takes several syncs: how far it is, in rows, and a way to stop it. */
export interface RunOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Between two syncs: whoever wanted to stop is heard. */
export function requireNotCancelled({ signal }: RunOptions): void {
  if (signal?.aborted) throw new WorkbookError({ code: "cancelled" });
}
