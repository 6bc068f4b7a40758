/**
 * One object of Excel's object model as the host serves it. A type of the model is a table of members over a target (the
 * data that says which sheet, range or table is meant); what is not in the table is answered NotImplemented.
 * Names are as in the protocol: PascalCase, compared without regard to case.
 */
import { notImplemented, type ExcelError } from "./errors";
import type { Model } from "./model";

export interface Scalar<T> {
  readonly get?: (target: T, model: Model) => unknown;
  readonly set?: (target: T, value: unknown, model: Model) => void;
  /** Read only when it is asked for by name: it costs more than the others. */
  readonly onlyByName?: true;
}

export type Method<T> = (target: T, args: readonly unknown[], model: Model) => unknown;

export interface TypeDefinition<T> {
  readonly name: string;
  /** What the client needs to find the object again. */
  readonly identity?: (target: T, model: Model) => Readonly<Record<string, unknown>>;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly navigation?: Readonly<Record<string, (target: T, model: Model) => ModelNode>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Methods that must see the results of the calculation. */
  readonly afterCalculation?: readonly string[];
  /** The members of a collection, in order. */
  readonly items?: (target: T, model: Model) => readonly ModelNode[];
}

export interface ModelNode {
  readonly typeName: string;
  readonly target: unknown;
  readonly isCollection: boolean;
  identity(): Readonly<Record<string, unknown>>;
  /** The names of the scalars that a query without a selection gives. */
  scalars(): readonly string[];
  has(kind: "scalar" | "navigation", member: string): boolean;
  read(member: string): readonly [name: string, value: unknown];
  write(member: string, value: unknown): void;
  navigate(member: string): ModelNode;
  call(method: string, args: readonly unknown[]): unknown;
  waitsForCalculation(method: string): boolean;
  items(): readonly ModelNode[];
}

const find = <V>(members: Readonly<Record<string, V>> | undefined, name: string): readonly [string, V] | undefined => {
  const wanted = name.toLowerCase();
  return Object.entries(members ?? {}).find(([member]) => member.toLowerCase() === wanted);
};

export const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export function createNode<T>(definition: TypeDefinition<T>, target: T, model: Model): ModelNode {
  const missing = (member: string): ExcelError => notImplemented(`${definition.name}.${camelCase(member)}`);
  return {
    typeName: definition.name,
    target,
    isCollection: definition.items !== undefined,
    identity: () => definition.identity?.(target, model) ?? {},
    scalars: () =>
      Object.entries(definition.scalars ?? {})
        .filter(([, scalar]) => scalar.get !== undefined && scalar.onlyByName === undefined)
        .map(([name]) => name),
    has: (kind, member) =>
      find<unknown>(kind === "scalar" ? definition.scalars : definition.navigation, member) !== undefined,
    read: (member) => {
      const found = find(definition.scalars, member);
      if (found?.[1].get === undefined) throw missing(member);
      return [found[0], found[1].get(target, model)];
    },
    write: (member, value) => {
      const found = find(definition.scalars, member);
      if (found?.[1].set === undefined) throw missing(member);
      found[1].set(target, value, model);
    },
    navigate: (member) => {
      const found = find(definition.navigation, member);
      if (found === undefined) throw missing(member);
      return found[1](target, model);
    },
    call: (method, args) => {
      const found = find(definition.methods, method);
      if (found === undefined) throw missing(method);
      return found[1](target, args, model);
    },
    waitsForCalculation: (method) =>
      definition.afterCalculation?.some((name) => name.toLowerCase() === method.toLowerCase()) ?? false,
    items: () => {
      if (definition.items === undefined) throw missing("items");
      return definition.items(target, model);
    },
  };
}

/** A value that is an object of the model, as an argument or a result. */
export const isNode = (value: unknown): value is ModelNode =>
  typeof value === "object" && value !== null && "typeName" in value && "waitsForCalculation" in value;
