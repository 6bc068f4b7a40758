/** The bridge by which Excel's client in Node reaches a host: the place where an Office application puts its native bridge. */
import type { ExcelHost } from "../protocol/host";

export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

const MessageType = { request: 1, push: 3 } as const;

interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: unknown };
}

/** Returns the bridge for `OfficeExtension.HostBridge.init`, and a function that ends the events. */
export function createNativeBridge(host: ExcelHost): { readonly bridge: NativeBridge; readonly close: () => void } {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const { id, type, message } = JSON.parse(text) as BridgeRequest;
      if (type !== MessageType.request) return;
      const body: unknown = typeof message.body === "string" ? JSON.parse(message.body) : message.body;
      void host.execute(body).then((response) => {
        answer({ id, type, message: { statusCode: 200, headers: {}, body: JSON.stringify(response) } });
      });
    },
  };
  const answer = (message: unknown): void => {
    bridge.onMessageFromHost?.(JSON.stringify(message));
  };
  const close = host.onPush((entries) => {
    answer({ type: MessageType.push, message: { entries } });
  });
  return { bridge, close };
}
