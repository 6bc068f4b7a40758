/** Excel's side of the rich API: executes the client's requests on a spreadsheet and tells the client what happens there. */
import type { Backend } from "../backend/backend";
import type { PushEntry, ResponseBody } from "./messages";

export type { PushEntry, ResponseBody } from "./messages";

export interface ExcelHost {
  /** `body` is the request of the client, parsed. It always resolves: a failure is the `Error` of the response. */
  execute(body: unknown): Promise<ResponseBody>;
  /** Events for the client, to be wrapped by the transport. Returns a function that ends the subscription. */
  onPush(listener: (entries: PushEntry[]) => void): () => void;
}

export function createHost(_backend: Backend): ExcelHost {
  return {
    execute: () => Promise.resolve({ Results: [], TraceIds: [] }),
    onPush: () => () => undefined,
  };
}
