import { tokenise, type Token } from "../../formula/tokens";

/**
 * A formula as its tokens, without what spreadsheet programs rewrite when they save it: spaces, the case of names, quotation marks
 * around sheets, TRUE() for TRUE, the marks of files before names, "@" and a leading "+".
 */
export function essence(formula: string): string {
  const tokens = tokenise(formula.replace(/^=\+?/, "")).filter(({ kind, text }) => kind !== "space" && text !== "@");
  const parts: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    parts.push(plain(token));
    const isConstant = token.kind === "name" && /^(?:TRUE|FALSE)$/i.test(token.text);
    if (isConstant && tokens[at + 1]?.kind === "open" && tokens[at + 2]?.kind === "close") at += 2;
  }
  // Between two names a mark, so that A B and AB stay apart.
  return parts.join("\u0001");
}

function plain({ kind, text }: Token): string {
  if (kind === "text") return text;
  if (kind === "number") return String(Number(text));
  if (kind === "sheet") return text.slice(1, -1).replaceAll("''", "'").toUpperCase();
  return text.replace(/^(?:_xldudf_|_xlfn\.|_xlws\.)+/i, "").toUpperCase();
}

/** Whether two formulas are the same but for what a program rewrites. */
export const sameFormula = (a: string, b: string): boolean => a === b || essence(a) === essence(b);
