import { inExcel } from "./excel";
import { problemOf, WorkbookError } from "./problem";

/** Ends the following; it may be called twice. */
export type StopFollowing = () => Promise<void>;

/** What of an event of Excel is used here, whatever it tells. */
type Handler = () => Promise<void>;
type Added = Pick<OfficeExtension.EventHandlerResult<unknown>, "remove" | "context">;

/**
 * Calls back when an event has come to rest, which Excel may raise many times a second, until it is stopped. `rest` is in
 * milliseconds. One sync, and one to stop.
 */
export const follow = (
  add: (workbook: Excel.Workbook, handler: Handler) => Added,
  rest: number,
  callback: () => void,
): Promise<StopFollowing> =>
  inExcel(async (context) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isStopped = false;
    const handler = add(context.workbook, () => {
      clearTimeout(timer);
      if (!isStopped) timer = setTimeout(callback, rest);
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
