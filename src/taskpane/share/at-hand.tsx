import { ProblemNotice } from "../frame/problem-notice";
import { ProgressBar } from "../lists/import/progress-bar";
import type { Act } from "./use-act";
import { problemHere } from "./words";

interface Props {
  readonly act: Act;
  /** What would be done, where and how much. */
  readonly sentence: string;
  /** Null where there is nothing to do. */
  readonly verb: string | null;
  readonly go: () => void;
  readonly checkAgain: () => void;
}

/** What would change in one sentence, and the button that does it: all of it, or nothing. */
export function AtHand({ act: { acting, problem }, sentence, verb, go, checkAgain }: Props) {
  const isOld = problem?.code === "changed-since-shown" || problem?.code === "shows-otherwise";
  return (
    <div class="write at-hand" aria-busy={acting !== null}>
      {problem && (
        <ProblemNotice
          problem={problem}
          text={problemHere(problem)}
          {...(SAYS_SO.has(problem.code) ? {} : { outcome: "Nothing was changed." })}
          {...(isOld ? { retry: checkAgain, retryLabel: "Check again" } : {})}
        />
      )}
      <p class="sentence">{sentence}</p>
      {acting && <ProgressBar label="Changing the workbook" unit="cells" {...acting} />}
      {verb !== null && (
        <p class="buttons">
          <button type="button" class="primary" aria-disabled={acting !== null} onClick={go}>
            {acting ? "Working" : verb}
          </button>
        </p>
      )}
    </div>
  );
}

/** Their own text says that nothing was changed, or what was left. */
const SAYS_SO: ReadonlySet<string> = new Set(["wrong-password", "shows-otherwise", "left-unprotected"]);
