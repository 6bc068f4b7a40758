/** The Alliance District grant from two grants that are given, step by step. */
import { Issue } from "../money/issue";
import type { GrantFigure } from "./grants";
import { Withholding } from "./rules";
import { dollarStep } from "./step";
import { citationOn } from "./topics";
import { allianceWithheld, type WithholdingIssue } from "./withholding";

export function withheldInSteps(current: GrantFigure, base: GrantFigure): Withholding | WithholdingIssue {
  const withheld = allianceWithheld(current.amount, base.amount);
  if (withheld instanceof Issue) return withheld;
  return new Withholding(
    [
      dollarStep("ECS grant of the current year", current.amount, current.place),
      dollarStep("ECS grant of the base year", base.amount, base.place),
      dollarStep("Withheld: the grant above the base year's, not below 0", withheld, citationOn("withholding"), {
        kind: "excess",
        of: current.amount,
        over: base.amount,
      }),
    ],
    withheld,
  );
}
