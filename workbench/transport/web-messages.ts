/**
 * The messages that office.js in a task pane on the web exchanges with the page around it: JSON strings by postMessage.
 * The names are Microsoft's own.
 */
export const MessageType = { request: 0, response: 1 } as const;
export const ActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseType = { forCalling: 0, forEventing: 1 } as const;

/** Codes of `Error` in an answer to `executeMethod`; office.js turns them into its error texts. */
export const MethodError = { none: 0, operationNotSupported: 5000, internal: 5001 } as const;

/** Codes of `_errorCode`: whether the request reached a method at all. */
export const InvokeResult = { noError: 0, errorHandlingRequest: -2 } as const;

/** The methods that `executeMethod` names by number. */
export const DispatchId = {
  loadSettings: 75,
  saveSettings: 76,
  executeRichApiRequest: 93,
  appCommandCompleted: 94,
} as const;

/**
 * What the pane reports by `ContextActivationManager_notifyHost`, and what it is told by `Office_notifyAgave`: who takes the
 * keyboard focus.
 */
export const HostAction = {
  tabIn: 11,
  ctrlF6Exit: 5,
  ctrlF6ExitShift: 6,
  tabExit: 13,
  tabExitShift: 14,
  escExit: 15,
} as const;

/** office.js takes the host's own requests in a conversation beside the one of its requests. */
export const notificationText = (
  conversationId: string,
  correlationId: number,
  origin: string,
  action: number,
): string =>
  JSON.stringify({
    _messageType: MessageType.request,
    _actionName: "Office_notifyAgave",
    _actionType: ActionType.invoke,
    _conversationId: `${conversationId}_ntf`,
    _correlationId: correlationId,
    _origin: origin,
    _data: [action],
    _serializerVersion: 1,
  });

export interface PaneRequest {
  readonly _messageType: typeof MessageType.request;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** The request in a message, or null where the message is none of office.js's requests for this conversation. */
export function parseRequest(data: unknown, conversationId: string): PaneRequest | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  let message: Partial<PaneRequest>;
  try {
    message = JSON.parse(data) as Partial<PaneRequest>;
  } catch {
    return null;
  }
  const isRequest =
    message._messageType === MessageType.request &&
    message._conversationId === conversationId &&
    typeof message._actionName === "string" &&
    typeof message._actionType === "number" &&
    typeof message._correlationId === "number";
  return isRequest ? (message as PaneRequest) : null;
}

export interface Answer {
  readonly data: unknown;
  readonly errorCode: number;
  readonly responseType: number;
}

export const responseText = (request: PaneRequest, origin: string, answer: Answer): string =>
  JSON.stringify({
    _messageType: MessageType.response,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _data: answer.data,
    _errorCode: answer.errorCode,
    _responseType: answer.responseType,
    _serializerVersion: 1,
  });
