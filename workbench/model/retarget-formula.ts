/** A formula told that a sheet or a table has another name. */
import { tokenise, type Token } from "../../src/formula/tokens";
import { quoteSheetName } from "./a1";

export interface NewNames {
  readonly sheet: readonly [before: string, after: string];
  /** Each by its name in lower case. */
  readonly tables: ReadonlyMap<string, string>;
}

const sheetNamed = ({ kind, text }: Token): string =>
  kind === "sheet" ? text.slice(1, -1).replaceAll("''", "'") : text;

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export function retargetFormula(formula: string, { sheet: [before, after], tables }: NewNames): string {
  const tokens = tokenise(formula);
  return tokens
    .map((token, index) => {
      const next = tokens[index + 1]?.kind;
      const isName = token.kind === "name" || token.kind === "sheet";
      if (isName && next === "bang") return isSame(sheetNamed(token), before) ? quoteSheetName(after) : token.text;
      const table = token.kind === "name" ? tables.get(token.text.toLowerCase()) : undefined;
      const isTable = table !== undefined && next !== "open" && tokens[index - 1]?.kind !== "bang";
      return isTable ? table : token.text;
    })
    .join("");
}
