/**
 * Executes one request of the client. Actions run in order; the first that fails ends the request, and what was done
 * before it stays done, as in Excel: a batch is no transaction.
 */
import { ExcelError, notImplemented } from "../model/errors";
import type { Model } from "../model/model";
import { camelCase, isNode } from "../model/node";
import { ActionType, type Action, type ActionResult, type RequestBody, type ResponseBody } from "./messages";
import { CalculationState } from "./calculation";
import { createPaths, type Paths } from "./paths";
import { answerQuery } from "./query";

const STATUS: Readonly<Partial<Record<string, number>>> = {
  ItemNotFound: 404,
  AccessDenied: 403,
  GeneralException: 500,
};

/** The client calls these of its own accord, before it knows that an object is a null object. */
const CALLED_ON_NULL_OBJECTS = ["_KeepReference"];

export async function executeRequest(body: RequestBody, model: Model): Promise<ResponseBody> {
  const results: ActionResult[] = [];
  const traces: number[] = [];
  const calculation = new CalculationState(model.backend);
  const paths = createPaths(body.ObjectPaths, model, calculation);
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: await execute(action, paths, calculation) });
    } catch (error) {
      return {
        Results: results,
        TraceIds: traces,
        Error: { ...describe(error), Location: await locationOf(action, body, paths), ActionIndex: index },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

async function execute(action: Action, paths: Paths, calculation: CalculationState): Promise<unknown> {
  if (action.ActionType === ActionType.trace) return null;
  const node = await paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return node === null ? null : node.identity();
    case ActionType.query:
      if (node === null) return null;
      await calculation.settled();
      return answerQuery(node, action.QueryInfo);
    case ActionType.setProperty: {
      if (node === null) throw new ExcelError("ItemNotFound");
      const [value] = await paths.argumentsOf(action.ArgumentInfo);
      calculation.wrote();
      node.write(action.Name, value);
      return null;
    }
    case ActionType.method: {
      if (node === null && CALLED_ON_NULL_OBJECTS.includes(action.Name)) return null;
      if (node === null) throw new ExcelError("ItemNotFound");
      const args = await paths.argumentsOf(action.ArgumentInfo);
      if (node.waitsForCalculation(action.Name)) await calculation.settled();
      calculation.called(action.Name);
      const result = node.call(action.Name, args);
      return isNode(result) ? result.identity() : (result ?? null);
    }
    default:
      throw notImplemented(`Action type ${String(action.ActionType)}`);
  }
}

/** A defect of the workbench reaches the add-in as GeneralException, with its own words. */
function describe(error: unknown): { Code: string; Message: string; HttpStatusCode: number } {
  const code = error instanceof ExcelError ? error.code : "GeneralException";
  const message = error instanceof Error ? error.message : String(error);
  return { Code: code, Message: message, HttpStatusCode: STATUS[code] ?? 400 };
}

/** The member that failed, as Excel names it: "Range.values". */
async function locationOf(action: Action, { ObjectPaths }: RequestBody, paths: Paths): Promise<string> {
  const nameOf = async (id: number | undefined, member: string): Promise<string> => {
    if (id === undefined) return member;
    const node = await paths.resolve(id).catch(() => null);
    return node === null ? member : `${node.typeName}.${camelCase(member)}`;
  };
  if (action.Name !== "") return nameOf(action.ObjectPathId, action.Name);
  const path = ObjectPaths[String(action.ObjectPathId)];
  if (path === undefined) return "";
  return nameOf(path.ParentObjectPathId, path.Name === "" ? "getItem" : path.Name);
}
