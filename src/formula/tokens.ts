/**
 * Cuts a formula into tokens, each with where it begins. Every character lands in exactly one of them, quoted text, sheet names and
 * brackets each in one. Read character by character, so that no text takes longer than its length, and by tables, since a workbook has millions of them.
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
}

/** A token as it stands in a formula, and where it begins. */
export interface PlacedToken extends Token {
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

const ERROR = /#(?:DIV\/0!|N\/A|GETTING_DATA|[A-Z_]+[!?])/iy;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iy;
const NAME = /[\p{L}_\\$][\p{L}\p{M}\p{N}_.\\?$]*/uy;
const SPACE = /\s+/y;
/** One character, and never half of one. */
const CHARACTER = /[^]/uy;

/** What a character of ASCII begins. All others are left to the patterns, which take several times as long. */
const [MARK, TEXT, SHEET, BRACKET, HASH, DIGIT, LETTER, BLANK, OTHER] = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const ASCII = 128;

const BEGINS = Uint8Array.from({ length: ASCII }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (sign in MARKS) return MARK;
  if (sign === '"') return TEXT;
  if (sign === "'") return SHEET;
  if (sign === "[") return BRACKET;
  if (sign === "#") return HASH;
  if (/[\d.]/.test(sign)) return DIGIT;
  if (/[A-Za-z_\\$]/.test(sign)) return LETTER;
  return /\s/.test(sign) ? BLANK : OTHER;
});

const GOES_ON_IN_NAME = Uint8Array.from({ length: ASCII }, (_, code) =>
  /[A-Za-z0-9_.\\?$]/.test(String.fromCharCode(code)) ? 1 : 0,
);

const KIND_OF_MARK = Array.from({ length: ASCII }, (_, code) => MARKS[String.fromCharCode(code)] ?? "other");

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

/** Behind a name that begins with a letter of ASCII. */
function endOfName(formula: string, start: number): number {
  for (let at = start + 1; at < formula.length; at++) {
    const code = formula.charCodeAt(at);
    if (code >= ASCII) return endOf(NAME, formula, start);
    if (GOES_ON_IN_NAME[code] === 0) return at;
  }
  return formula.length;
}

/** Behind what a pattern finds at a place; the place itself where it finds nothing. */
function endOf(pattern: RegExp, formula: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(formula) ? pattern.lastIndex : at;
}

const cut = (kind: TokenKind, formula: string, start: number, end: number): PlacedToken => ({
  kind,
  text: formula.slice(start, end),
  start,
});

/** Behind the token that begins at a place, for readers that need no tokens. */
export function endOfToken(formula: string, start: number): number {
  const code = formula.charCodeAt(start);
  const begins = code < ASCII ? BEGINS[code] : undefined;
  if (begins === MARK || begins === OTHER) return start + 1;
  if (begins === LETTER) return endOfName(formula, start);
  return start + tokenAt(formula, start).text.length;
}

/** A token of one of these kinds; any other sign stands for itself. */
function patterned(kind: TokenKind, pattern: RegExp, formula: string, start: number): PlacedToken {
  const end = endOf(pattern, formula, start);
  return end > start ? cut(kind, formula, start, end) : cut("other", formula, start, endOf(CHARACTER, formula, start));
}

function tokenAt(formula: string, start: number): PlacedToken {
  const code = formula.charCodeAt(start);
  if (code >= ASCII) {
    const end = endOf(NAME, formula, start);
    return end > start ? cut("name", formula, start, end) : patterned("space", SPACE, formula, start);
  }
  switch (BEGINS[code]) {
    case MARK:
      return cut(KIND_OF_MARK[code] as TokenKind, formula, start, start + 1);
    case LETTER:
      return cut("name", formula, start, endOfName(formula, start));
    case DIGIT:
      return patterned("number", NUMBER, formula, start);
    case TEXT:
      return cut("text", formula, start, endOfQuoted(formula, start));
    case SHEET:
      return cut("sheet", formula, start, endOfQuoted(formula, start));
    case BRACKET:
      return cut("bracket", formula, start, endOfBracket(formula, start));
    case HASH:
      return patterned("error", ERROR, formula, start);
    case BLANK:
      return patterned("space", SPACE, formula, start);
    default:
      return cut("other", formula, start, start + 1);
  }
}

/** Joined, the tokens give the formula again. */
export function tokenise(formula: string): readonly PlacedToken[] {
  const tokens: PlacedToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
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
