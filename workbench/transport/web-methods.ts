/** The methods behind `executeMethod`: the rich API, the settings of the document, and the end of a ribbon command. */
import type { ExcelHost } from "../protocol/host";
import { answerAddinRuntime, type PaneVisibility } from "./addin-runtime";
import { DispatchId, MethodError } from "./web-messages";

export interface MethodServices {
  readonly host: ExcelHost;
  readonly pane: PaneVisibility;
  /** The settings that the add-in keeps in the document, as JSON by name. */
  readonly settings: Map<string, string>;
  commandCompleted(buttonId: string, succeeded: boolean): void;
}

export interface MethodAnswer {
  readonly Error: number;
  readonly Version: 1;
  readonly [more: string]: unknown;
}

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly 0?: string;
  readonly 1?: number;
}

/** Where the request's body stands among the values that office.js sends for one. */
const BODY = 4;
const HTTP_OK = 200;

const done = (more: Readonly<Record<string, unknown>> = {}): MethodAnswer => ({
  Error: MethodError.none,
  Version: 1,
  ...more,
});

async function executeRichApi(call: MethodCall, { host, pane }: MethodServices): Promise<MethodAnswer> {
  const body: unknown = JSON.parse(String(call.ArrayData?.[BODY]));
  const response = answerAddinRuntime(body, pane) ?? (await host.execute(body));
  return done({ Data: [HTTP_OK, [], JSON.stringify(response)] });
}

/** office.js sends all settings each time: one that is missing was removed. */
function saveSettings(call: MethodCall, { settings }: MethodServices): MethodAnswer {
  settings.clear();
  for (const [name, value] of call.DdaSettingsMethod?.Properties ?? []) settings.set(name, value);
  return done();
}

/** Anything the workbench does not have is answered as unsupported, with its number in `unsupported` for the console. */
export async function executeMethod(
  data: unknown,
  services: MethodServices,
  unsupported: (what: string) => void,
): Promise<MethodAnswer> {
  const call = (data ?? {}) as MethodCall;
  const id = call.DdaMethod?.DispatchId;
  switch (id) {
    case DispatchId.executeRichApiRequest:
      return executeRichApi(call, services);
    case DispatchId.saveSettings:
      return saveSettings(call, services);
    case DispatchId.loadSettings:
      return done({ Properties: [...services.settings] });
    case DispatchId.appCommandCompleted:
      services.commandCompleted(call[0] ?? "", (call[1] ?? MethodError.none) === MethodError.none);
      return done();
    default:
      unsupported(`method ${id}`);
      return { Error: MethodError.operationNotSupported, Version: 1 };
  }
}
