import type { WorkbookProblem } from "../../workbook/problem";
import { frameTexts } from "../texts/frame";
import { problemText } from "../words/problems";
import { WarningIcon } from "./icons";

interface Props {
  readonly problem: WorkbookProblem;
  /** What the problem left behind, for example "Nothing was written." */
  readonly outcome?: string;
  readonly retry?: () => void;
  /** What trying again is here. */
  readonly retryLabel?: string;
  /** Where the screen has better words for the problem than the pane. */
  readonly text?: string | undefined;
}

/** What these left behind stands in their own text. */
const SAYS_ITS_OUTCOME: ReadonlySet<WorkbookProblem["code"]> = new Set(["not-put-back", "cancelled"]);

/** An error where it arose. It stays until what caused it is done again. */
export function ProblemNotice({
  problem,
  outcome,
  retry,
  retryLabel = frameTexts().tryAgain,
  text = problemText(problem),
}: Props) {
  // What the user asked for is no fault.
  const isWish = problem.code === "cancelled";
  const said = SAYS_ITS_OUTCOME.has(problem.code) || outcome === undefined ? "" : ` ${outcome}`;
  return (
    <div class={isWish ? "notice" : "notice problem"} role="alert">
      {!isWish && <WarningIcon />}
      <div>
        <p>{`${text}${said}`}</p>
        {retry && (
          <button type="button" class="plain" onClick={retry}>
            {retryLabel}
          </button>
        )}
      </div>
    </div>
  );
}
