import { findCalls } from "../../model/explain";
import type { Lookups } from "./lookups";
import type { NativeFormula, NativeRequest, NoNativeForm } from "./request";

/** The formula without our functions; everything around the calls stays as it is. */
export function nativeFormula({ formula, array }: NativeRequest, _lookups: Lookups): NativeFormula | NoNativeForm {
  const [call, other] = findCalls(formula);
  if (!call || other || array) return { why: "This formula has no native form yet." };
  const [current, base] = call.arguments;
  if (call.id !== "ALLIANCE_WITHHOLD" || !current || !base) return { why: `${call.id} has no native form yet.` };
  const native = `ROUND(MAX(0,ROUND(${current.text},2)-ROUND(${base.text},2)),2)`;
  return {
    formula: formula.slice(0, call.start) + native + formula.slice(call.end),
    isArray: false,
    calls: [{ id: call.id, text: call.text, native }],
  };
}
