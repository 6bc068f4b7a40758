import { isNegative, isZero } from "../../money/cents";
import { fiscalYearName } from "../../money/fiscal-year";
import { distanceText, moneyText } from "../explain/words";
import type { CheckedFigure } from "./checked-figure";

export const NO_CAUSE = "No cause found.";

/** The outcome of a figure that was compared, in one or two sentences. */
export function outcomeText({
  district,
  year,
  amount,
  byRule,
  difference,
  causes,
}: Omit<CheckedFigure, "text">): string {
  if (amount === undefined || byRule === undefined || difference === undefined || year === undefined) return "";
  const of = `${district ?? ""} in ${fiscalYearName(year)}`;
  if (isZero(difference)) return `${moneyText(amount)} is what the rule gives for ${of}.`;
  const direction = isNegative(difference) ? "below" : "above";
  const compared = `${moneyText(amount)} is ${distanceText(difference)} ${direction} the ${moneyText(byRule)} that the rule gives for ${of}.`;
  return `${compared} ${causes.length > 0 ? causes.map(({ text }) => text).join(" Or: ") : NO_CAUSE}`;
}
