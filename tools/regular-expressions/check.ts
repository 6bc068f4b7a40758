/** Whether a regular expression takes steps in proportion to its text, by recheck: it counts steps, so a slow machine changes nothing. */
import { check } from "recheck";
import { BOUNDED, type Bounded } from "./bounded";
import type { FoundExpression } from "./find";

export interface Finding {
  readonly place: string;
  readonly source: string;
  readonly what: string;
}

/** In milliseconds. A pattern that takes longer to judge is too intricate to be trusted. */
const LONGEST_JUDGEMENT = 120_000;

/** Its letters with `v` mean what they mean with `u` here, which is what recheck reads. */
const readable = (flags: string): string => flags.replace("v", "u");

export async function whatGrows({ source, flags }: Pick<FoundExpression, "source" | "flags">): Promise<string | null> {
  const judged = await check(source, readable(flags), { timeout: LONGEST_JUDGEMENT, randomSeed: 1 });
  if (judged.status === "safe") return null;
  if (judged.status === "unknown") return `cannot be judged (${judged.error.kind}): write it more plainly`;
  const { complexity, attack } = judged;
  return `takes ${complexity.summary} steps, for example with ${attack.pattern}`;
}

/** The findings, and the exceptions that nothing needs any longer. */
export async function checkExpressions(
  expressions: readonly FoundExpression[],
  bounded: readonly Bounded[] = BOUNDED,
): Promise<readonly Finding[]> {
  const different = new Map(expressions.map((one) => [`/${one.source}/${one.flags}`, one]));
  const findings: Finding[] = [];
  for (const expression of different.values()) {
    if (bounded.some(({ source }) => source === expression.source)) continue;
    const what = await whatGrows(expression);
    if (what !== null) findings.push({ ...expression, what });
  }
  const unused = bounded.filter(({ source }) => !expressions.some((one) => one.source === source));
  return [
    ...findings,
    ...unused.map(({ source }) => ({
      place: "bounded.ts",
      source,
      what: "stands nowhere any longer: take it off the list",
    })),
  ];
}
