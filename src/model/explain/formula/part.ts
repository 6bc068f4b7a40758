/** What an argument is, as far as it can be followed without evaluating it. */
import type { Part } from "../found-call";
import { areaBetween, areaText, cellArea } from "../../../formula/area";
import { arrayConstant, literalOf } from "./literal";
import type { Token } from "../../../formula/tokens";

const SEVERAL_SHEETS = "It refers to several sheets at once (a 3-D reference), which is not followed.";
const OTHER_WORKBOOK = "It refers to another workbook, which is not followed.";

const EXPRESSION: Part = { kind: "expression" };

export function partOf(tokens: readonly Token[]): Part {
  if (tokens.length === 0) return { kind: "omitted" };
  const value = literalOf(tokens);
  if (value !== undefined) return { kind: "literal", value };
  const rows = arrayConstant(tokens);
  if (rows) return { kind: "array", rows };
  const bang = tokens.findIndex(({ kind }) => kind === "bang");
  if (bang < 0) return partOnSheet(tokens, undefined);
  const sheet = sheetOf(tokens.slice(0, bang));
  if (sheet === undefined) return EXPRESSION;
  return typeof sheet === "string" ? partOnSheet(tokens.slice(bang + 1), sheet) : sheet;
}

/** The sheet before the mark, or why it is not followed; undefined where no sheet stands there. */
function sheetOf(tokens: readonly Token[]): string | Part | undefined {
  const [first, ...others] = tokens;
  if (
    first?.kind === "bracket" &&
    others.every(({ kind }) => kind === "name" || kind === "sheet" || kind === "colon")
  ) {
    return { kind: "not followed", why: OTHER_WORKBOOK };
  }
  const [colon, last] = others;
  if (colon?.kind === "colon" && last && others.length === 2) return { kind: "not followed", why: SEVERAL_SHEETS };
  if (others.length > 0) return undefined;
  if (first?.kind === "name") return first.text;
  if (first?.kind !== "sheet") return undefined;
  const name = first.text.slice(1, -1).replaceAll("''", "'");
  if (name.includes("[")) return { kind: "not followed", why: OTHER_WORKBOOK };
  // No name of a sheet may hold a colon.
  return name.includes(":") ? { kind: "not followed", why: SEVERAL_SHEETS } : name;
}

function partOnSheet(tokens: readonly Token[], sheet: string | undefined): Part {
  const on = sheet === undefined ? {} : { sheet };
  const [first, second, third, fourth] = tokens;
  if (!first) return EXPRESSION;
  const cell = first.kind === "name" ? cellArea(first.text) : undefined;
  if (tokens.length === 1) {
    if (cell) return { kind: "reference", ...on, address: areaText(cell), area: cell };
    if (first.kind === "bracket" && sheet === undefined) return { kind: "structured", specifier: first.text };
    return first.kind === "name" ? { kind: "name", ...on, name: first.text } : EXPRESSION;
  }
  if (tokens.length === 2) {
    if (cell && second?.text === "#") return { kind: "spill", ...on, address: areaText(cell), area: cell };
    if (first.kind !== "name" || second?.kind !== "bracket" || sheet !== undefined) return EXPRESSION;
    return { kind: "structured", table: first.text, specifier: second.text };
  }
  if (tokens.length === 3 && second?.kind === "colon" && isHalf(first) && isHalf(third)) {
    const area = areaBetween(first.text, third?.text ?? "");
    return area ? { kind: "reference", ...on, address: areaText(area), area } : EXPRESSION;
  }
  // As a file stores A1#.
  if (tokens.length === 4 && /^(?:_xlfn\.)?ANCHORARRAY$/i.test(first.text) && second?.kind === "open") {
    const anchor = fourth?.kind === "close" ? cellArea(third?.text ?? "") : undefined;
    if (anchor) return { kind: "spill", ...on, address: areaText(anchor), area: anchor };
  }
  return EXPRESSION;
}

const isHalf = (token: Token | undefined): boolean => token?.kind === "name" || token?.kind === "number";
