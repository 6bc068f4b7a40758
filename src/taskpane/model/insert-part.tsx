import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { PlannedSheet } from "../../model";
import type { Progress } from "../../districts/import";
import { onSheet } from "../../formula/sheet-name";
import type { SheetsPlan } from "../../workbook/plan-sheets";
import { problemOf, type WorkbookProblem } from "../../workbook/problem";
import { ProblemNotice } from "../frame/problem-notice";
import type { ScreenProps, Status } from "../frame/screen-props";
import { ProgressBar } from "../lists/import/progress-bar";
import { undoAction } from "../parts/undo-action";
import { frameTexts } from "../texts/frame";
import { modelTexts } from "../texts/model";

interface Props extends ScreenProps {
  readonly sheets: readonly PlannedSheet[];
  readonly verb: string;
  /** After a write or an undo. */
  readonly done: () => void;
}

/** Where the sheets would go, in one sentence, and the button that writes them: all or nothing, with undo. */
export function InsertPart({ sheets, verb, workbook, report, done }: Props) {
  const [planned, setPlanned] = useState<{ readonly of: typeof sheets; readonly plan: SheetsPlan } | null>(null);
  const [problem, setProblem] = useState<WorkbookProblem | null>(null);
  const [writing, setWriting] = useState<{
    readonly progress: Progress | null;
    readonly control: AbortController;
  } | null>(null);
  const latest = useRef(0);
  const t = modelTexts();

  const plan = planned?.plan ?? null;
  /** Between a new choice and its plan the sentence is still that of the one before, and nothing is written by it. */
  const isReady = planned?.of === sheets && writing === null;

  const planAgain = useCallback(() => {
    latest.current += 1;
    const mine = latest.current;
    workbook.planSheets(sheets).then(
      (next) => mine === latest.current && (setPlanned({ of: sheets, plan: next }), setProblem(null)),
      (error: unknown) => mine === latest.current && (setPlanned(null), setProblem(problemOf(error))),
    );
  }, [workbook, sheets]);
  useEffect(planAgain, [planAgain]);

  const insert = (): void => {
    if (!plan || !isReady) return;
    const control = new AbortController();
    setWriting({ progress: null, control });
    setProblem(null);
    report(null);
    workbook
      .insertSheets(sheets, plan, {
        signal: control.signal,
        onProgress: (progress) => setWriting({ progress, control }),
      })
      .then(
        (token) => {
          const [first] = plan.sheets;
          const actions: Status["actions"] = [
            ...(first
              ? [{ label: t.goToSheet, run: () => void workbook.selectAddress(onSheet(first.sheetName, "A1")) }]
              : []),
            undoAction({ workbook, report }, token, {
              left: () => actions,
              afterwards: () => {
                planAgain();
                done();
              },
            }),
          ];
          report({ outcome: t.inserted(names(plan)), actions });
          planAgain();
          done();
        },
        (error: unknown) => setProblem(problemOf(error)),
      )
      .finally(() => setWriting(null));
  };

  return (
    <div class="write at-hand" aria-busy={writing !== null}>
      {problem && <ProblemNotice problem={problem} outcome={frameTexts().nothingWritten} retry={planAgain} />}
      {plan && <p class="sentence">{sentence(plan)}</p>}
      {writing && (
        <ProgressBar label={frameTexts().writing} progress={writing.progress} cancel={() => writing.control.abort()} />
      )}
      {plan && (
        <p class="buttons">
          <button type="button" class="primary" aria-disabled={!isReady} onClick={insert}>
            {writing ? frameTexts().writing : verb}
          </button>
        </p>
      )}
    </div>
  );
}

const names = (plan: SheetsPlan): readonly string[] => plan.sheets.map(({ sheetName }) => sheetName);

function sentence(plan: SheetsPlan): string {
  const t = modelTexts();
  const formulas = plan.sheets.reduce((sum, { formulas: number }) => sum + number, 0);
  const charts = plan.sheets.reduce((sum, { charts: number }) => sum + number, 0);
  const holding = [formulas > 0 ? t.formulas(formulas) : "", charts > 0 ? t.charts(charts) : ""].filter(
    (text) => text !== "",
  );
  return holding.length > 0 ? t.addsSheetsWith(names(plan), holding) : t.addsSheets(names(plan));
}
