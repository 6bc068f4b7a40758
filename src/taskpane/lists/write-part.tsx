import { useEffect, useRef, useState } from "preact/hooks";
import type { Answers, Progress } from "../../districts/import";
import { problemOf, type WorkbookProblem } from "../../workbook/problem";
import { changesAnything, type UpdatePlan } from "../../workbook/table-plan";
import type { TableToWrite } from "../../workbook/table-to-write";
import { ProblemNotice } from "../frame/problem-notice";
import { WarningIcon } from "../frame/icons";
import type { ScreenProps, Status } from "../frame/screen-props";
import { addingTexts } from "../texts/adding";
import { frameTexts } from "../texts/frame";
import { listsTexts } from "../texts/lists";
import { planDetails, planSentence, removalCautions, writtenSentence } from "../words/table-plan";
import { ProgressBar } from "./import/progress-bar";
import { undoAction } from "../parts/undo-action";
import { usePlan } from "./use-plan";

interface Props extends ScreenProps {
  readonly table: TableToWrite;
  readonly answers?: Answers;
  /** What the status line calls it. */
  readonly name: string;
  readonly cancel: () => void;
  /** After a write or an undo; a write that was refused or cancelled is not done. */
  readonly written: (isDone: boolean) => void;
}

interface Writing {
  readonly progress: Progress | null;
  readonly control: AbortController;
}

/** What a write would do, in one sentence, and the button that does it. A table that is there is asked about. */
export function WritePart({ table, answers, name, workbook, report, cancel, written }: Props) {
  const { planned, planAgain } = usePlan(workbook, table);
  const { plan, problem } = planned;
  const [writing, setWriting] = useState<Writing | null>(null);
  const alive = useAlive();
  const t = addingTexts();
  const asks = plan?.kind === "update" && changesAnything(plan);
  const isAtHand = problem !== null || (plan !== null && changesAnything(plan));

  const goTo = (actions: Status["actions"]): void => {
    workbook.selectTable(table.name).catch((error: unknown) => report({ outcome: problemOf(error), actions }));
  };

  const write = (): void => {
    if (!plan || writing) return;
    const control = new AbortController();
    setWriting({ progress: null, control });
    report(null);
    const onProgress = (progress: Progress): void => setWriting({ progress, control });
    workbook
      .writeTable(table, plan, { onProgress, signal: control.signal, ...(answers ? { answers } : {}) })
      .then(
        (token) => {
          const actions: Status["actions"] = [
            { label: listsTexts().goTo, run: () => goTo(actions) },
            undoAction({ workbook, report }, token, {
              left: () => actions,
              afterwards: () => {
                written(false);
                planAgain();
              },
            }),
          ];
          report({ outcome: writtenSentence(plan, table, name), actions });
          planAgain();
          return true;
        },
        (error: unknown) => {
          planAgain(problemOf(error));
          return false;
        },
      )
      .then((isDone) => {
        if (alive.current) setWriting(null);
        written(isDone);
      });
  };

  return (
    <>
      {asks && <UpdateQuestion plan={plan} table={table} />}
      <div class={isAtHand ? "write at-hand" : "write"} aria-busy={writing !== null}>
        {problem && <WriteProblem problem={problem} {...(plan ? {} : { retry: () => planAgain() })} />}
        {!plan && !problem && <p class="quiet late">{listsTexts().reading}</p>}
        {plan && <p class="sentence">{planSentence(plan, table)}</p>}
        {writing && (
          <ProgressBar
            label={frameTexts().writing}
            progress={writing.progress}
            cancel={() => writing.control.abort()}
          />
        )}
        {plan && changesAnything(plan) && (
          <p class="buttons">
            <button type="button" class="primary" aria-disabled={writing !== null} onClick={write}>
              {writing ? frameTexts().writing : asks ? t.updateTable : t.insertTable}
            </button>
            {asks && (
              <button type="button" onClick={cancel}>
                {t.leaveIt}
              </button>
            )}
          </p>
        )}
      </div>
    </>
  );
}

const WriteProblem = ({ problem, retry }: { readonly problem: WorkbookProblem; readonly retry?: () => void }) => (
  <ProblemNotice problem={problem} outcome={frameTexts().nothingWritten} {...(retry ? { retry } : {})} />
);

/** Everything that the update changes, and what it takes with it. */
function UpdateQuestion({ plan, table }: { readonly plan: UpdatePlan; readonly table: TableToWrite }) {
  return (
    <section aria-labelledby="update-title">
      <h2 id="update-title">{addingTexts().updateQuestion}</h2>
      <dl class="facts">
        {planDetails(plan, table).map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {removalCautions(plan).map((text) => (
        <p class="notice caution" key={text}>
          <WarningIcon />
          <span>{text}</span>
        </p>
      ))}
    </section>
  );
}

/** Whether the screen is still there when an answer of Excel comes. */
function useAlive(): { readonly current: boolean } {
  const alive = useRef(true);
  useEffect(
    () => () => {
      alive.current = false;
    },
    [],
  );
  return alive;
}
