import { findCalls } from "../../model/explain";
import { NotRead, parseFormula } from "./formula/parse";
import { exceeds } from "./limits";
import type { Lookups } from "./lookups";
import { NotFollowed } from "./not-followed";
import type { NativeFormula, NativeRequest, NoNativeForm } from "./request";
import { Writer } from "./writer";

/** The formula without our functions; everything around the calls stays as it is. */
export function nativeFormula(request: NativeRequest, lookups: Lookups): NativeFormula | NoNativeForm {
  if (findCalls(request.formula).length === 0) return { why: "The formula uses none of this add-in's functions." };
  try {
    const writer = new Writer(request, lookups);
    const formula = writer.formula(parseFormula(request.formula));
    const why = exceeds(formula);
    return why === undefined ? { formula, isArray: writer.needsArray, calls: writer.calls } : { why };
  } catch (error) {
    if (error instanceof NotFollowed) return { why: error.message };
    if (error instanceof NotRead) return { why: `The formula ${error.message}.` };
    throw error;
  }
}
