import type { WorkbookProblem } from "../../workbook/problem";
import { problemTexts } from "../texts/problems";

/** What was found, where, and what to do. */
export function problemText(problem: WorkbookProblem): string {
  const text = problemTexts()[problem.code] as (
    facts: WorkbookProblem,
    say: (cause: WorkbookProblem) => string,
  ) => string;
  return text(problem, problemText);
}
