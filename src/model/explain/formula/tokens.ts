/**
 * Cuts a formula into tokens, each with where it begins. Every character lands in exactly one of them, quoted text, sheet names and
 * brackets each in one. Read character by character, so that no text takes longer than its length.
 */
export type TokenKind =
  | "text"
  | "sheet"
  | "bracket"
  | "error"
  | "number"
  | "name"
  | "open"
  | "close"
  | "brace open"
  | "brace close"
  | "comma"
  | "semicolon"
  | "bang"
  | "colon"
  | "space"
  | "other";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
}

const MARKS: Readonly<Record<string, TokenKind>> = {
  "(": "open",
  ")": "close",
  "{": "brace open",
  "}": "brace close",
  ",": "comma",
  ";": "semicolon",
  "!": "bang",
  ":": "colon",
};

const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA)/iy;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iy;
const NAME = /[\p{L}_\\$][\p{L}\p{M}\p{N}_.\\?$]*/uy;
const SPACE = /\s+/y;

/** Behind the closing quotation mark; two of them stand for one. */
function endOfQuoted(formula: string, start: number): number {
  const mark = formula[start];
  for (let at = start + 1; at < formula.length; at++) {
    if (formula[at] !== mark) continue;
    if (formula[at + 1] !== mark) return at + 1;
    at++;
  }
  return formula.length;
}

/** Behind the bracket that closes the first one; an apostrophe takes the next character as it is. */
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

const matchAt = (pattern: RegExp, formula: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(formula)?.[0];
};

function tokenAt(formula: string, start: number): Token {
  const to = (kind: TokenKind, end: number): Token => ({ kind, text: formula.slice(start, end), start });
  const character = formula.charAt(start);
  if (character === '"') return to("text", endOfQuoted(formula, start));
  if (character === "'") return to("sheet", endOfQuoted(formula, start));
  if (character === "[") return to("bracket", endOfBracket(formula, start));
  const mark = MARKS[character];
  if (mark) return to(mark, start + 1);
  const patterns = [
    ["error", ERROR],
    ["number", NUMBER],
    ["name", NAME],
    ["space", SPACE],
  ] as const;
  for (const [kind, pattern] of patterns) {
    const text = matchAt(pattern, formula, start);
    if (text !== undefined) return to(kind, start + text.length);
  }
  return to("other", start + 1);
}

export function tokenise(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}
