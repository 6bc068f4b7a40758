import { inExcel } from "./excel";
import { problemOf, WorkbookError } from "./problem";

/** Ends the following; it may be called twice. */
export type StopFollowing = () => Promise<void>;

/** Walking through cells with the arrow keys changes the selection many times a second. */
const REST = 150;

/** Calls back shortly after the selection has come to rest, until it is stopped. One sync, and one to stop. */
export const followSelection = (callback: () => void): Promise<StopFollowing> =>
  inExcel(async (context) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isStopped = false;
    const handler = context.workbook.onSelectionChanged.add(() => {
      clearTimeout(timer);
      if (!isStopped) timer = setTimeout(callback, REST);
      return Promise.resolve();
    });
    await context.sync();
    return async () => {
      if (isStopped) return;
      isStopped = true;
      clearTimeout(timer);
      handler.remove();
      try {
        await handler.context.sync();
      } catch (error) {
        throw new WorkbookError(problemOf(error));
      }
    };
  });
