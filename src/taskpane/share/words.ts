/** What the screen "Share" says. */
import { isErrorValue, type CellValue } from "../../model/explain";
import type { WorkbookProblem } from "../../workbook/problem";
import type { NotSeen } from "../../workbook/share/rules";
import { shareTexts } from "../texts/share";
import { amountText } from "../words/numbers";

/** As a sentence names what a cell shows. */
export function shown(value: CellValue): string {
  const t = shareTexts();
  if (value === null || value === "") return t.nothing;
  if (isErrorValue(value)) return value.error;
  if (typeof value === "number") return amountText(value);
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : t.quotedText(value);
}

/** What a check could not look at, and why. */
export function notSeenText(one: NotSeen): string {
  const { notSeen } = shareTexts();
  switch (one.kind) {
    case "spills":
      return notSeen.spills;
    case "conditional formats":
      return notSeen.conditionalFormats;
    case "validations":
      return notSeen.validations;
    case "mixed validations":
      return notSeen.mixedValidations(one.places);
  }
}

/** Problems for which this screen has better words than the others; undefined where it has none. */
export function problemHere(problem: WorkbookProblem): string | undefined {
  const { problems } = shareTexts();
  switch (problem.code) {
    case "changed-since-shown":
      return problems.changedSinceChecked(problem.place);
    case "several-areas":
      return problems.severalAreas;
    case "too-many-cells":
      return problems.tooManyCells(problem.place, problem.cells, problem.most);
    default:
      return undefined;
  }
}

/** The sheets of some formulas, each once, in their order. */
export const sheetsOf = (places: readonly { readonly sheet: string }[]): string[] => [
  ...new Set(places.map(({ sheet }) => sheet)),
];
