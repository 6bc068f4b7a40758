import type { WorkbookProblem } from "../../workbook/problem";
import { problemText } from "../words/problems";
import { WarningIcon } from "./icons";

interface Props {
  readonly problem: WorkbookProblem;
  /** What the problem left behind, for example "Nothing was written." */
  readonly outcome?: string;
  readonly retry?: () => void;
}

/** An error where it arose. It stays until what caused it is done again. */
export function ProblemNotice({ problem, outcome, retry }: Props) {
  const said = problem.code === "not-put-back" || outcome === undefined ? "" : ` ${outcome}`;
  return (
    <div class="notice problem" role="alert">
      <WarningIcon />
      <div>
        <p>{`${problemText(problem)}${said}`}</p>
        {retry && (
          <button type="button" class="plain" onClick={retry}>
            Try again
          </button>
        )}
      </div>
    </div>
  );
}
