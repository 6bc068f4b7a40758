import type { ExplainInput, Explanation, ExplainedInput } from "./explanation";

export function explain(_input: ExplainInput): Explanation {
  throw new Error("not there yet");
}

/** The inputs in the order in which auditors walk through them. */
export const inputsOf = ({ inputs }: Explanation): readonly ExplainedInput[] => inputs;
