/** What Excel does with the arguments of our functions before it calls them, as functions.json tells it. */
import { argumentNames, type FunctionId } from "../../model/explain";

export interface Signature {
  readonly names: readonly string[];
  /** How many have to be given at least. */
  readonly least: number;
}

/** The arguments that Excel hands over as text; an error cell there is the result, and the function is not called. */
const TEXT = new Set(["policy", "status", "plan_status"]);

/** Those that take one cell and no range. */
const SINGLE = new Set(["policy", "status"]);

const OPTIONAL = new Set(["districts", "repaid"]);

const isOptional = (id: FunctionId, name: string): boolean =>
  OPTIONAL.has(name) ||
  (id === "ALLIANCE_DISTRICTS" && name === "status") ||
  (id === "ALLIANCE_SOURCE" && name === "fiscal_year");

export const takesText = (name: string): boolean => TEXT.has(name);

export const takesOneCell = (name: string): boolean => SINGLE.has(name);

export function signatureOf(id: FunctionId): Signature {
  const names = argumentNames(id);
  return { names, least: names.filter((name) => !isOptional(id, name)).length };
}
