/** Excel's side of the rich API: executes the client's requests on a spreadsheet and tells the client what happens there. */
import type { Backend } from "../backend/backend";
import type { CalendarDate } from "../backend/serial-date";
import { EventType } from "../model/events";
import type { Model } from "../model/model";
import { executeRequest } from "./interpreter";
import type { PushEntry, RequestBody, ResponseBody } from "./messages";
import { createPushes } from "./pushes";

export type { PushEntry, ResponseBody } from "./messages";

export interface ExcelHost {
  /** `body` is the request of the client, parsed. It always resolves: a failure is the `Error` of the response. */
  execute(body: unknown): Promise<ResponseBody>;
  /**
   * Events for the client, to be wrapped by the transport; those of one request come after its answer. Returns a function
   * that ends the subscription. The entry of type 2 without a target is the old Office event that the document's selection
   * changed: the web transport sends it as `documentSelectionChanged`.
   */
  onPush(listener: (entries: PushEntry[]) => void): () => void;
}

export interface HostOptions {
  /** The day on which a date typed without a year is read. */
  readonly today?: () => CalendarDate;
  /** The language and the habits of the user: those of the United States where nothing is said. */
  readonly locale?: string;
}

const localToday = (): CalendarDate => {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
};

export function createHost(backend: Backend, { today = localToday, locale = "en-US" }: HostOptions = {}): ExcelHost {
  const listeners = new Set<(entries: PushEntry[]) => void>();
  const wanted = new Map<string, number>();
  const keyOf = (eventType: number, targetId: string): string => `${String(eventType)}|${targetId}`;

  const model: Model = {
    backend,
    settings: new Map(),
    tableFlags: new Map(),
    sheetFlags: new Map(),
    locale,
    calculationMode: "Automatic",
    structureProtection: null,
    today,
    register: (eventType, targetId, isWanted) => {
      const key = keyOf(eventType, targetId);
      wanted.set(key, Math.max(0, (wanted.get(key) ?? 0) + (isWanted ? 1 : -1)));
    },
  };

  // The selection of the document is asked for elsewhere (the older API), so it is always sent.
  const isWanted = ({ messageType, targetId }: PushEntry): boolean =>
    messageType === EventType.documentSelectionChanged || (wanted.get(keyOf(messageType, targetId)) ?? 0) > 0;

  let waiting: PushEntry[] = [];
  let isExecuting = false;
  const flush = (): void => {
    if (isExecuting || waiting.length === 0) return;
    const entries = waiting;
    waiting = [];
    for (const listener of [...listeners]) listener(entries);
  };

  const pushes = createPushes(backend);
  backend.listen((event) => {
    waiting.push(...pushes(event).filter(isWanted));
    setTimeout(flush);
  });

  // One request at a time: the client may send the next before the answer to the last.
  let last: Promise<unknown> = Promise.resolve();
  const executeNow = async (body: unknown): Promise<ResponseBody> => {
    isExecuting = true;
    try {
      return await executeRequest(body as RequestBody, model);
    } finally {
      isExecuting = false;
      setTimeout(flush);
    }
  };

  return {
    execute: (body) => {
      const answer = last.then(() => executeNow(body));
      last = answer.catch(() => undefined);
      return answer;
    },
    onPush: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
