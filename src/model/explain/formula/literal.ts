/** Values that stand in a formula itself, alone or in an array constant. */
import type { LiteralValue } from "../found-call";
import type { Token } from "../../../formula/tokens";

/** A number with its sign, text, TRUE, FALSE or an error; undefined for anything else. */
export function literalOf(tokens: readonly Token[]): LiteralValue | undefined {
  const [first, second] = tokens;
  if (tokens.length === 2 && second?.kind === "number" && (first?.text === "-" || first?.text === "+")) {
    const size = numberOf(second.text);
    return size === undefined ? undefined : first.text === "-" ? -size : size;
  }
  if (tokens.length !== 1 || !first) return undefined;
  switch (first.kind) {
    case "number":
      return numberOf(first.text);
    case "text":
      return first.text.slice(1, -1).replaceAll('""', '"');
    case "error":
      return { error: first.text.toUpperCase() };
    case "name": {
      const word = first.text.toUpperCase();
      return word === "TRUE" ? true : word === "FALSE" ? false : undefined;
    }
    default:
      return undefined;
  }
}

function numberOf(text: string): number | undefined {
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** The rows of an array constant, from brace to brace; undefined where it is none that Excel would take. */
export function arrayConstant(tokens: readonly Token[]): readonly (readonly LiteralValue[])[] | undefined {
  const last = tokens.length - 1;
  if (tokens[0]?.kind !== "brace open" || tokens[last]?.kind !== "brace close") return undefined;
  const rows: LiteralValue[][] = [[]];
  let item: Token[] = [];
  for (const token of tokens.slice(1)) {
    if (token.kind === "space") continue;
    if (token.kind !== "comma" && token.kind !== "semicolon" && token.kind !== "brace close") {
      item.push(token);
      continue;
    }
    const value = literalOf(item);
    if (value === undefined) return undefined;
    rows[rows.length - 1]?.push(value);
    if (token.kind === "semicolon") rows.push([]);
    item = [];
  }
  return rows.every((row) => row.length === rows[0]?.length) ? rows : undefined;
}
