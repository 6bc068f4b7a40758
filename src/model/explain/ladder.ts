import { citationLine } from "../../law/citation";
import type { Step } from "../../law/step";
import { addressText } from "./address";
import type { LadderStep, StepSource } from "./explanation";
import type { Inputs } from "./inputs";
import { operationText, valueText } from "./words";

/** The steps as a reader climbs them, each with where its value comes from. */
export const ladderOf = (steps: readonly Step[], inputs: Inputs): readonly LadderStep[] =>
  steps.map(({ label, value, source, operation }) => ({
    label,
    value,
    text: valueText(value),
    ...(operation && { operation }),
    operationText: operationText(operation),
    source: sourceOf(source, inputs),
  }));

function sourceOf(source: Step["source"], inputs: Inputs): StepSource {
  if (!("argument" in source)) return { kind: "law", citation: source, text: citationLine(source) };
  const index = inputs.at(source);
  const input = index === undefined ? undefined : inputs.all[index];
  if (index === undefined || !input) return { kind: "formula", text: `${source.argument} was left out` };
  if (input.address) return { kind: "cell", address: input.address, input: index, text: addressText(input.address) };
  return { kind: "formula", input: index, text: `in the formula, the argument ${source.argument}` };
}
