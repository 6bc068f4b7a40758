/** DISTRICT_WITHHOLD and DISTRICT_BREAKDOWN: one computation. */
import { isFailure, isFault, type Failure, type Fault } from "../../../functions/argument";
import { breakdownOf } from "../../../functions/breakdown";
import { computationOf, eachCase, type CaseArguments, type DistrictCase } from "../../../functions/district-cases";
import type { ExcelMatrix } from "../../../functions/result";
import { FOR_BASE_YEAR, readDistrictList } from "../../../functions/tables/district-list";
import { readGrants } from "../../../functions/tables/grants";
import type { Computation } from "../../../law/computation";
import { ruleInWords } from "../../../law/rules";
import { isZero, toAmount } from "../../../money/cents";
import { fiscalYearName } from "../../../money/fiscal-year";
import type { Given } from "../given";
import { moneyText } from "../words";
import type { Explainer, Worked } from "../worked";
import { caseAt, casesIn, failureOf, sharedBy, subjectOf } from "./district-case";

const NOTHING_IN_WORDS = "Nothing is withheld from a town that is not designated.";

/** Works a case out with the tables of the call; a table that cannot be used is the one failure of the whole result. */
function computing(given: Given): ((asked: DistrictCase) => Computation | Fault) | Failure {
  const table = readGrants(given.raw("grants"));
  if (isFailure(table)) return table;
  const list = readDistrictList(given.raw("districts"), FOR_BASE_YEAR);
  if (isFailure(list)) return list;
  return (asked) => computationOf(asked, table, list);
}

/** The tables are read before anything else, as the functions do it. */
export const explainDistrictWithhold: Explainer = (given) => {
  const cases = casesIn(given);
  const compute = computing(given);
  if (isFailure(compute)) return withoutAmount(given, cases, compute);
  const asked = caseAt(given, cases);
  if (asked === undefined || isFailure(asked)) return withoutAmount(given, cases, asked);
  const computation = compute(asked);
  if (isFault(computation)) return withoutAmount(given, cases, failureOf(given, cases, computation));
  return { ...workedOut(asked, computation), ...sharedBy(given, cases) };
};

function withoutAmount(given: Given, cases: CaseArguments, outcome: Failure | undefined): Worked {
  const { district, inYear } = subjectOf(given, cases);
  return {
    question: `Why is there no amount withheld for ${district}${inYear}?`,
    outcome,
    steps: [],
    ...sharedBy(given, cases),
  };
}

function workedOut(
  { town, year, policy }: DistrictCase,
  { steps, withheld, rule }: Computation,
): Omit<Worked, "asked"> {
  const amount = isZero(withheld) ? "nothing" : moneyText(withheld);
  return {
    question: `Why is ${amount} withheld from ${town.name} in ${fiscalYearName(year)}?`,
    outcome: toAmount(withheld),
    answer: moneyText(withheld),
    steps,
    policy,
    rule: rule
      ? { words: ruleInWords(rule.rule.kind), citation: rule.citation }
      : { words: NOTHING_IN_WORDS, citation: policy.citation },
    figure: { town: town.name, year, withheld },
  };
}

interface Block {
  readonly asked: DistrictCase;
  readonly computation: Computation;
  readonly rows: ExcelMatrix;
}

/** Rows of a breakdown that say what was asked, before its steps. */
const HEADING_ROWS = 3;

/** The cell lies in one of the blocks that follow each other; what is explained is that block's amount. */
export const explainDistrictBreakdown: Explainer = (given) => {
  const cases = casesIn(given);
  const compute = computing(given);
  if (isFailure(compute)) return withoutAmount(given, cases, compute);
  const blocks = eachCase(cases, (asked): Block | Fault => {
    const computation = compute(asked);
    return isFault(computation) ? computation : { asked, computation, rows: breakdownOf(asked, computation) };
  });
  if (isFailure(blocks)) return withoutAmount(given, cases, blocks);
  const { row, column } = given.cell;
  let top = 0;
  const width = Math.max(cases.fiscal_year.size.columns, cases.district.size.columns, cases.policy.size.columns);
  for (const [index, block] of blocks.entries()) {
    const height = isFailure(block) ? 1 : block.rows.length;
    if (row < top + height) {
      const asking = given.at({ row: Math.floor(index / width), column: index % width });
      if (isFailure(block)) return withoutAmount(asking, cases, block);
      const step = row - top - HEADING_ROWS;
      return {
        ...workedOut(block.asked, block.computation),
        ...sharedBy(asking, cases),
        outcome: block.rows[row - top]?.[column] as number | string | undefined,
        ...(step >= 0 && { shownStep: step }),
      };
    }
    top += height;
  }
  return withoutAmount(given, cases, undefined);
};
