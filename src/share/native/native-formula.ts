import { findCalls } from "../../model/explain";
import { NotRead, parseFormula } from "./formula/parse";
import { exceeds } from "./limits";
import type { Lookups } from "./lookups";
import { NotFollowed } from "./not-followed";
import type { NativeFormula, NativeRequest, NoNativeForm } from "./request";
import { Writer } from "./writer";

const NONE: NoNativeForm = { why: "The formula uses none of this add-in's functions." };

/** The formula without our functions; everything around the calls stays as it is. */
export function nativeFormula(request: NativeRequest, lookups: Lookups): NativeFormula | NoNativeForm {
  try {
    const writer = new Writer(request, lookups);
    const formula = writer.formula(parseFormula(request.formula));
    if (writer.calls.length === 0) return NONE;
    const why = exceeds(formula);
    return why === undefined ? { formula, isArray: writer.needsArray, calls: writer.calls } : { why };
  } catch (error) {
    if (findCalls(request.formula).length === 0) return NONE;
    if (error instanceof NotFollowed) return { why: error.message };
    if (error instanceof NotRead) return { why: `The formula ${error.message}.` };
    throw error;
  }
}
