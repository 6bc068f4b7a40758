/** Excel's part of the conversation with the task pane in an iframe: answers its requests, and tells it what happens. */
import type { ExcelHost, PushEntry } from "../protocol/host";
import type { PaneVisibility } from "./addin-runtime";
import { appContext, type ConversationIds, type DocumentFacts } from "./web-context";
import {
  ActionType,
  HostAction,
  InvokeResult,
  MethodError,
  notificationText,
  parseRequest,
  ResponseType,
  responseText,
  type PaneRequest,
} from "./web-messages";
import { executeMethod } from "./web-methods";

/** The two windows of the conversation, as far as it needs them. */
export interface WindowPair {
  /** Where both come from; a message from elsewhere is not answered. */
  readonly origin: string;
  readonly own: Pick<Window, "addEventListener" | "removeEventListener">;
  /** The window inside the iframe; null while there is none. */
  pane(): Pick<Window, "postMessage"> | null;
}

export interface PaneServices {
  readonly host: ExcelHost;
  readonly ids: ConversationIds;
  readonly facts: Omit<DocumentFacts, "settings">;
  readonly visibility: PaneVisibility;
  /** What the add-in keeps in the document, as JSON by name: it outlives the conversation. */
  readonly settings: Map<string, string>;
  /** The pane has handed back the keyboard focus (`HostAction`), or said anything else about itself. */
  notified(action: number): void;
  commandCompleted(buttonId: string, succeeded: boolean): void;
  /** The pane asked for what the workbench does not have. */
  unsupported(what: string): void;
}

export interface PaneConnection {
  /** A ribbon button that runs a function of the add-in. False while the pane does not listen for them yet. */
  invokeCommand(buttonId: string, functionName: string): boolean;
  selectionChanged(): void;
  /** Tells office.js that the keyboard comes in: it puts the focus on the first control of the pane. */
  focusEntered(): void;
  visibilityChanged(visible: boolean): void;
  close(): void;
}

const EVENT_CATEGORY = 65536;
const VISIBILITY_CHANGED = 65539;

const entryArray = ({ messageCategory, messageType, targetId, message }: PushEntry): readonly unknown[] => [
  messageCategory,
  messageType,
  targetId,
  message,
  0,
];

export function servePane(windows: WindowPair, services: PaneServices): PaneConnection {
  const { settings } = services;
  /** The requests by which the pane registered, by event name: an event answers its registration. */
  const registrations = new Map<string, PaneRequest>();
  let notifications = 0;

  const post = (request: PaneRequest, data: unknown, errorCode: number, responseType: number): void =>
    windows
      .pane()
      ?.postMessage(responseText(request, windows.origin, { data, errorCode, responseType }), windows.origin);
  const answer = (request: PaneRequest, data: unknown): void =>
    post(request, data, InvokeResult.noError, ResponseType.forCalling);
  const fire = (eventName: string, data: unknown): boolean => {
    const registration = registrations.get(eventName);
    if (registration !== undefined) post(registration, data, InvokeResult.noError, ResponseType.forEventing);
    return registration !== undefined;
  };
  const push = (entries: readonly PushEntry[]): boolean =>
    fire("richApiMessage", { ArrayData: entries.map(entryArray) });

  async function invoke(request: PaneRequest): Promise<void> {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return answer(request, appContext(services.ids, { ...services.facts, settings }));
      case "ContextActivationManager_notifyHost": {
        const [, action] = Array.isArray(request._data) ? (request._data as unknown[]) : [];
        services.notified(Number(action));
        return answer(request, null);
      }
      case "executeMethod":
        return answer(
          request,
          await executeMethod(
            request._data,
            {
              host: services.host,
              pane: services.visibility,
              settings,
              commandCompleted: (id, ok) => services.commandCompleted(id, ok),
            },
            (what) => services.unsupported(what),
          ),
        );
      default:
        services.unsupported(request._actionName);
        return post(request, "NotImplemented", InvokeResult.errorHandlingRequest, ResponseType.forCalling);
    }
  }

  function register(request: PaneRequest): void {
    if (request._actionType === ActionType.registerEvent) registrations.set(request._actionName, request);
    else registrations.delete(request._actionName);
    answer(request, { Error: MethodError.none });
  }

  const receive = (event: MessageEvent): void => {
    if (event.source === null || event.source !== windows.pane() || event.origin !== windows.origin) return;
    const request = parseRequest(event.data, services.ids.conversation);
    if (request === null) return;
    if (request._actionType !== ActionType.invoke) return register(request);
    void invoke(request).catch((error: unknown) => {
      console.error(error);
      post(request, String(error), InvokeResult.errorHandlingRequest, ResponseType.forCalling);
    });
  };

  windows.own.addEventListener("message", receive);
  const endPush = services.host.onPush(push);
  return {
    invokeCommand: (buttonId, functionName) =>
      fire("appCommandInvoked", {
        0: buttonId,
        1: functionName,
        2: JSON.stringify({ source: { id: buttonId } }),
      }),
    focusEntered: () =>
      windows
        .pane()
        ?.postMessage(
          notificationText(services.ids.conversation, notifications++, windows.origin, HostAction.tabIn),
          windows.origin,
        ),
    selectionChanged: () => void fire("documentSelectionChanged", {}),
    visibilityChanged: (visible) =>
      void push([
        {
          messageCategory: EVENT_CATEGORY,
          messageType: VISIBILITY_CHANGED,
          targetId: "",
          message: JSON.stringify({ visibility: visible ? "Visible" : "Hidden" }),
        },
      ]),
    close: () => {
      endPush();
      windows.own.removeEventListener("message", receive);
      registrations.clear();
    },
  };
}
