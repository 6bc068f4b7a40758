/** What stands in the way of a plan, and what a figure lacks: data inside, text here. */
import { Refusal, type Fault } from "../functions/argument";
import { ErrorCell } from "../functions/cell-value";
import { wording } from "../functions/messages";
import { quoted } from "../functions/wording";
import { Issue } from "../money/issue";
import type { AnyIssue } from "../functions/messages/any-issue";

const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The functions' own words for why they give an error. */
export function faultInWords(fault: Fault): string {
  if (fault instanceof ErrorCell) return "A cell that the figure needs holds an error. Correct that cell.";
  return asSentence(wording(fault instanceof Issue ? new Refusal(fault) : fault).text);
}

export const NO_DISTRICTS = "No district was chosen. Choose at least one.";
export const NO_YEARS = "No fiscal year was chosen. Choose at least one.";

export const districtTwice = (names: readonly string[]): string =>
  `${quoted(names, "and")} ${names.length === 1 ? "stands twice" : "name the same town"} among the districts. Keep one.`;

export const unknownDistrict = (issue: AnyIssue): string => `Districts: ${wording(new Refusal(issue)).text}`;
