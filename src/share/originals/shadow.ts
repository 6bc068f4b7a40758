/**
 * References held in a formula that computes nothing, =IF(0,CHOOSE(1,Model!D2,Model!B2,'ECS grants'!$A$1:$C$40),"kept"). The
 * spreadsheet program keeps them in step with the cells: rows inserted, sheets renamed or moved. What is deleted becomes #REF!.
 */
import { areaBetween, cellArea } from "../../formula/area";
import { tokenise, type Token } from "../../formula/tokens";
import { onSheet } from "../../formula/sheet-name";
import type { HeldReference } from "./template";

/** What such a cell shows. */
export const KEPT = "kept";

/** Excel takes no longer formulas, and 255 arguments at most. */
const LONGEST = 8192;
const MOST_ARGUMENTS = 200;

/** Null where there are more references than a formula can hold. */
export function shadowOf(references: readonly HeldReference[]): string | null {
  const written = references.map(({ sheet, cells }) => onSheet(sheet, cells));
  const groups: string[] = [];
  for (let from = 0; from < written.length; from += MOST_ARGUMENTS) {
    groups.push(`CHOOSE(1,${written.slice(from, from + MOST_ARGUMENTS).join(",")})`);
  }
  const formula = `=IF(0,${groups.join("+")},"${KEPT}")`;
  return formula.length <= LONGEST ? formula : null;
}

/** In their order; null for those whose cells are gone. */
export function referencesHeld(formula: string): (HeldReference | null)[] {
  const tokens = tokenise(formula).filter(({ kind }) => kind !== "space");
  const held: (HeldReference | null)[] = [];
  tokens.forEach(({ kind, text }, index) => {
    if (kind === "name" && text.toUpperCase() === "CHOOSE" && tokens[index + 1]?.kind === "open") {
      // The first argument is the 1.
      held.push(
        ...argumentsFrom(tokens, index + 2)
          .slice(1)
          .map(referenceOf),
      );
    }
  });
  return held;
}

/** The tokens of each argument, up to the parenthesis that closes the call. */
function argumentsFrom(tokens: readonly Token[], start: number): Token[][] {
  const found: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(start)) {
    if (token.kind === "close" && depth === 0) break;
    if (token.kind === "open") depth++;
    if (token.kind === "close") depth--;
    if (token.kind === "comma" && depth === 0) found.push([]);
    else found[found.length - 1]?.push(token);
  }
  return found;
}

/** Model!B2, 'My sheet'!$B$2:$C$4 and Model!B2:Model!C4 as some programs write it. */
function referenceOf(tokens: readonly Token[]): HeldReference | null {
  const bang = tokens.findIndex(({ kind }) => kind === "bang");
  const [first] = tokens;
  if (bang !== 1 || !first) return null;
  const sheet = first.kind === "sheet" ? first.text.slice(1, -1).replaceAll("''", "'") : first.text;
  const cells = tokens
    .slice(bang + 1)
    .filter(({ kind }, index, all) => kind !== "bang" && all[index + 1]?.kind !== "bang")
    .map(({ text }) => text)
    .join("");
  const [from = "", to] = cells.split(":");
  const area = to === undefined ? cellArea(from) : areaBetween(from, to);
  return first.kind === "error" || !area ? null : { sheet, cells };
}
