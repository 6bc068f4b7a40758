import { NO_CENTS, plus, type Cents } from "../../money/cents";
import { moneyText } from "../explain/words";
import type { CheckedFigure, CheckSummary } from "./checked-figure";

export function summaryOf(figures: readonly CheckedFigure[]): CheckSummary {
  const count = (outcome: CheckedFigure["outcome"]): number => figures.filter((one) => one.outcome === outcome).length;
  const [equal, different, notCheckable] = [count("equal"), count("different"), count("not checkable")];
  const checked = equal + different;
  const sumOfDifferences = figures.reduce(
    (sum: Cents | undefined, { difference }) =>
      sum === undefined || difference === undefined ? sum : plus(sum, difference),
    NO_CENTS,
  );
  const sum = sumOfDifferences === undefined ? "" : ` The differences come to ${moneyText(sumOfDifferences)}.`;
  const found = different === 0 ? "all equal to the cent." : `${equal} equal, ${different} different.${sum}`;
  const rest = notCheckable === 0 ? "" : ` ${notCheckable} cannot be checked.`;
  const text = checked === 0 ? `No figure was checked.${rest}` : `${checked} checked: ${found}${rest}`;
  return { checked, equal, different, notCheckable, sumOfDifferences, text };
}
