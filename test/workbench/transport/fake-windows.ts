import type { ExcelHost, PushEntry, ResponseBody } from "../../../workbench/protocol/host";
import { servePane, type PaneConnection } from "../../../workbench/transport/web";

export const ORIGIN = "http://localhost:3000";
export const IDS = { conversation: "conversation-1", addin: "addin-1" };

export interface Response {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _errorCode: number;
  readonly _responseType: number;
}

export interface Conversation {
  readonly connection: PaneConnection;
  /** What the pane has been sent, in order. */
  readonly received: Response[];
  /** The origins that the messages were addressed to. */
  readonly addressedTo: string[];
  /** What was reported to the page: notifications, ended commands, missing parts. */
  readonly reports: unknown[][];
  /** The bodies that reached the host of the spreadsheet. */
  readonly executed: unknown[];
  visible: boolean;
  /** Sends a request as office.js does, and returns its answer. */
  ask(actionName: string, data?: unknown, more?: Readonly<Record<string, unknown>>): Promise<Response | undefined>;
  /** Sends any message, from any window and origin. */
  send(data: unknown, from?: { source?: unknown; origin?: string }): Promise<void>;
  push(entries: PushEntry[]): void;
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export function startConversation(answer: (body: unknown) => Promise<ResponseBody>): Conversation {
  const listeners = new Set<(event: MessageEvent) => void>();
  const pushListeners = new Set<(entries: PushEntry[]) => void>();
  const received: Response[] = [];
  const addressedTo: string[] = [];
  const reports: unknown[][] = [];
  const executed: unknown[] = [];
  let correlation = 0;

  const paneWindow = {
    postMessage: (text: string, origin: string) => {
      received.push(JSON.parse(text) as Response);
      addressedTo.push(origin);
    },
  };
  const host: ExcelHost = {
    execute: (body) => {
      executed.push(body);
      return answer(body);
    },
    onPush: (listener) => {
      pushListeners.add(listener);
      return () => pushListeners.delete(listener);
    },
  };
  const conversation: Conversation = {
    received,
    addressedTo,
    reports,
    executed,
    visible: true,
    connection: servePane(
      {
        origin: ORIGIN,
        own: {
          addEventListener: (_type: string, listener: unknown) => listeners.add(listener as (e: MessageEvent) => void),
          removeEventListener: (_type: string, listener: unknown) =>
            listeners.delete(listener as (e: MessageEvent) => void),
        },
        pane: () => paneWindow as unknown as Window,
      },
      {
        host,
        ids: IDS,
        facts: { name: "budget.xlsx", addinName: "Alliance Withholding", locale: "es-ES" },
        settings: new Map(),
        visibility: {
          visible: () => conversation.visible,
          show: () => (conversation.visible = true),
          hide: () => (conversation.visible = false),
        },
        notified: (action) => reports.push(["notified", action]),
        commandCompleted: (id, succeeded) => reports.push(["completed", id, succeeded]),
        unsupported: (what) => reports.push(["unsupported", what]),
      },
    ),
    send: async (data, from = {}) => {
      const event = { data, source: paneWindow, origin: ORIGIN, ...from } as unknown as MessageEvent;
      for (const listener of listeners) listener(event);
      await settle();
    },
    ask: async (actionName, data = null, more = {}) => {
      const before = received.length;
      await conversation.send(
        JSON.stringify({
          _messageType: 0,
          _actionName: actionName,
          _actionType: 0,
          _conversationId: IDS.conversation,
          _correlationId: correlation++,
          _origin: `${ORIGIN}/addin/taskpane.html`,
          _data: data,
          _serializerVersion: 1,
          ...more,
        }),
      );
      return received[before];
    },
    push: (entries) => {
      for (const listener of pushListeners) listener(entries);
    },
  };
  return conversation;
}
