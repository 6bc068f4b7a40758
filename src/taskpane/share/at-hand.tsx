import { ProblemNotice } from "../frame/problem-notice";
import { ProgressBar } from "../lists/import/progress-bar";
import { shareTexts } from "../texts/share";
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
  const t = shareTexts();
  const isOld = problem?.code === "changed-since-shown" || problem?.code === "shows-otherwise";
  return (
    <div class="write at-hand" aria-busy={acting !== null}>
      {problem && (
        <ProblemNotice
          problem={problem}
          text={problemHere(problem)}
          {...(SAYS_SO.has(problem.code) ? {} : { outcome: t.nothingChanged })}
          {...(isOld ? { retry: checkAgain, retryLabel: t.checkAgain } : {})}
        />
      )}
      <p class="sentence">{sentence}</p>
      {acting && <ProgressBar label={t.changing} unit={t.cells} {...acting} />}
      {verb !== null && (
        <p class="buttons">
          <button type="button" class="primary" aria-disabled={acting !== null} onClick={go}>
            {acting ? t.working : verb}
          </button>
        </p>
      )}
    </div>
  );
}

/** Their own text says that nothing was changed, or what was left. */
const SAYS_SO: ReadonlySet<string> = new Set(["wrong-password", "shows-otherwise", "left-unprotected"]);
