import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";

const RUNTIME = path.join(__dirname, "../../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js");

/** Bits of a call's flags: what Excel sets where functions.json allows error cells, and data types. */
export const ALLOW_ERRORS = 4;
export const ALLOW_DATA_TYPES = 8;

interface Message {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: { readonly Actions: readonly Action[] } };
}

interface Action {
  readonly Id: number;
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments: unknown[] };
}

export interface RealRuntime {
  /** Sends a call as Excel does, and gives what Excel is sent back as the result. */
  call(id: string, given: unknown[], flags: number): Promise<unknown>;
}

/** Microsoft's own runtime of custom functions with the built functions in it, driven over its bridge as Excel drives it. */
export function startRuntime(functionsJs: string): RealRuntime {
  const waiting = new Map<number, (result: unknown) => void>();
  const mappings: Record<string, unknown> = {};
  const bridge = {
    onMessageFromHost: (_text: string): void => undefined,
    sendMessageToHost(text: string): void {
      const { id, message } = JSON.parse(text) as Message;
      const actions = message.body.Actions;
      for (const action of actions) {
        if (!/^SetInvocation(Array)?Results$/.test(action.Name)) continue;
        for (const [invocation, , value] of action.ArgumentInfo?.Arguments[0] as [number, boolean, unknown][]) {
          waiting.get(invocation)?.(value);
        }
      }
      const body = JSON.stringify({ Results: actions.map(({ Id }) => ({ ActionId: Id, Value: null })), TraceIds: [] });
      setTimeout(() =>
        bridge.onMessageFromHost(JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body } })),
      );
    },
  };
  const silent = { log: () => undefined, warn: () => undefined, error: () => undefined, info: () => undefined };
  const window: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    setTimeout,
    clearTimeout,
    console: silent,
    location: { href: "https://localhost/", search: "", hash: "" },
    navigator: { userAgent: "" },
    document: { readyState: "complete", addEventListener: () => undefined, getElementsByTagName: () => [] },
    addEventListener: () => undefined,
    CustomFunctionMappings: {},
    CustomFunctions: { _association: { mappings, onchange: () => undefined } },
  };
  window.window = window;
  const context = vm.createContext(window);
  vm.runInContext(fs.readFileSync(RUNTIME, "utf8"), context);
  (window.CustomFunctions as Record<string, unknown>).associate = (id: string, f: unknown) => (mappings[id] = f);
  vm.runInContext(functionsJs, context);

  let invocations = 0;
  return {
    call(id, given, flags) {
      const invocation = ++invocations;
      const message = JSON.stringify([invocation, id, given, "Sheet1!A1", flags]);
      const entry = { messageCategory: 1, messageType: 1000, targetId: "", message };
      return new Promise((resolve) => {
        waiting.set(invocation, resolve);
        bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries: [entry] } }));
      });
    },
  };
}
