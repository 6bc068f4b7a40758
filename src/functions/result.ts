import { Refusal, type Failure } from "./argument";
import { ErrorCell } from "./cell-value";
import { hostError } from "./host-error";
import { wording } from "./messages";
import { Issue } from "../money/issue";

export type ExcelValue = number | string;

/** What a cell of a result holds. An object is an error: a `CustomFunctions.Error`, or an error cell handed on as it came. */
export type ExcelCell = ExcelValue | object;

export type ExcelMatrix = ExcelCell[][];

/**
 * The one place where an outcome becomes what Excel gets. A number that is not finite would reach Excel as null and show as 0, so it
 * becomes an error here; -0 becomes 0.
 */
export function toCell(outcome: ExcelValue | Failure): ExcelCell {
  if (typeof outcome === "number") {
    return Number.isFinite(outcome) ? outcome + 0 : errorOf(new Refusal(new Issue("result-not-finite", {})));
  }
  if (typeof outcome === "string") return outcome;
  return outcome instanceof ErrorCell ? outcome.given : errorOf(outcome);
}

function errorOf(refusal: Refusal): object {
  const { notAvailable, text } = wording(refusal);
  return hostError(notAvailable ? "#N/A" : "#VALUE!", text);
}

/** One error for a whole result, where an argument cannot be used at all. */
export const failed = (failure: Failure): ExcelMatrix => [[toCell(failure)]];
