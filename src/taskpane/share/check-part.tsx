import type { RefObject } from "preact";
import { summaryLine } from "../../share";
import { ProblemNotice } from "../frame/problem-notice";
import type { ScreenProps } from "../frame/screens";
import { ProgressBar } from "../lists/import/progress-bar";
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
  const isFirst = checked === null;
  return (
    <section aria-labelledby="check-title" aria-busy={running !== null}>
      {running || isFirst ? (
        <h2 id="check-title">Check this workbook</h2>
      ) : (
        <h2 id="check-title" ref={verdict}>
          {summaryLine(checked.findings)}
        </h2>
      )}
      {isFirst && !running && (
        <p>
          Finds every formula that needs this add-in, on all sheets, and says which of them do not show what they
          should. Nothing is changed.
        </p>
      )}
      {problem && (
        <ProblemNotice
          problem={problem}
          text={problem.code === "cancelled" ? "The check was cancelled." : problemHere(problem)}
        />
      )}
      {running && <ProgressBar {...running} />}
      {!running && checked && isEmpty(checked) && (
        <p class="empty">This workbook can be shared as it is: whoever opens it sees what you see.</p>
      )}
      {!running && checked && <FindingGroups {...screen} checked={checked} />}
      {!running && (
        <p class="buttons">
          <button type="button" class={isFirst ? "primary" : ""} onClick={check}>
            {isFirst ? "Check this workbook" : "Check again"}
          </button>
        </p>
      )}
    </section>
  );
}

const isEmpty = ({ findings, read }: Checked): boolean =>
  findings.cells.length + findings.misplaced.length + read.notSeen.length === 0;
