import { frameName, REQUIREMENT_SETS } from "../../../workbench/transport/web-context";
import { IDS, ORIGIN, startConversation, type Conversation } from "./fake-windows";

const NOTHING = { Results: [], TraceIds: [] };
const REGISTER = { _actionType: 1 };
const UNREGISTER = { _actionType: 2 };

const method = (id: number, more: object = {}): object => ({
  DdaMethod: { ControlId: "addin-1", Version: 1, DispatchId: id },
  ...more,
});
const richApi = (body: unknown): object =>
  method(93, { ArrayData: ["", "POST", "ProcessQuery", [], JSON.stringify(body), 0, 0] });

let pane: Conversation;
beforeEach(() => {
  pane = startConversation(() => Promise.resolve({ ...NOTHING, Results: [{ ActionId: 2, Value: { Address: "A1" } }] }));
});

test("an answer carries the action, the conversation and the correlation of its request, to its origin alone", async () => {
  const answer = await pane.ask("ContextActivationManager_getAppContextAsync", "addin-1");
  expect(answer).toMatchObject({
    _messageType: 1,
    _actionName: "ContextActivationManager_getAppContextAsync",
    _conversationId: IDS.conversation,
    _correlationId: 0,
    _errorCode: 0,
    _responseType: 0,
  });
  expect(pane.addressedTo).toEqual([ORIGIN]);
});

test("the context names what office.js cannot start without", async () => {
  const context = (await pane.ask("ContextActivationManager_getAppContextAsync"))?._data as Record<string, unknown>;
  for (const name of [
    "_id",
    "_appName",
    "_appVersion",
    "_appUILocale",
    "_dataLocale",
    "_docUrl",
    "_clientMode",
    "_settings",
    "_reason",
  ]) {
    expect(context[name]).toBeDefined();
  }
  expect(context._docUrl).toBe("budget.xlsx");
  expect([context._appUILocale, context._dataLocale]).toEqual(["es-ES", "es-ES"]);
  expect(JSON.parse(String(context._requirementMatrix))).toEqual(REQUIREMENT_SETS);
});

test("the requirement sets are those that the manifest asks for, and none for what the workbench lacks", () => {
  expect(Number(REQUIREMENT_SETS.CustomFunctionsRuntime)).toBeGreaterThanOrEqual(1.2);
  expect(Number(REQUIREMENT_SETS.SharedRuntime)).toBeGreaterThanOrEqual(1.1);
  expect(Object.keys(REQUIREMENT_SETS)).not.toContain("DialogApi");
  expect(Object.keys(REQUIREMENT_SETS)).not.toContain("RibbonApi");
});

test("the frame's name tells office.js the host, the conversation and that it shall not log", () => {
  const name = JSON.parse(frameName(IDS, ORIGIN)) as Record<string, string>;
  expect(name.hostInfo?.split("|")).toEqual(["Excel", "Web", "16.00", "en-US", "telemetry", "", "disableLogging", "3"]);
  expect(name.xdmInfo).toBe(`conversation-1|addin-1|${ORIGIN}`);
  const spanish = JSON.parse(frameName(IDS, ORIGIN, "es-ES")) as Record<string, string>;
  expect(spanish.hostInfo?.split("|")[3]).toBe("es-ES");
});

describe("messages that are not from the pane are not answered", () => {
  const request = {
    _messageType: 0,
    _actionName: "executeMethod",
    _actionType: 0,
    _conversationId: IDS.conversation,
    _correlationId: 1,
    _data: richApi({ Actions: [], ObjectPaths: {} }),
  };
  test.each([
    ["another window", JSON.stringify(request), { source: {} }],
    ["no window", JSON.stringify(request), { source: null }],
    ["another origin", JSON.stringify(request), { origin: "http://evil.example" }],
    ["another conversation", JSON.stringify({ ...request, _conversationId: "other" }), {}],
    ["no correlation", JSON.stringify({ ...request, _correlationId: undefined }), {}],
    ["a response", JSON.stringify({ ...request, _messageType: 1 }), {}],
    ["an object", request, {}],
    ["broken JSON", "{", {}],
    ["a number", 7, {}],
  ])("%s", async (_what, data, from) => {
    await pane.send(data, from);
    expect(pane.received).toEqual([]);
    expect(pane.executed).toEqual([]);
  });

  test("and the same message from the pane is", async () => {
    await pane.send(JSON.stringify(request));
    expect(pane.received).toHaveLength(1);
  });
});

test("a request of the rich API reaches the host parsed, and its response goes back as text", async () => {
  const body = { Actions: [{ Id: 2, ActionType: 2, Name: "", ObjectPathId: 1 }], ObjectPaths: {} };
  const answer = await pane.ask("executeMethod", richApi(body));
  expect(pane.executed).toEqual([body]);
  const { Error, Data } = answer?._data as { Error: number; Data: [number, unknown[], string] };
  expect(Error).toBe(0);
  expect(Data[0]).toBe(200);
  expect(JSON.parse(Data[2])).toEqual({ Results: [{ ActionId: 2, Value: { Address: "A1" } }], TraceIds: [] });
});

test("a defect of the host is answered as an error and does not leave the pane waiting", async () => {
  const log = jest.spyOn(console, "error").mockImplementation(() => undefined);
  pane = startConversation(() => Promise.reject(new Error("defect")));
  const answer = await pane.ask("executeMethod", richApi({}));
  expect(answer?._errorCode).toBe(-2);
  expect(log).toHaveBeenCalled();
  log.mockRestore();
});

test("settings that were saved are in the context of the next start, and one that is missing is gone", async () => {
  const save = (properties: [string, string][]) =>
    pane.ask("executeMethod", method(76, { DdaSettingsMethod: { OverwriteIfStale: true, Properties: properties } }));
  expect(
    (
      await save([
        ["year", '"FY2024"'],
        ["old", "1"],
      ])
    )?._data,
  ).toEqual({ Error: 0, Version: 1 });
  await save([["year", '"FY2025"']]);
  const context = (await pane.ask("ContextActivationManager_getAppContextAsync"))?._data as { _settings: unknown };
  expect(context._settings).toEqual([["year", '"FY2025"']]);
  expect((await pane.ask("executeMethod", method(75)))?._data).toMatchObject({ Properties: [["year", '"FY2025"']] });
});

test("a method that the workbench does not have is answered as unsupported and reported", async () => {
  const answer = await pane.ask("executeMethod", method(77));
  expect(answer?._data).toEqual({ Error: 5000, Version: 1 });
  expect(pane.reports).toEqual([["unsupported", "method 77"]]);
});

test("an action that the workbench does not have is refused and reported", async () => {
  const answer = await pane.ask("ContextActivationManager_openWindowInHost");
  expect(answer?._errorCode).toBe(-2);
  expect(pane.reports).toEqual([["unsupported", "ContextActivationManager_openWindowInHost"]]);
});

describe("events", () => {
  test("an entry of the host reaches a pane that registered, as an array, with the registration's correlation", async () => {
    const registration = await pane.ask("richApiMessage", { eventDispId: 33 }, REGISTER);
    expect(registration?._data).toEqual({ Error: 0 });
    pane.push([{ messageCategory: 65536, messageType: 10, targetId: "sheet-1", message: "{}" }]);
    expect(pane.received[1]).toMatchObject({
      _actionName: "richApiMessage",
      _correlationId: registration?._correlationId,
      _responseType: 1,
      _data: { ArrayData: [[65536, 10, "sheet-1", "{}", 0]] },
    });
  });

  test("nothing is sent before the pane registers or after it takes the registration back", async () => {
    pane.connection.selectionChanged();
    expect(pane.received).toEqual([]);
    await pane.ask("documentSelectionChanged", {}, REGISTER);
    pane.connection.selectionChanged();
    expect(pane.received).toHaveLength(2);
    await pane.ask("documentSelectionChanged", {}, UNREGISTER);
    pane.connection.selectionChanged();
    expect(pane.received).toHaveLength(3);
  });

  test("a ribbon command names the button and the function, and its end is reported", async () => {
    expect(pane.connection.invokeCommand("Lists", "insertList")).toBe(false);
    await pane.ask("appCommandInvoked", {}, REGISTER);
    expect(pane.connection.invokeCommand("Lists", "insertList")).toBe(true);
    expect(pane.received[1]?._data).toEqual({ 0: "Lists", 1: "insertList", 2: '{"source":{"id":"Lists"}}' });
    await pane.ask("executeMethod", method(94, { 0: "Lists", 1: 0, 2: "" }));
    await pane.ask("executeMethod", method(94, { 0: "Lists", 1: 11101, 2: "" }));
    expect(pane.reports).toEqual([
      ["completed", "Lists", true],
      ["completed", "Lists", false],
    ]);
  });

  test("the pane learns that it was hidden", async () => {
    await pane.ask("richApiMessage", {}, REGISTER);
    pane.connection.visibilityChanged(false);
    expect(pane.received[1]?._data).toEqual({ ArrayData: [[65536, 65539, "", '{"visibility":"Hidden"}', 0]] });
  });

  test("a closed conversation neither listens nor speaks", async () => {
    await pane.ask("richApiMessage", {}, REGISTER);
    pane.connection.close();
    pane.push([{ messageCategory: 65536, messageType: 10, targetId: "x", message: "{}" }]);
    expect(await pane.ask("ContextActivationManager_getAppContextAsync")).toBeUndefined();
    expect(pane.received).toHaveLength(1);
  });
});

test("the pane hands the focus back by the number of what it did", async () => {
  await pane.ask("ContextActivationManager_notifyHost", ["addin-1", 13]);
  expect(pane.reports).toEqual([["notified", 13]]);
});

test("the keyboard that comes in is announced in the conversation beside", () => {
  pane.connection.focusEntered();
  expect(pane.received[0]).toMatchObject({
    _messageType: 0,
    _actionName: "Office_notifyAgave",
    _conversationId: "conversation-1_ntf",
    _data: [11],
  });
});

describe("Office.addin", () => {
  const request = (service: string, ...actions: object[]): object =>
    richApi({
      Actions: actions,
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: `Microsoft.AppRuntime.${service}` } },
    });
  const appRuntime = (...actions: object[]): object => request("AppRuntimeService", ...actions);
  const setState = (state: string): object => ({
    Id: 3,
    ActionType: 3,
    Name: "SetAppRuntimeState",
    ArgumentInfo: { Arguments: [state] },
  });
  const resultsOf = (answer: { _data: unknown } | undefined): unknown =>
    (JSON.parse((answer?._data as { Data: [number, unknown, string] }).Data[2]) as { Results: unknown }).Results;

  test("hides and shows the pane without troubling the spreadsheet", async () => {
    await pane.ask("executeMethod", appRuntime(setState("Background")));
    expect(pane.visible).toBe(false);
    await pane.ask("executeMethod", appRuntime(setState("Visible")));
    expect(pane.visible).toBe(true);
    expect(pane.executed).toEqual([]);
  });

  test("says whether the pane is visible, and that the add-in does not start with a document", async () => {
    pane.visible = false;
    const ask = (service: string, Name: string) =>
      pane.ask("executeMethod", request(service, { Id: 1, ActionType: 1, Name: "" }, { Id: 4, ActionType: 3, Name }));
    expect(resultsOf(await ask("AppRuntimeService", "GetAppRuntimeState"))).toEqual([
      { ActionId: 1, Value: {} },
      { ActionId: 4, Value: "Background" },
    ]);
    expect(resultsOf(await ask("AppRuntimePersistenceService", "GetAppRuntimeStartState"))).toContainEqual({
      ActionId: 4,
      Value: "Inactive",
    });
  });

  test("the add-in's commands and functions report themselves ready", async () => {
    const ready = (service: string, ...methods: string[]): object =>
      richApi({
        Actions: methods.map((Name, index) => ({ Id: index, ActionType: 3, Name })),
        ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: service } },
      });
    const functions = ready(
      "Microsoft.ExcelServices.CustomFunctions",
      "_SetOsfControlContainerReadyForCustomFunctions",
      "_GetEnabledFeatures",
    );
    expect(resultsOf(await pane.ask("executeMethod", functions))).toEqual([
      { ActionId: 0, Value: null },
      { ActionId: 1, Value: [] },
    ]);
    const commands = ready("Microsoft.InternalService.AddinInternalService", "NotifyActionHandlerReady");
    expect(resultsOf(await pane.ask("executeMethod", commands))).toEqual([{ ActionId: 0, Value: null }]);
    expect(pane.executed).toEqual([]);
  });

  test("what is not known of it goes to the host, which names it as missing", async () => {
    await pane.ask("executeMethod", appRuntime({ Id: 3, ActionType: 3, Name: "SetAppRuntimeStartState" }));
    expect(pane.executed).toHaveLength(1);
  });
});
