import { stagesOf } from "./affixes";
import { resolveCode } from "./code";
import { lookUp } from "./lookup";
import { nearestTowns, nearMiss } from "./near-miss";
import { notATown } from "./not-a-town";
import type { Resolution } from "./resolution";
import { isBlank, spelledOut, wordsOf } from "./words";

/** A code alone in its cell, also as a text formula (="0020011") or with the decimals of a number format. */
const CODE = /^[\s="']*(\d{1,7})(?:\.0+)?[\s"']*$/;

/** No name is longer. A cell can hold 32,767 characters, and searching a text like that for names would take long. */
const LONGEST = 200;

/**
 * The town whose district a text or number of a real file means. It is a town only where exactly one can be meant:
 * by its name, by a village or other name of it, by a code, or by one slip with every other town far away.
 */
export function resolveDistrict(text: string | number): Resolution {
  if (typeof text === "number") return resolveCode(String(text));
  if (isBlank(text)) return { kind: "blank" };
  const [, digits] = CODE.exec(text) ?? [];
  if (digits !== undefined) return resolveCode(digits);
  if (text.trim().length > LONGEST) return { kind: "unknown", nearest: [] };
  const words = spelledOut(wordsOf(text));
  const stages = stagesOf(words);
  const named = first(stages, lookUp);
  if (named !== undefined) return named;
  const what = notATown(words);
  if (what !== undefined) return { kind: "notATown", what, text: text.trim() };
  return first(stages, nearMiss) ?? { kind: "unknown", nearest: nearestTowns(stages[stages.length - 1] ?? words) };
}

function first(stages: readonly string[], find: (words: string) => Resolution | undefined): Resolution | undefined {
  for (const stage of stages) {
    const found = find(stage);
    if (found !== undefined) return found;
  }
  return undefined;
}
