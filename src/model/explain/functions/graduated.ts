/** GRADUATED_PERCENT, GRADUATED_WITHHOLD and GRADUATED_SCHEDULE. */
import { isFailure, Refusal } from "../../../functions/argument";
import { readScheduledYear } from "../../../functions/scheduled-year";
import { ruleInWords } from "../../../law/rules";
import { GRADUATED_SCHEDULE, type ScheduledShare } from "../../../law/schedule";
import { graduatedInSteps, shareInSteps } from "../../../law/schedule-steps";
import { citationOn } from "../../../law/topics";
import { isZero, toAmount, type Cents } from "../../../money/cents";
import { fiscalYearName } from "../../../money/fiscal-year";
import { Issue } from "../../../money/issue";
import { shareAsNumber, shareInPercent } from "../../../money/share";
import { moneyText } from "../words";
import type { Explainer, Worked } from "../worked";
import { figureIn, placesOf, readAmounts, withValues } from "./amounts";

const ruleOf = ({ year }: ScheduledShare): NonNullable<Worked["rule"]> => ({
  words: ruleInWords("share of an earlier amount"),
  citation: citationOn("graduated withholding", year),
});

const questionOf = (withheld: Cents, { year }: ScheduledShare): string =>
  `Why is ${isZero(withheld) ? "nothing" : moneyText(withheld)} withheld from a Graduated Alliance District in ${fiscalYearName(year)}?`;

export const explainGraduatedPercent: Explainer = (given) => {
  const years = given.read("fiscal_year", readScheduledYear);
  return withValues(given, [years], "Why is there no graduated percentage?", ([value]) => {
    const scheduled = value as ScheduledShare;
    const { year, share } = scheduled;
    return {
      question: `Why is the graduated percentage ${shareInPercent(share)} in ${fiscalYearName(year)}?`,
      outcome: shareAsNumber(share),
      answer: shareInPercent(share),
      steps: shareInSteps(scheduled, given.placeIn(years)),
      rule: ruleOf(scheduled),
    };
  });
};

export const explainGraduatedWithhold: Explainer = (given) => {
  const amounts = readAmounts(given, "fy2022_withheld");
  const years = given.read("fiscal_year", readScheduledYear);
  return withValues(given, [amounts, years], "Why is there no graduated amount?", ([amount, value]) => {
    const scheduled = value as ScheduledShare;
    const { steps, withheld } = graduatedInSteps(figureIn(given, amounts, amount), scheduled, given.placeIn(years));
    return {
      question: questionOf(withheld, scheduled),
      outcome: toAmount(withheld),
      answer: moneyText(withheld),
      steps,
      rule: ruleOf(scheduled),
    };
  });
};

/** Before the amounts stand the fiscal year and its share. */
const COLUMNS_BEFORE = 2;

export const explainGraduatedSchedule: Explainer = (given) => {
  const { row, column } = given.cell;
  const amounts = readAmounts(given, "fy2022_withheld");
  const { size, cells } = amounts;
  const question = "Why is there no graduated schedule?";
  if (size.rows > 1 && size.columns > 1) {
    const outcome = new Refusal(new Issue("block-given", { argument: amounts, of: "amount" }));
    return { question, outcome, steps: [], asked: [] };
  }
  const scheduled = GRADUATED_SCHEDULE[row];
  const index = Math.max(column - COLUMNS_BEFORE, 0);
  const amount = cells[index];
  if (!scheduled || amount === undefined) return { question, outcome: undefined, steps: [], asked: [] };
  const here = given.at(size.columns === 1 ? { row: index, column: 0 } : { row: 0, column: index });
  const asked = placesOf(here, [amounts]);
  if (column >= COLUMNS_BEFORE) {
    if (isFailure(amount)) return { question, outcome: amount, steps: [], asked };
    const { steps, withheld } = graduatedInSteps(figureIn(here, amounts, amount), scheduled);
    const outcome = toAmount(withheld);
    return {
      question: questionOf(withheld, scheduled),
      outcome,
      answer: moneyText(withheld),
      steps,
      rule: ruleOf(scheduled),
      asked,
    };
  }
  const { year, share } = scheduled;
  const of = column === 0 ? year : shareAsNumber(share);
  return {
    question: `What does the graduated schedule say of ${fiscalYearName(year)}?`,
    outcome: of,
    answer: column === 0 ? fiscalYearName(year) : shareInPercent(share),
    steps: shareInSteps(scheduled),
    shownStep: column,
    rule: ruleOf(scheduled),
    asked,
  };
};
