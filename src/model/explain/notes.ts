import { anyOf } from "../../functions/wording";
import { isErrorValue, type CellValue } from "./cell";
import type { ExplainInput, Explanation } from "./explanation";

const show = (value: CellValue): string =>
  value === null || value === "" ? "nothing" : isErrorValue(value) ? value.error : String(value);

/** What a reader has to know beside the steps: what stands around the call, and where the cell shows something else. */
export function notesOn(
  { call, shown, formula }: ExplainInput,
  { result, problem }: Pick<Explanation, "result" | "problem">,
): readonly string[] {
  const notes: string[] = [];
  const around = [...new Set(call.within)];
  if (around.length > 0) {
    notes.push(
      `In the formula the function stands within ${anyOf(around).replace(" or ", " and ")}; what is explained is the function alone.`,
    );
  } else if (!call.alone) {
    notes.push(
      `The formula ${formula.length > 100 ? "" : `${formula} `}goes on around the function; what is explained is the function alone.`,
    );
  }
  for (const { part } of call.arguments) if (part.kind === "not followed") notes.push(part.why);
  if (!call.alone || shown === undefined) return notes;
  // Beside and below the error of one district or year a result of several shows text or nothing.
  if (problem && (shown === null || typeof shown === "string")) return notes;
  const given: CellValue = result ?? { error: problem?.error ?? "an error" };
  const same = isErrorValue(shown)
    ? isErrorValue(given) && shown.error === given.error
    : shown === given || (given === "" && shown === null);
  if (same) return notes;
  if (isErrorValue(shown) && shown.error === "#BUSY!") notes.push("The cell is still being computed.");
  else if (isErrorValue(shown) && !isErrorValue(given)) {
    notes.push(
      `The cell shows ${shown.error}, but the function gives ${show(given)} for what its cells hold now. Recalculate, and check that nothing stands in the way of the result.`,
    );
  } else {
    notes.push(
      `The cell shows ${show(shown)}, but the function gives ${show(given)} for what its cells hold now. Recalculate.`,
    );
  }
  return notes;
}
