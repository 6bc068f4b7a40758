import { readCases } from "./cases";
import { changesSheet } from "./changes-sheet";
import type { ModelChoices } from "./choices";
import { comparedPolicies } from "./comparison-layout";
import { modelSheet } from "./model-sheet";
import type { MissingFigure, ModelPlan } from "./plan";
import { policiesSheet } from "./policies-sheet";
import { previewOf } from "./preview";
import { yearsSheet } from "./years-sheet";

export const notPlanned = (problems: readonly string[]): ModelPlan => ({
  sheets: [],
  problems: [...new Set(problems)],
  missing: [],
  preview: { years: [], rows: [], districts: [], totals: [], byStatus: [] },
});

const isProblems = (outcome: object): outcome is readonly string[] => Array.isArray(outcome);

/** The withholding model; with `compare` also the sheets of planComparison. `today` is written as 2026-09-14. */
export function planModel(choices: ModelChoices, today: string): ModelPlan {
  const cases = readCases(choices);
  if (isProblems(cases)) return notPlanned(cases);
  const comparison = choices.compare ? planComparison(choices, today) : undefined;
  if (comparison && comparison.problems.length > 0) return comparison;
  const [sheet, layout] = modelSheet(choices, cases, today);
  const { preview, missing } = previewOf(cases);
  return {
    sheets: [sheet, yearsSheet(cases, layout, choices.charts), ...(comparison?.sheets ?? [])],
    problems: [],
    missing: withoutDoubles([...missing, ...(comparison?.missing ?? [])]),
    preview,
  };
}

/** The sheets "Both policies" and "What changes". Both follow the policies' own lists; the preview is of the proposal. */
export function planComparison(choices: ModelChoices, today: string): ModelPlan {
  const builtIn = { ...choices, list: { kind: "built-in" } } as const;
  const [inForce, proposed] = comparedPolicies().map(({ id }) => readCases({ ...builtIn, policy: id }));
  if (!inForce || !proposed) throw new Error("There are no two policies.");
  const problems = [inForce, proposed].flatMap((cases) => (isProblems(cases) ? cases : []));
  if (isProblems(inForce) || isProblems(proposed)) return notPlanned(problems);
  const { preview, missing } = previewOf(proposed);
  return {
    sheets: [policiesSheet(choices, proposed, today), changesSheet(proposed)],
    problems: [],
    missing: withoutDoubles([...previewOf(inForce).missing, ...missing]),
    preview,
  };
}

function withoutDoubles(missing: readonly MissingFigure[]): readonly MissingFigure[] {
  const keyOf = ({ district, year, message }: MissingFigure): string => `${district}|${year}|${message}`;
  return [...new Map(missing.map((one) => [keyOf(one), one])).values()];
}
