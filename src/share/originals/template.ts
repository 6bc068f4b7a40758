/**
 * A formula in two parts: its references, for the spreadsheet program to keep in step, and its text with numbered places where they
 * stood. {2} is the second reference, {2!} the same written with its sheet, {2'} only the sheet of it, before a name of that sheet.
 * Braces of the formula stand twice, and {u000a} is a character that files may lose.
 */
import { onSheet, quotedSheet } from "../../formula/sheet-name";
import { referencesIn } from "../formula-references";

export interface HeldReference {
  /** The sheet's name as it is. */
  readonly sheet: string;
  /** "$B2:C$40". */
  readonly cells: string;
}

export interface HeldFormula {
  readonly template: string;
  /** Without those that were given. The second to be numbered stands first. */
  readonly references: readonly HeldReference[];
}

/** Of a sheet that is only named: all of its rows, which nothing but the sheet's own end takes away. */
const WHOLE_SHEET = "$1:$1048576";

/** `own` is the cell itself, the first reference; `sheet` is its sheet, to which unqualified references lead. */
export function holdFormula(formula: string, own: HeldReference): HeldFormula {
  const references: HeldReference[] = [];
  const isPlain = !TO_ESCAPE.test(formula);
  let [template, from] = ["", 0];
  for (const { start, end, sheet, cells } of referencesIn(formula)) {
    const before = formula.slice(from, start);
    const number = numberOf({ sheet: sheet ?? own.sheet, cells: cells || WHOLE_SHEET }, own, references);
    template += isPlain ? before : escaped(before);
    template += `{${number}${cells === "" ? "'" : sheet === undefined ? "" : "!"}}`;
    from = end;
  }
  const rest = formula.slice(from);
  return { template: template + (isPlain ? rest : escaped(rest)), references };
}

/** Its place, from 1, among the cell itself and the references so far, to which a new one is added. */
function numberOf(reference: HeldReference, own: HeldReference, references: HeldReference[]): number {
  if (isSame(reference, own)) return 1;
  for (let index = 0; index < references.length; index++) {
    if (isSame(references[index] as HeldReference, reference)) return index + 2;
  }
  references.push(reference);
  return references.length + 1;
}

const isSame = (a: HeldReference, b: HeldReference): boolean =>
  a.cells === b.cells && (a.sheet === b.sheet || a.sheet.toLowerCase() === b.sheet.toLowerCase());

/** What a spreadsheet program writes where the cells are gone. */
const GONE = "#REF!";

/** The formula with its references where they lead now; null for one whose cells are gone. `own` is the first, where it stands. */
export function writtenOut(
  template: string,
  own: HeldReference,
  references: readonly (HeldReference | null)[],
): string | null {
  let isBroken = false;
  const text = template.replace(PLACE, (_place, brace?: string, code?: string, number?: string, mark?: string) => {
    if (brace !== undefined) return brace;
    if (code !== undefined) return String.fromCharCode(parseInt(code, 16));
    const reference = number === "1" ? own : references[Number(number) - 2];
    if (reference === undefined) isBroken = true;
    if (!reference) return mark === "'" ? GONE.slice(0, -1) : GONE;
    if (mark === "'") return quotedSheet(reference.sheet);
    // A formula that was moved to another sheet has to name the one it came from.
    const isQualified = mark === "!" || reference.sheet !== own.sheet;
    return isQualified ? onSheet(reference.sheet, reference.cells) : reference.cells;
  });
  return isBroken ? null : text;
}

/** A brace that stands twice, a character by its number, or a place. */
const PLACE = /([{}])\1|\{u([0-9a-f]{4})\}|\{(\d+)(['!]?)\}/g;

const TO_ESCAPE = /[{}\u0000-\u001f\u007f\ufffe\uffff]/;

const escaped = (text: string): string =>
  text
    .replace(/[{}]/g, "$&$&")

    .replace(/[\u0000-\u001f\u007f\ufffe\uffff]/g, (sign) => `{u${sign.charCodeAt(0).toString(16).padStart(4, "0")}}`);
