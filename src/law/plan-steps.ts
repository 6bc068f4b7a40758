/** What a plan and its spending mean for the money, step by step. */
import { excessOver, plus, type Cents } from "../money/cents";
import { Issue } from "../money/issue";
import type { GrantFigure } from "./grants";
import { carriedForward, recoverable, released, type PlanIssue, type PlanStatus } from "./plan";
import { dollarStep, shareStep, textStep, type Step, type TablePlace } from "./step";
import { citationOn } from "./topics";

/** The steps, and the amount of the last one. */
export class AmountInSteps {
  constructor(
    readonly steps: readonly Step[],
    readonly amount: Cents,
  ) {}
}

export function releasedInSteps(withheld: GrantFigure, plan: PlanStatus, place: TablePlace): AmountInSteps {
  const amount = released(withheld.amount, plan);
  return new AmountInSteps(
    [
      dollarStep("Withheld", withheld.amount, withheld.place),
      textStep("Status of the Alliance District Plan", plan.status, place),
      shareStep("Share that may be released", plan.share, plan.citation),
      dollarStep("May be released", amount, citationOn("release"), {
        kind: "share",
        of: withheld.amount,
        share: plan.share,
        roundedTo: "cent",
      }),
    ],
    amount,
  );
}

export function recoverableInSteps(misspent: GrantFigure, funding: GrantFigure, repaid: GrantFigure): AmountInSteps {
  const citation = citationOn("recovery");
  const open = excessOver(misspent.amount, repaid.amount);
  const amount = recoverable(misspent.amount, funding.amount, repaid.amount);
  return new AmountInSteps(
    [
      dollarStep("Not spent in compliance with the plan", misspent.amount, misspent.place),
      dollarStep("Repaid", repaid.amount, repaid.place),
      dollarStep("Not yet repaid, not below 0", open, citation, {
        kind: "excess",
        of: misspent.amount,
        over: repaid.amount,
      }),
      dollarStep("Funding of the subsequent year", funding.amount, funding.place),
      dollarStep("May be withheld in the subsequent year", amount, citation, {
        kind: "least",
        of: open,
        and: funding.amount,
      }),
    ],
    amount,
  );
}

export function carriedInSteps(
  awarded: GrantFigure,
  carriedIn: GrantFigure,
  spent: GrantFigure,
): AmountInSteps | PlanIssue {
  const amount = carriedForward(awarded.amount, carriedIn.amount, spent.amount);
  if (amount instanceof Issue) return amount;
  const available = plus(awarded.amount, carriedIn.amount);
  if (available === undefined) return new Issue("sum-too-large", {});
  const citation = citationOn("carryforward");
  return new AmountInSteps(
    [
      dollarStep("Awarded", awarded.amount, awarded.place),
      dollarStep("Carried in from the fiscal year before", carriedIn.amount, carriedIn.place),
      dollarStep("Available", available, citation, { kind: "sum", of: awarded.amount, and: carriedIn.amount }),
      dollarStep("Spent", spent.amount, spent.place),
      dollarStep("Carried forward", amount, citation, { kind: "difference", of: available, less: spent.amount }),
    ],
    amount,
  );
}
