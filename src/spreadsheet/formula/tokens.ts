/**
 * Cuts a formula into tokens. Nothing is judged: every character lands in exactly one token, so that tokens joined give
 * the formula again, and names within texts, sheet names and brackets stay untouched.
 */
export type TokenKind =
  "text" | "sheet" | "bracket" | "error" | "name" | "number" | "open" | "close" | "bang" | "colon" | "other";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ["text", /"(?:[^"]|"")*(?:"|$)/y],
  ["sheet", /'(?:[^']|'')*(?:'|$)/y],
  ["error", /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|[A-Z_]+[!?])/iy],
  ["number", /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iy],
  ["name", /[\p{L}_\\$][\p{L}\p{M}\p{N}_.\\?$]*/uy],
  ["open", /\(/y],
  ["close", /\)/y],
  ["bang", /!/y],
  ["colon", /:/y],
  ["other", /\s+|[^]/uy],
];

/** The end of a bracketed structured reference, in which an apostrophe takes the next character as it is. */
function endOfBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

function nextToken(formula: string, at: number): Token {
  if (formula[at] === "[") return { kind: "bracket", text: formula.slice(at, endOfBracket(formula, at)) };
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return { kind: "other", text: formula.slice(at, at + 1) };
}

export function tokenise(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = nextToken(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** The index of the token that closes the parenthesis opened at `open`; the end where none does. */
export function closingOf(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    const kind = tokens[index]?.kind;
    if (kind === "open") depth++;
    else if (kind === "close" && --depth === 0) return index;
  }
  return tokens.length;
}
