/** What Excel takes of a formula. */
const LENGTH = 8192;
const NESTING = 64;
const TEXT = 255;

/** Why a formula is too much for Excel; undefined where it is not. */
export function exceeds(formula: string): string | undefined {
  if (formula.length > LENGTH) return `Its native form has ${formula.length} characters, and Excel takes ${LENGTH}.`;
  const { text, depth } = measured(formula);
  if (text > TEXT) return `Its native form has a text of more than ${TEXT} characters.`;
  return depth > NESTING
    ? `Its native form is nested more than ${NESTING} levels deep, which Excel does not take.`
    : undefined;
}

const QUOTE = 34;
const APOSTROPHE = 39;
const OPEN = 40;
const CLOSE = 41;

/** The length of its longest text, as it is written, and how deep its parentheses go outside of texts and names of sheets. */
function measured(formula: string): { readonly text: number; readonly depth: number } {
  let [longest, deepest, depth] = [0, 0, 0];
  for (let at = 0; at < formula.length; at++) {
    const sign = formula.charCodeAt(at);
    if (sign === OPEN) deepest = Math.max(deepest, ++depth);
    else if (sign === CLOSE) depth--;
    else if (sign === QUOTE || sign === APOSTROPHE) {
      const end = endOfQuoted(formula, at);
      if (sign === QUOTE) longest = Math.max(longest, end - at - 1);
      at = end;
    }
  }
  return { text: longest, depth: deepest };
}

/** Where the closing quotation mark stands; two of them stand for one. */
function endOfQuoted(formula: string, start: number): number {
  const mark = formula.charAt(start);
  let end = formula.indexOf(mark, start + 1);
  while (end >= 0 && formula.charAt(end + 1) === mark) end = formula.indexOf(mark, end + 2);
  return end < 0 ? formula.length : end;
}
