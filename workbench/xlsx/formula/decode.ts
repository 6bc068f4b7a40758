/**
 * Turns a formula as the file stores it into the one a user sees. Functions younger than Excel 2007 carry the prefix _xlfn.,
 * custom functions _xldudf_, variables of LET and LAMBDA _xlpm.; "@" and "#" are stored as functions.
 * A custom function with a file before it is one that Excel no longer knows, and so are all where the add-in is not there: these
 * are seen as they are stored.
 */
import { closingOf, type Token, type TokenKind } from "../../../src/formula/tokens";

const PREFIXES = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.|_xll\.|_xleta\.)+/i;
const CUSTOM_FUNCTION = /^_xldudf_/i;

const isCustomFunction = (token: Token | undefined): boolean =>
  token?.kind === "name" && CUSTOM_FUNCTION.test(token.text);

/** Whoever reads the file has the add-in, or has not. */
export interface Reading {
  readonly hasAddin: boolean;
}

/**
 * Other add-ins have been seen to put their own file before a custom function: [2]!_xldudf_X, BloombergUI.xla!_xldudf_X.
 * The function belongs to no file, so what stands before it leads to no other workbook.
 */
export function dropForeignFiles(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    if (isCustomFunction(token) && kept[kept.length - 1]?.kind === "bang") {
      kept.pop();
      const file = kept[kept.length - 1]?.kind;
      if (file === "name" || file === "sheet" || file === "bracket") kept.pop();
      if (file === "name" && kept[kept.length - 1]?.kind === "bracket") kept.pop();
    }
    kept.push(token);
  }
  return kept;
}

/** A bracket behind a name is a column of that table; one behind nothing is a column of the table around the cell. */
const isUnqualified = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1]?.kind;
  return (
    tokens[index]?.kind === "bracket" &&
    before !== "name" &&
    before !== "bracket" &&
    before !== "sheet" &&
    before !== "bang"
  );
};

/** A bracket with the number of a file, before a sheet or a name. */
const isFile = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index + 1]?.kind;
  return isUnqualified(tokens, index) && (next === "bang" || next === "name" || next === "sheet");
};

/** [1]Sheet!A1, [1]!Name and '[1]My sheet'!A1 lead to other workbooks. */
export const refersToOtherWorkbook = (tokens: readonly Token[]): boolean =>
  tokens.some((token, index) =>
    token.kind === "sheet" ? tokens[index + 1]?.kind === "bang" && token.text.includes("[") : isFile(tokens, index),
  );

const WITHIN_OPERAND: ReadonlySet<TokenKind> = new Set([
  "sheet",
  "bracket",
  "error",
  "number",
  "name",
  "bang",
  "colon",
]);

/** True for one reference or one call, before which "@" may stand without parentheses. */
function isOneOperand(tokens: readonly Token[]): boolean {
  for (let index = 0; index < tokens.length; index++) {
    const kind = tokens[index]?.kind;
    if (kind === "open") {
      if (tokens[index - 1]?.kind !== "name") return false;
      index = closingOf(tokens, index);
    } else if (kind === undefined || !WITHIN_OPERAND.has(kind)) {
      return false;
    }
  }
  return tokens.length > 0;
}

function decodeName(text: string): string {
  // Excel finds custom functions in any case; LibreOffice saves them in lower case.
  if (CUSTOM_FUNCTION.test(text)) return text.replace(CUSTOM_FUNCTION, "").toUpperCase();
  return text.replace(PREFIXES, "");
}

function render(tokens: readonly Token[], table: string | undefined, reading: Reading): string {
  let text = "";
  const isUnknown = (index: number): boolean =>
    isCustomFunction(tokens[index]) && (!reading.hasAddin || tokens[index - 1]?.kind === "bang");
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const operator = token.kind === "name" ? /^_xlfn\.(SINGLE|ANCHORARRAY)$/i.exec(token.text)?.[1] : undefined;
    if (operator !== undefined && tokens[index + 1]?.kind === "open") {
      const close = closingOf(tokens, index + 1);
      const inner = tokens.slice(index + 2, close);
      const operand = isOneOperand(inner) ? render(inner, table, reading) : `(${render(inner, table, reading)})`;
      text += operator.toUpperCase() === "SINGLE" ? `@${operand}` : `${operand}#`;
      index = close;
    } else if (token.kind === "name") {
      text += isUnknown(index) ? token.text : decodeName(token.text);
    } else if (table !== undefined && isUnqualified(tokens, index) && !isFile(tokens, index)) {
      text += table + token.text;
    } else {
      text += token.text;
    }
  }
  return text;
}

/** `table` is the one around the cell, if any. The result starts with "=". */
export const decodeFormula = (tokens: readonly Token[], reading: Reading, table?: string): string =>
  `=${render(tokens, table, reading)}`;
