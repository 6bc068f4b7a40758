import type { ExcelHost, ResponseBody } from "../../workbench/protocol/host";
import type { RequestBody } from "../../workbench/protocol/messages";

export interface SyncFault {
  readonly code: string;
  readonly message: string;
  /** How many actions of the request still take effect; without it none does. */
  readonly afterActions?: number;
}

export interface SyncWatch {
  /** How many times the add-in has synced (the client's own clearing of references does not count). */
  readonly syncs: () => number;
  /** Makes the n-th sync from now fail (1 is the next one). */
  readonly failSyncAt: (n: number, fault: SyncFault) => void;
}

/** After Excel.run the client gives its ranges back. */
const isCleanUp = ({ Actions }: RequestBody): boolean =>
  Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference");

/** Only Instantiate actions and no other: an add-in that syncs an empty batch of new objects still syncs. */
const isOnlyCleanUp = (body: RequestBody): boolean =>
  isCleanUp(body) && body.Actions.some(({ Name }) => Name === "_RemoveReference");

export function watchSyncs(host: ExcelHost): SyncWatch & { readonly host: ExcelHost } {
  let count = 0;
  const faults = new Map<number, SyncFault>();

  const execute = async (body: unknown): Promise<ResponseBody> => {
    const request = body as RequestBody;
    if (isOnlyCleanUp(request)) return host.execute(body);
    count += 1;
    const fault = faults.get(count);
    if (fault === undefined) return host.execute(body);
    faults.delete(count);
    const done = fault.afterActions ?? 0;
    const answer = await host.execute({ ...request, Actions: request.Actions.slice(0, done) });
    if (answer.Error !== undefined) return answer;
    const error = { Code: fault.code, Message: fault.message, Location: "", HttpStatusCode: 500, ActionIndex: done };
    return { ...answer, Error: error };
  };

  return {
    host: { ...host, execute },
    syncs: () => count,
    failSyncAt: (n, fault) => {
      faults.set(count + n, fault);
    },
  };
}
