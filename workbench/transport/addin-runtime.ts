/**
 * What office.js asks of Excel about the add-in itself and not about the workbook: whether its pane is visible, and that its
 * commands and functions are ready. It speaks the rich API, to objects of its own; the spreadsheet's host never sees them.
 */
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

type Method = (pane: PaneVisibility, argument: unknown) => unknown;

const NEW_OBJECT = 2;
const METHOD = 3;
const NOTHING: Method = () => null;

/** By service and method. A document of the workbench is never saved, so it cannot keep how the add-in starts with it. */
const SERVICES: Readonly<Record<string, Readonly<Record<string, Method>>>> = {
  "Microsoft.AppRuntime.AppRuntimeService": {
    GetAppRuntimeState: (pane) => (pane.visible() ? "Visible" : "Background"),
    SetAppRuntimeState: (pane, state) => {
      if (state === "Visible") pane.show();
      else pane.hide();
      return null;
    },
  },
  "Microsoft.AppRuntime.AppRuntimePersistenceService": { GetAppRuntimeStartState: () => "Inactive" },
  "Microsoft.InternalService.AddinInternalService": { NotifyActionHandlerReady: NOTHING },
  // The workbench calls the functions of functions.js itself, so it needs none of the runtime's optional features.
  "Microsoft.ExcelServices.CustomFunctions": {
    _SetOsfControlContainerReadyForCustomFunctions: NOTHING,
    _GetEnabledFeatures: () => [],
  },
};

/** The response for a request about the add-in; null where it is for the workbook, or for a method that is not known here. */
export function answerAddinRuntime(body: unknown, pane: PaneVisibility): object | null {
  const { Actions = [], ObjectPaths = {} } = body as Body;
  const service = Object.values(ObjectPaths).find(
    ({ ObjectPathType, Name }) => ObjectPathType === NEW_OBJECT && Name in SERVICES,
  );
  if (service === undefined) return null;
  const methods = SERVICES[service.Name] ?? {};
  const isKnown = ({ ActionType, Name }: Action): boolean => ActionType !== METHOD || Name in methods;
  if (!Actions.every(isKnown)) return null;
  const Results = Actions.map(({ Id, ActionType, Name, ArgumentInfo }) => ({
    ActionId: Id,
    Value: ActionType === METHOD ? methods[Name]?.(pane, ArgumentInfo?.Arguments?.[0]) : {},
  }));
  return { Results, TraceIds: [] };
}
