import type { RefObject } from "preact";
import { ProblemNotice } from "../frame/problem-notice";
import type { ScreenProps } from "../frame/screen-props";
import { ProgressBar } from "../lists/import/progress-bar";
import { shareTexts } from "../texts/share";
import { FindingGroups } from "./finding-groups";
import type { Checked, CheckState } from "./use-check";
import { problemHere } from "./words";

interface Props extends ScreenProps {
  readonly state: CheckState;
  readonly check: () => void;
  readonly verdict: RefObject<HTMLHeadingElement | null>;
}

/** Whether the workbook is right, in one line, and everything behind it. It is looked at when asked, and only then. */
export function CheckPart({ state, check, verdict, ...screen }: Props) {
  const { checked, running, problem } = state;
  const t = shareTexts();
  const isFirst = checked === null;
  return (
    <section aria-labelledby="check-title" aria-busy={running !== null}>
      {running || isFirst ? (
        <h2 id="check-title">{t.check}</h2>
      ) : (
        <h2 id="check-title" ref={verdict}>
          {t.verdict(checked.findings)}
        </h2>
      )}
      {isFirst && !running && <p>{t.aboutCheck}</p>}
      {problem && (
        <ProblemNotice
          problem={problem}
          text={problem.code === "cancelled" ? t.checkCancelled : problemHere(problem)}
        />
      )}
      {running && <ProgressBar {...running} />}
      {!running && checked && isEmpty(checked) && <p class="empty">{t.nothingFound}</p>}
      {!running && checked && <FindingGroups {...screen} checked={checked} />}
      {!running && (
        <p class="buttons">
          <button type="button" class={isFirst ? "primary" : ""} onClick={check}>
            {isFirst ? t.check : t.checkAgain}
          </button>
        </p>
      )}
    </section>
  );
}

const isEmpty = ({ findings, read }: Checked): boolean =>
  findings.cells.length + findings.misplaced.length + read.notSeen.length === 0;
