import { Refusal, type Failure } from "../../functions/argument";
import { wording } from "../../functions/messages";
import { addressText } from "./address";
import { isErrorValue } from "./cell";
import type { Problem } from "./explanation";
import type { Inputs } from "./inputs";

/** What is wrong, and what to do: in the function's own words, or where an error cell comes from. */
export function problemOf(failure: Failure | undefined, inputs: Inputs): Problem {
  if (failure === undefined) {
    return {
      error: "#N/A",
      text: "The result of the function has no such cell. Enter the formula anew so that it fills its own area.",
    };
  }
  if (failure instanceof Refusal) {
    const { notAvailable, text } = wording(failure);
    const { place } = failure;
    const input =
      place &&
      inputs.add(place.argument.replaceAll("_", " "), {
        argument: place.argument,
        row: Math.floor(place.index / place.size.columns) + 1,
        column: (place.index % place.size.columns) + 1,
      });
    return { error: notAvailable ? "#N/A" : "#VALUE!", message: text, text, ...(input !== undefined && { input }) };
  }
  const error = isErrorValue(failure.given) ? failure.given.error : "an error";
  const input = inputs.all.findIndex(({ value }) => isErrorValue(value) && value.error === error);
  const address = inputs.all[input]?.address;
  const where = address ? `in ${addressText(address)}` : "in what the function was given";
  return { error, text: `${error} stands ${where} and comes through. Mend it there.`, ...(input >= 0 && { input }) };
}
