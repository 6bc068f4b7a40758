/** The arguments of a call, checked: what the client lets through is not yet what Excel takes. */
import { ExcelError } from "./errors";
import { isNode, type ModelNode } from "./node";

export function integerArgument(value: unknown, fallback?: number): number {
  if (value == null && fallback !== undefined) return fallback;
  if (typeof value !== "number" || !Number.isInteger(value)) throw new ExcelError("InvalidArgument");
  return value;
}

export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  return value;
}

export function booleanArgument(value: unknown, fallback?: boolean): boolean {
  if (value == null && fallback !== undefined) return fallback;
  if (typeof value !== "boolean") throw new ExcelError("InvalidArgument");
  return value;
}

/** One of the words, whatever its case. */
export function wordArgument<W extends string>(value: unknown, words: readonly W[], fallback?: W): W {
  if (value == null && fallback !== undefined) return fallback;
  const word = words.find((one) => one.toLowerCase() === (typeof value === "string" ? value.toLowerCase() : null));
  if (word === undefined) throw new ExcelError("InvalidArgument");
  return word;
}

export function nodeArgument(value: unknown, typeName: string): ModelNode {
  if (!isNode(value) || value.typeName !== typeName) throw new ExcelError("InvalidArgument");
  return value;
}

/** An "…OrNullObject" member: null where the member without that ending finds nothing. */
export function orNull<T>(find: () => T): T | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof ExcelError && error.code === "ItemNotFound") return null;
    throw error;
  }
}
