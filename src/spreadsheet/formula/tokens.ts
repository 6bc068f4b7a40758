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

const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|[A-Z_]+[!?])/iy;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iy;
const NAME = /[\p{L}_\\$][\p{L}\p{M}\p{N}_.\\?$]*/uy;
/** Spaces together, and anything else alone: never half of a character. */
const OTHER = /\s+|[^]/uy;

const ASCII = 128;

/** Of signs that are tokens by themselves, by their codes. */
const SINGLE: readonly (TokenKind | undefined)[] = Array.from({ length: ASCII }, (_, code) => {
  const kinds: Readonly<Record<string, TokenKind>> = { "(": "open", ")": "close", "!": "bang", ":": "colon" };
  const sign = String.fromCharCode(code);
  return kinds[sign] ?? (/[\s\w.\\$"'[#]/.test(sign) ? undefined : "other");
});

const byCode = (pattern: RegExp): Uint8Array =>
  Uint8Array.from({ length: ASCII }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));

const BEGINS_NAME = byCode(/[A-Za-z_\\$]/);
const IN_NAME = byCode(/[A-Za-z0-9_.\\?$]/);

const QUOTE = 34;
const APOSTROPHE = 39;
const BRACKET = 91;

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

/** Behind the closing quotation mark; two of them stand for one. */
function endOfQuoted(formula: string, start: number): number {
  const mark = formula.charCodeAt(start);
  for (let at = start + 1; at < formula.length; at++) {
    if (formula.charCodeAt(at) !== mark) continue;
    if (formula.charCodeAt(at + 1) !== mark) return at + 1;
    at++;
  }
  return formula.length;
}

/** Behind a name that begins with a letter of ASCII. */
function endOfName(formula: string, start: number): number {
  for (let at = start + 1; at < formula.length; at++) {
    const code = formula.charCodeAt(at);
    if (code >= ASCII) return endOf(NAME, formula, start);
    if (IN_NAME[code] === 0) return at;
  }
  return formula.length;
}

/** Behind what a pattern finds at a place; the place itself where it finds nothing. */
function endOf(pattern: RegExp, formula: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(formula) ? pattern.lastIndex : at;
}

/** By the codes of its characters: the patterns take several times as long, and a workbook has millions of tokens. */
function nextToken(formula: string, at: number): Token {
  const code = formula.charCodeAt(at);
  const single = SINGLE[code];
  if (single !== undefined) return { kind: single, text: formula.slice(at, at + 1) };
  if (BEGINS_NAME[code] === 1) return { kind: "name", text: formula.slice(at, endOfName(formula, at)) };
  if (code === QUOTE) return { kind: "text", text: formula.slice(at, endOfQuoted(formula, at)) };
  if (code === APOSTROPHE) return { kind: "sheet", text: formula.slice(at, endOfQuoted(formula, at)) };
  if (code === BRACKET) return { kind: "bracket", text: formula.slice(at, endOfBracket(formula, at)) };
  return byPattern(formula, at);
}

function byPattern(formula: string, at: number): Token {
  const number = endOf(NUMBER, formula, at);
  if (number > at) return { kind: "number", text: formula.slice(at, number) };
  const error = endOf(ERROR, formula, at);
  if (error > at) return { kind: "error", text: formula.slice(at, error) };
  const name = endOf(NAME, formula, at);
  if (name > at) return { kind: "name", text: formula.slice(at, name) };
  return { kind: "other", text: formula.slice(at, Math.max(at + 1, endOf(OTHER, formula, at))) };
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
