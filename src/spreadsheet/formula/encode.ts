/**
 * A formula as people see it, in the form in which files hold it: younger functions with their prefix, "@" and "#" as functions,
 * variables of LET and LAMBDA marked, and [@Column] written out. What is in that form already stays as it is.
 */
import { closingOf, tokenise, type Token } from "../../formula/tokens";
import { storedFunctionName } from "./younger-functions";

const CELL = /^\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}$/;

/** Without its equals sign. `isCustom` tells the functions of the add-in, which files mark as well. */
export function encodeFormula(formula: string, isCustom: (name: string) => boolean): string {
  const tokens = tokenise(formula.replace(/^=/, ""));
  // Most formulas give no names, and would be looked through for nothing.
  const variables = /LET|LAMBDA/i.test(formula) ? variablesOf(tokens) : NO_VARIABLES;
  const named = tokens.map((token, index): Token => {
    if (token.kind === "bracket") return { kind: "bracket", text: thisRow(token.text) };
    if (token.kind !== "name") return token;
    const isVariable = variables.size > 0 && variables.has(token.text.toLowerCase());
    if (tokens[index + 1]?.kind !== "open") return isVariable ? marked(token, "_xlpm.") : token;
    if (isVariable) return marked(token, "_xlpm.");
    if (isCustom(token.text)) return { kind: "name", text: `_xldudf_${token.text.toUpperCase()}` };
    return { kind: "name", text: storedFunctionName(token.text) };
  });
  return withOperators(named);
}

const marked = ({ text }: Token, prefix: string): Token => ({ kind: "name", text: prefix + text });

/** [@Column] and [@[A]:[B]] as [[#This Row],[Column]] and [[#This Row],[A]:[B]]. */
function thisRow(text: string): string {
  const inner = /^\[\s*@(.*)\]$/s.exec(text)?.[1]?.trimStart();
  if (inner === undefined) return text;
  if (inner === "") return "[#This Row]";
  return `[[#This Row],${inner.startsWith("[") ? inner : `[${inner}]`}]`;
}

const NO_VARIABLES: ReadonlySet<string> = new Set();

/** The names that LET and LAMBDA give, in lower case. */
function variablesOf(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  tokens.forEach(({ kind, text }, index) => {
    const word = kind === "name" && tokens[index + 1]?.kind === "open" ? text.toUpperCase() : "";
    if (word !== "LET" && word !== "LAMBDA") return;
    const parts = argumentsOf(tokens, index + 1);
    const given = word === "LET" ? parts.slice(0, -1).filter((_, at) => at % 2 === 0) : parts.slice(0, -1);
    for (const [only, ...more] of given) {
      if (only?.kind === "name" && more.length === 0) names.add(only.text.toLowerCase());
    }
  });
  return names;
}

/** The tokens of each argument, without the spaces around them. */
function argumentsOf(tokens: readonly Token[], open: number): Token[][] {
  const close = closingOf(tokens, open);
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(open + 1, close)) {
    if (token.kind === "open" || token.text === "{") depth++;
    if (token.kind === "close" || token.text === "}") depth--;
    if (token.text === "," && depth === 0) parts.push([]);
    else if (token.text.trim() !== "") parts[parts.length - 1]?.push(token);
  }
  return parts;
}

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join("");

/** A1# becomes a function of A1, and @ one of what stands behind it. */
function withOperators(tokens: readonly Token[]): string {
  // Most formulas have neither; these would be looked through many times for nothing.
  if (!tokens.some(({ text }) => text === "@" || text === "#")) return textOf(tokens);
  let text = "";
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.text === "@") {
      const end = operandEnd(tokens, index + 1);
      text += `_xlfn.SINGLE(${withOperators(tokens.slice(index + 1, end))})`;
      index = end - 1;
      continue;
    }
    const end = operandEnd(tokens, index);
    if (end > index && tokens[end - 1]?.text === "#" && end - index > 1) {
      text += `_xlfn.ANCHORARRAY(${textOf(tokens.slice(index, end - 1))})`;
      index = end - 1;
    } else text += token.text;
  }
  return text;
}

/** Behind one reference or one call, with a # that belongs to it; `start` where none stands there. */
function operandEnd(tokens: readonly Token[], start: number): number {
  let at = start;
  if (tokens[at]?.kind === "open") return Math.min(closingOf(tokens, at) + 1, tokens.length);
  if ((tokens[at]?.kind === "sheet" || tokens[at]?.kind === "name") && tokens[at + 1]?.kind === "bang") at += 2;
  const first = tokens[at];
  if (first?.kind === "bracket") return at + 1;
  if (first?.kind !== "name") return start;
  if (tokens[at + 1]?.kind === "open") return Math.min(closingOf(tokens, at + 1) + 1, tokens.length);
  if (tokens[at + 1]?.kind === "bracket") return at + 2;
  if (tokens[at + 1]?.text === "#" && CELL.test(first.text)) return at + 2;
  if (tokens[at + 1]?.kind === "colon" && tokens[at + 2] !== undefined) return at + 3;
  return at + 1;
}
