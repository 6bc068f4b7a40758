/** What the screen "Share" says. */
import { isErrorValue, type CellValue } from "../../model/explain";
import type { WorkbookProblem } from "../../workbook/problem";
import type { NotSeen } from "../../workbook/share/rules";
import { amountText, grouped } from "../words/numbers";
import { enumerate } from "../words/phrases";

/** "1 formula", "4,980 formulas". */
export const formulas = (count: number): string => `${grouped(count)} ${count === 1 ? "formula" : "formulas"}`;

/** "the sheet Model", "the sheets Budget and Model"; of many the first ones. */
export function onSheets(names: readonly string[]): string {
  const [shown, left] = [names.slice(0, 4), names.length - 4];
  const listed = left > 0 ? `${shown.join(", ")} and ${grouped(left)} more` : enumerate(shown);
  return `the ${names.length === 1 ? "sheet" : "sheets"} ${listed}`;
}

/** As a sentence names what a cell shows. */
export function shown(value: CellValue): string {
  if (value === null || value === "") return "nothing";
  if (isErrorValue(value)) return value.error;
  if (typeof value === "number") return amountText(value);
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : `“${value}”`;
}

/** What a check could not look at, and why. */
export function notSeenText(one: NotSeen): string {
  switch (one.kind) {
    case "spills":
      return "This version of Excel does not say which formulas fill several cells: each is taken for one cell.";
    case "conditional formats":
      return "This version of Excel shows no add-in the conditional formats: Home, Conditional Formatting, Manage Rules shows them.";
    case "validations":
      return "This version of Excel shows no add-in the data validations: Data, Data Validation shows them.";
    case "mixed validations":
      return `Several data validations stand side by side at ${enumerate(one.places)}, and Excel does not tell them apart.`;
  }
}

/** Problems for which this screen has better words than the others; undefined where it has none. */
export function problemHere(problem: WorkbookProblem): string | undefined {
  switch (problem.code) {
    case "changed-since-shown":
      return `The workbook changed (${problem.place}) after it was checked. Check it again, then choose again.`;
    case "several-areas":
      return "Several areas or an object are selected. Select one block of cells, then read the selection again.";
    case "too-many-cells":
      return `The sheet ${problem.place} has ${grouped(problem.cells)} cells in use, and at most ${grouped(problem.most)} are read. Delete the rows and columns at its end that hold nothing, then check again.`;
    default:
      return undefined;
  }
}

/** The sheets of some formulas, each once, in their order. */
export const sheetsOf = (places: readonly { readonly sheet: string }[]): string[] => [
  ...new Set(places.map(({ sheet }) => sheet)),
];
