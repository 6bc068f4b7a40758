import { inExcel } from "./excel";
import type { StopFollowing } from "./follow-selection";
import { problemOf, WorkbookError } from "./problem";

/** Excel tells of each cell, and computes after it has told; a paste or a fill is many changes. */
const REST = 400;

/** Calls back when cells have changed and come to rest, on any sheet, until it is stopped. One sync, and one to stop. */
export const followChanges = (callback: () => void): Promise<StopFollowing> =>
  inExcel(async (context) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isStopped = false;
    const handler = context.workbook.worksheets.onChanged.add(() => {
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
