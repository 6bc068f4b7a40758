import { citationLine } from "../../law/citation";
import type { Policy } from "../../law/policies";
import type { ExplainInput, ExplainedInput, ExplainedPolicy, Explanation } from "./explanation";
import { EXPLAINERS } from "./functions";
import { Given } from "./given";
import { Inputs } from "./inputs";
import { ladderOf } from "./ladder";
import { notesOn } from "./notes";
import { problemOf } from "./problem";
import { publishedBeside } from "./published";

export function explain(input: ExplainInput): Explanation {
  const given = new Given(input);
  const { question, outcome, answer, steps, shownStep, policy, rule, asked, figure } = EXPLAINERS[input.call.id](given);
  const inputs = new Inputs(given, { asked, steps });
  const result = typeof outcome === "object" ? undefined : outcome;
  const problem = typeof outcome === "object" || outcome === undefined ? problemOf(outcome, inputs) : undefined;
  const published = figure && publishedBeside(figure);
  return {
    id: input.call.id,
    question,
    answer: problem ? problem.error : (answer ?? String(result)),
    result,
    ...(policy && { policy: policyIn(policy) }),
    steps: ladderOf(steps, inputs),
    ...(shownStep !== undefined && { shownStep }),
    ...(rule && { rule: { ...rule, citationText: citationLine(rule.citation) } }),
    inputs: inputs.all,
    ...(published && { published }),
    ...(problem && { problem }),
    notes: notesOn(input, { result, ...(problem && { problem }) }),
  };
}

const policyIn = ({ id, name, description, inForce, citation }: Policy): ExplainedPolicy => ({
  id,
  name,
  description,
  inForce,
  citation: citationLine(citation),
});

/** The inputs in the order in which auditors walk through them. */
export const inputsOf = ({ inputs }: Explanation): readonly ExplainedInput[] => inputs;
