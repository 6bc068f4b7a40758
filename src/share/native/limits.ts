/** What Excel takes of a formula. */
const LENGTH = 8192;
const NESTING = 64;
const TEXT = 255;

/** Why a formula is too much for Excel; undefined where it is not. */
export function exceeds(formula: string): string | undefined {
  if (formula.length > LENGTH) return `Its native form has ${formula.length} characters, and Excel takes ${LENGTH}.`;
  const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  if (texts.some((text) => text.length - 2 > TEXT))
    return `Its native form has a text of more than ${TEXT} characters.`;
  return depthOf(formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "")) > NESTING
    ? `Its native form is nested more than ${NESTING} levels deep, which Excel does not take.`
    : undefined;
}

function depthOf(formula: string): number {
  let [depth, deepest] = [0, 0];
  for (const sign of formula) {
    if (sign === "(") deepest = Math.max(deepest, ++depth);
    if (sign === ")") depth--;
  }
  return deepest;
}
