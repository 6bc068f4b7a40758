/**
 * Turns a formula as a user sees it into the one that the file stores: what the reader takes off is put on again. Functions younger
 * than Excel 2007 get the prefix _xlfn., custom functions _xldudf_, variables of LET and LAMBDA _xlpm.; "@" and "#" become functions.
 */
import { closingOf, tokenise, type Token } from "../../src/formula/tokens";
import { isYoungFunction, prefixOfYoung } from "./young-functions";

/** Without the "=" that the formula begins with. `table` is the one around its cell, if any: the file names it. */
export type EncodeFormula = (formula: string, table?: string) => string;

/** `customFunctions` in upper case. */
export const formulaEncoder =
  (customFunctions: ReadonlySet<string>): EncodeFormula =>
  (formula, table) => {
    const tokens = tokenise(formula.replace(/^=/u, ""));
    return operators(named(tokens, customFunctions), table);
  };

function named(tokens: readonly Token[], customFunctions: ReadonlySet<string>): Token[] {
  const variables = variablesOf(tokens);
  return tokens.map((token, index) => {
    if (token.kind !== "name") return token;
    const upper = token.text.toUpperCase();
    const isCall = tokens[index + 1]?.kind === "open";
    if (tokens[index - 1]?.kind === "bang" || tokens[index + 1]?.kind === "bang") return token;
    if (customFunctions.has(upper)) return { ...token, text: `_xldudf_${upper}` };
    if (variables.has(upper) && !isCall) return { ...token, text: `_xlpm.${token.text}` };
    return isCall && isYoungFunction(upper) ? { ...token, text: prefixOfYoung(upper) + upper } : token;
  });
}

/** The names that LET and LAMBDA give: of LET every other argument, of LAMBDA all but the last. */
function variablesOf(tokens: readonly Token[]): ReadonlySet<string> {
  const variables = new Set<string>();
  tokens.forEach((token, index) => {
    const call = token.kind === "name" ? token.text.toUpperCase() : "";
    if ((call !== "LET" && call !== "LAMBDA") || tokens[index + 1]?.kind !== "open") return;
    const starts = argumentStarts(tokens, index + 1);
    starts.forEach((start, at) => {
      const isName = at < starts.length - 1 && (call === "LAMBDA" || at % 2 === 0);
      const name = tokens[start];
      if (isName && name?.kind === "name") variables.add(name.text.toUpperCase());
    });
  });
  return variables;
}

function argumentStarts(tokens: readonly Token[], open: number): number[] {
  const close = closingOf(tokens, open);
  const starts: number[] = [];
  const first = (from: number): number => {
    let at = from;
    while (at < close && tokens[at]?.text.trim() === "") at++;
    return at;
  };
  starts.push(first(open + 1));
  for (let at = open + 1, depth = 0; at < close; at++) {
    const { kind, text } = tokens[at] as Token;
    if (kind === "open") depth++;
    else if (kind === "close") depth--;
    else if (text === "," && depth === 0) starts.push(first(at + 1));
  }
  return starts;
}

/** "@A1:A9" is SINGLE(A1:A9), "A1#" is ANCHORARRAY(A1); "[@Col]" stands inside brackets and is another matter. */
function operators(tokens: readonly Token[], table: string | undefined): string {
  let text = "";
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.text === "@" && token.kind === "other") {
      const end = endOfOperand(tokens, at + 1);
      const inner = tokens.slice(at + 1, end);
      const bare = inner[0]?.kind === "open" && closingOf(inner, 0) === inner.length - 1 ? inner.slice(1, -1) : inner;
      text += `_xlfn.SINGLE(${operators(bare, table)})`;
      at = end - 1;
      continue;
    }
    const end = endOfReference(tokens, at);
    if (end > at && tokens[end]?.text === "#") {
      text += `_xlfn.ANCHORARRAY(${joined(tokens.slice(at, end))})`;
      at = end;
    } else text += token.kind === "bracket" ? bracket(tokens, at, table) : token.text;
  }
  return text;
}

const joined = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join("");

/** In the file a table is named also within itself, and its row is written out. */
function bracket(tokens: readonly Token[], at: number, table = ""): string {
  const { text = "" } = tokens[at] ?? {};
  const before = tokens[at - 1]?.kind;
  const name = before === "name" || before === "sheet" || before === "bracket" || before === "bang" ? "" : table;
  if (tokens[at + 1]?.kind === "bang") return text;
  const column = /^\[@(.*)\]$/su.exec(text)?.[1];
  if (column === undefined) return name + text;
  if (column.trim() === "") return `${name}[#This Row]`;
  return `${name}[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
}

/** A name, perhaps with its sheet: where it ends. */
function endOfReference(tokens: readonly Token[], at: number): number {
  const kind = tokens[at]?.kind;
  if (kind !== "name" && kind !== "sheet") return at;
  return tokens[at + 1]?.kind === "bang" ? at + 3 : at + 1;
}

/** One reference, one call, or what stands in parentheses. */
function endOfOperand(tokens: readonly Token[], at: number): number {
  let end = endOfReference(tokens, at);
  if (tokens[end]?.kind === "open") return closingOf(tokens, end) + 1;
  if (tokens[end]?.kind === "bracket" || tokens[end]?.text === "#") end++;
  return tokens[end]?.kind === "colon" ? endOfReference(tokens, end + 1) : end;
}
