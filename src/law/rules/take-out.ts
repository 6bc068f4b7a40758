import { excessOver, minus, isNegative, type Cents } from "../../money/cents";
import { fiscalYearName } from "../../money/fiscal-year";
import { Issue } from "../../money/issue";
import { portionHalfUpToDollar, shareInPercent } from "../../money/share";
import type { Citation } from "../citation";
import { GrantFigure } from "../grants";
import type { ShareOfIncrease } from "../parameter";
import { dollarStep } from "../step";
import { grantStep, Withholding, type Outcome, type RuleCase } from "./rule-case";

/**
 * Takes a portion out of an amount: a share of the town's increase from one year's grant to another's, rounded half up to the dollar,
 * and none where the grant did not increase. Gives the steps and what is left.
 */
export function takeOut<Failure extends object>(
  amount: Cents,
  label: string,
  { share, from, to }: ShareOfIncrease,
  citation: Citation,
  { district, year, grantOf }: RuleCase<Failure>,
): Outcome<Failure> {
  const before = grantOf(from);
  if (!(before instanceof GrantFigure)) return before;
  const after = grantOf(to);
  if (!(after instanceof GrantFigure)) return after;
  const increase = excessOver(after.amount, before.amount);
  const portion = portionHalfUpToDollar(increase, share);
  const rest = minus(amount, portion);
  if (isNegative(rest)) return new Issue("portion-above-amount", { district, year, label, portion, amount });
  const span = `${fiscalYearName(from)} to ${fiscalYearName(to)}`;
  return new Withholding(
    [
      grantStep(from, before),
      grantStep(to, after),
      dollarStep(`Increase from ${span}, not below 0`, increase, citation, {
        kind: "excess",
        of: after.amount,
        over: before.amount,
      }),
      dollarStep(`${label}, ${shareInPercent(share)} of the increase, half up to the dollar`, portion, citation, {
        kind: "share",
        of: increase,
        share,
        roundedTo: "dollar",
      }),
    ],
    rest,
  );
}
