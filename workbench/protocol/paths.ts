/** Finds the objects that a request speaks of. Each path is resolved once a request: a path may create what it names. */
import { rangeByReference } from "../model/range";
import { ExcelError, notImplemented } from "../model/errors";
import type { Model } from "../model/model";
import { camelCase, isNode, type ModelNode } from "../model/node";
import { workbookNode } from "../model/workbook";
import type { CalculationState } from "./calculation";
import { PathType, type ArgumentInfo, type ObjectPath } from "./messages";

export interface Paths {
  /** The object, or null for a null object. */
  resolve(id: number): Promise<ModelNode | null>;
  argumentsOf(info: ArgumentInfo | undefined): Promise<unknown[]>;
}

/** An object that only the client knows (a service of another part of Office): every member of it is missing. */
const unknownService = (name: string): ExcelError => notImplemented(name);

export function createPaths(
  paths: Readonly<Record<string, ObjectPath>>,
  model: Model,
  calculation: CalculationState,
): Paths {
  const known = new Map<number, Promise<ModelNode | null>>();

  const resolve = (id: number): Promise<ModelNode | null> => {
    const found = known.get(id) ?? find(id);
    known.set(id, found);
    return found;
  };

  const parentOf = async (path: ObjectPath): Promise<ModelNode> => {
    const parent = path.ParentObjectPathId === undefined ? null : await resolve(path.ParentObjectPathId);
    if (parent === null) throw new ExcelError("ItemNotFound");
    return parent;
  };

  const find = async (id: number): Promise<ModelNode | null> => {
    const path = paths[String(id)];
    if (path === undefined) throw new ExcelError("GeneralException", `The request names no object ${String(id)}.`);
    switch (path.ObjectPathType) {
      case PathType.global:
        return workbookNode(model);
      case PathType.nullObject:
        return null;
      case PathType.newObject:
        throw unknownService(path.Name);
      case PathType.referenceId:
        return rangeByReference(model, path.Name);
      case PathType.property:
        return (await parentOf(path)).navigate(path.Name);
      case PathType.indexer:
        return callForNode(await parentOf(path), "GetItem", path);
      case PathType.method:
        return callForNode(await parentOf(path), path.Name, path);
      default:
        throw notImplemented(`Object path type ${String(path.ObjectPathType)}`);
    }
  };

  const callForNode = async (parent: ModelNode, method: string, path: ObjectPath): Promise<ModelNode | null> => {
    const args = await argumentsOf(path.ArgumentInfo);
    if (parent.waitsForCalculation(method)) await calculation.settled();
    calculation.called(method);
    const result = parent.call(method, args);
    if (result === null || isNode(result)) return result;
    throw notImplemented(`${parent.typeName}.${camelCase(method)} as an object`);
  };

  const nodeAt = async (id: number): Promise<ModelNode> => {
    const node = await resolve(id);
    if (node === null) throw new ExcelError("InvalidArgument");
    return node;
  };

  /** Inside a plain object (the source of a validation's list) a reference names its path itself. */
  const replaceInside = async (argument: unknown): Promise<unknown> => {
    if (typeof argument !== "object" || argument === null || Array.isArray(argument)) return argument;
    if ("_ObjectPathId" in argument) return nodeAt(Number(argument._ObjectPathId));
    const members = Object.entries(argument).map(async ([name, value]) => [name, await replaceInside(value)] as const);
    return Object.fromEntries(await Promise.all(members));
  };

  /** References stand beside the arguments, nested as these are. */
  const replace = async (argument: unknown, reference: unknown): Promise<unknown> => {
    if (Array.isArray(reference))
      return Promise.all(
        reference.map((inner: unknown, index) => replace((argument as readonly unknown[])[index], inner)),
      );
    return typeof reference !== "number" || reference === 0 ? replaceInside(argument) : nodeAt(reference);
  };

  const argumentsOf = async (info: ArgumentInfo | undefined): Promise<unknown[]> =>
    Promise.all(
      (info?.Arguments ?? []).map((argument, index) => replace(argument, info?.ReferencedObjectPathIds?.[index])),
    );

  return { resolve, argumentsOf };
}
