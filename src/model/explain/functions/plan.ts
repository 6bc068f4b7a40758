/** ALLIANCE_RELEASE, ALLIANCE_RECOVERY and ALLIANCE_CARRYFORWARD. */
import { Refusal, type Argument } from "../../../functions/argument";
import type { GrantFigure } from "../../../law/grants";
import { readPlanStatus, type PlanStatus } from "../../../law/plan";
import { carriedInSteps, recoverableInSteps, releasedInSteps, type AmountInSteps } from "../../../law/plan-steps";
import { citationOn } from "../../../law/topics";
import { isZero, toAmount, type Cents } from "../../../money/cents";
import { Issue } from "../../../money/issue";
import type { Given } from "../given";
import { moneyText } from "../words";
import type { Explainer, Worked } from "../worked";
import { figureIn, readAmounts, withValues } from "./amounts";

function answered(
  { steps, amount }: AmountInSteps,
  question: (amount: string) => string,
  rule: NonNullable<Worked["rule"]>,
): Omit<Worked, "asked"> {
  const text = moneyText(amount);
  return {
    question: question(isZero(amount) ? "nothing" : text),
    outcome: toAmount(amount),
    answer: text,
    steps,
    rule,
  };
}

type Three<T> = readonly [T, T, T];

const figuresIn = (given: Given, args: readonly Argument<Cents>[], values: readonly unknown[]): Three<GrantFigure> =>
  args.map((argument, index) => figureIn(given, argument, values[index])) as unknown as Three<GrantFigure>;

export const explainAllianceRelease: Explainer = (given) => {
  const withheld = readAmounts(given, "withheld");
  const status = given.read("plan_status", readPlanStatus);
  return withValues(given, [withheld, status], "Why is there no amount to be released?", ([amount, plan]) =>
    answered(
      releasedInSteps(figureIn(given, withheld, amount), plan as PlanStatus, given.placeIn(status)),
      (text) => `Why may ${text} be released?`,
      {
        words:
          "The grant is withheld until the commissioner of education has approved the Alliance District Plan; then all of it may be released.",
        citation: citationOn("release"),
      },
    ),
  );
};

export const explainAllianceRecovery: Explainer = (given) => {
  const args = ["noncompliant", "subsequent_funding", "repaid"].map((name) => readAmounts(given, name));
  const worked = withValues(given, args, "Why is there no amount to be recovered?", (values) => {
    const [misspent, funding, repaid] = figuresIn(given, args, values);
    return answered(
      recoverableInSteps(misspent, funding, repaid),
      (text) => `Why may ${text} be withheld in the subsequent year?`,
      {
        words:
          "Where money was not spent in compliance with the plan, the district may be required to repay it, or funding may be withheld in a subsequent year, up to the amount not spent in compliance.",
        citation: citationOn("recovery"),
      },
    );
  });
  return given.isGiven("repaid")
    ? worked
    : { ...worked, asked: worked.asked.filter(({ argument }) => argument !== "repaid") };
};

export const explainAllianceCarryforward: Explainer = (given) => {
  const args = ["awarded", "carried_in", "spent"].map((name) => readAmounts(given, name));
  return withValues(given, args, "Why is there no amount to be carried forward?", (values) => {
    const [awarded, carriedIn, spent] = figuresIn(given, args, values);
    const outcome = carriedInSteps(awarded, carriedIn, spent);
    if (outcome instanceof Issue) return new Refusal(outcome);
    return answered(outcome, (text) => `Why is ${text} carried forward?`, {
      words: "Money left over from one fiscal year is carried forward to the following one.",
      citation: citationOn("carryforward"),
    });
  });
};
