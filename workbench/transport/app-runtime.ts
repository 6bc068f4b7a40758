/**
 * `Office.addin`: it speaks the rich API to an object of its own, which is about the pane and not about the workbook, so the
 * spreadsheet's host never sees it.
 */
const SERVICE = "Microsoft.AppRuntime.";
const NEW_OBJECT = 2;
const METHOD = 3;

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

interface Body {
  readonly Actions?: readonly Action[];
  readonly ObjectPaths?: Readonly<Record<string, { readonly ObjectPathType: number; readonly Name: string }>>;
}

export interface PaneVisibility {
  visible(): boolean;
  show(): void;
  hide(): void;
}

const isAppRuntimeRequest = (body: Body): boolean =>
  Object.values(body.ObjectPaths ?? {}).some(
    ({ ObjectPathType, Name }) => ObjectPathType === NEW_OBJECT && Name.startsWith(SERVICE),
  );

function valueOf(action: Action, pane: PaneVisibility): unknown {
  if (action.ActionType !== METHOD) return null;
  if (action.Name === "GetAppRuntimeState") return pane.visible() ? "Visible" : "Background";
  if (action.Name === "GetAppRuntimeStartState") return "Inactive";
  if (action.Name === "SetAppRuntimeState") {
    if (action.ArgumentInfo?.Arguments?.[0] === "Visible") pane.show();
    else pane.hide();
  }
  return null;
}

/** The response for a request of `Office.addin`; null where the request is for the workbook. */
export function answerAppRuntime(body: unknown, pane: PaneVisibility): object | null {
  const request = body as Body;
  if (!isAppRuntimeRequest(request)) return null;
  const Results = (request.Actions ?? []).map((action) => ({ ActionId: action.Id, Value: valueOf(action, pane) }));
  return { Results, TraceIds: [] };
}
