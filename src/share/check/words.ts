/** What a check found, in words. */
import { addressText, isErrorValue, type CellValue } from "../../model/explain";
import type { CellState, CellUse, Findings } from "./findings";

export type StateCounts = Readonly<Record<CellState["kind"], number>>;

export function countStates({ cells }: Findings): StateCounts {
  const counts = { fine: 0, "no name": 0, error: 0, stale: 0, "not computed": 0 };
  for (const { state } of cells) counts[state.kind]++;
  return counts;
}

const formulas = (count: number): string => `${count} ${count === 1 ? "formula" : "formulas"}`;

const says = (count: number, one: string, several: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];

/** One line: "42 formulas need this add-in; 2 show #NAME?". */
export function summaryLine(findings: Findings): string {
  const { cells, misplaced } = findings;
  if (cells.length + misplaced.length === 0) return "No formula needs this add-in";
  const counts = countStates(findings);
  return [
    `${formulas(cells.length)} ${cells.length === 1 ? "needs" : "need"} this add-in`,
    ...says(counts["no name"], "shows #NAME?", "show #NAME?"),
    ...says(counts.error, "shows an error", "show an error"),
    ...says(counts.stale, "shows what it no longer gives", "show what they no longer give"),
    ...says(counts["not computed"], "can only be checked in part", "can only be checked in part"),
    ...says(misplaced.length, "stands where Excel does not run it", "stand where Excel does not run them"),
  ].join("; ");
}

const shown = (value: CellValue): string => {
  if (value === null || value === "") return "nothing";
  if (isErrorValue(value)) return value.error;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
};

/** The state of a cell in sentences: what was found, where, and what to do. */
export function stateText({ sheet, state, isProtected }: CellUse): string {
  switch (state.kind) {
    case "fine":
      return "It shows what the function gives.";
    case "no name":
      return isProtected
        ? `It shows #NAME?. Entering it anew mends it where this add-in is present; the sheet ${sheet} is protected, and has to be unprotected for it.`
        : "It shows #NAME?. Entering it anew mends it where this add-in is present.";
    case "error": {
      const [first, ...others] = state.faults;
      if (!first) return "It shows an error.";
      const more = others.length === 0 ? "" : ` ${others.length} more of its cells show an error.`;
      return `${addressText({ sheet, ...first })} shows ${first.error}. ${first.reason}${more}`;
    }
    case "stale":
      return `${addressText({ sheet, ...state })} shows ${shown(state.shown)}, and the function gives ${shown(state.fresh)} for what its cells hold now. Recalculate the workbook.`;
    case "not computed":
      return state.why;
  }
}
