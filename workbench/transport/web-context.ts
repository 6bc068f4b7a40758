/** What office.js is told about its host before anything else happens. */

/**
 * What the workbench claims to support. ExcelApi 1.15 is the newest set that the office.js of the npm package knows; a call
 * above it fails in the client with ApiNotFound, as in an Excel of that age. Dialogs, ribbon updates and single sign-on are
 * not listed, because the workbench has none.
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.3",
  SharedRuntime: "1.1",
  SharedRuntimeInternal: "1.2",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  AddinCommands: "1.1",
  Settings: "1.1",
};

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const TASK_PANE = 1;
const VISIBLE_TASK_PANE = 2;

/** 1: the pane and the functions share one runtime; 2: the add-in has custom functions. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

export interface ConversationIds {
  readonly conversation: string;
  readonly addin: string;
}

/**
 * The name that the iframe must bear before it is put into the page: office.js reads it once, when it loads. The seventh
 * field of the host info keeps office.js from loading its telemetry.
 */
export const frameName = (ids: ConversationIds, origin: string, locale = "en-US"): string =>
  JSON.stringify({
    baseFrameName: "workbench",
    hostInfo: `Excel|Web|16.00|${locale}|telemetry||disableLogging|${SHARED_RUNTIME_WITH_FUNCTIONS}`,
    xdmInfo: `${ids.conversation}|${ids.addin}|${origin}`,
    serializerVersion: "1",
  });

export interface DocumentFacts {
  readonly name: string;
  readonly addinName: string;
  /** The language that Excel speaks and in which the document is edited, such as "es-ES". */
  readonly locale: string;
  readonly settings: ReadonlyMap<string, string>;
}

/** The answer to `ContextActivationManager_getAppContextAsync`; office.js fails without any of these. */
export const appContext = (ids: ConversationIds, facts: DocumentFacts): Readonly<Record<string, unknown>> => ({
  _id: ids.addin,
  _appInstanceId: ids.addin,
  _correlationId: ids.conversation,
  _appName: EXCEL_ON_THE_WEB,
  _appVersion: "16.00",
  _appMinorVersion: 0,
  _hostFullVersion: "16.0.0.0",
  _appUILocale: facts.locale,
  _dataLocale: facts.locale,
  _docUrl: facts.name,
  _clientMode: READ_WRITE,
  _settings: [...facts.settings],
  _reason: "documentOpened",
  _osfControlType: TASK_PANE,
  _eToken: "",
  _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
  _addinName: facts.addinName,
  _appDomains: [],
  _featureGates: {},
  _initialDisplayMode: VISIBLE_TASK_PANE,
});
