import { refusalFor } from "../../../functions/lift";
import { ruleInWords } from "../../../law/rules";
import { citationOn } from "../../../law/topics";
import { withheldInSteps } from "../../../law/withholding-steps";
import { isZero, toAmount } from "../../../money/cents";
import { Issue } from "../../../money/issue";
import { moneyText } from "../words";
import type { Explainer } from "../worked";
import { figureIn, readAmounts, withValues } from "./amounts";

export const explainAllianceWithhold: Explainer = (given) => {
  const current = readAmounts(given, "current_grant");
  const base = readAmounts(given, "base_grant");
  return withValues(given, [current, base], "Why is there no amount withheld?", ([a, b]) => {
    const outcome = withheldInSteps(figureIn(given, current, a), figureIn(given, base, b));
    if (outcome instanceof Issue) return refusalFor(outcome, base, given.cell);
    const { steps, withheld } = outcome;
    return {
      question: `Why is ${isZero(withheld) ? "nothing" : moneyText(withheld)} withheld?`,
      outcome: toAmount(withheld),
      answer: moneyText(withheld),
      steps,
      rule: { words: ruleInWords("grant above base"), citation: citationOn("withholding") },
    };
  });
};
