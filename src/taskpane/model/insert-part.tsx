import { useState } from "preact/hooks";
import type { PlannedSheet } from "../../model";
import type { Progress } from "../../districts/import";
import { onSheet } from "../../formula/sheet-name";
import type { SheetsPlan } from "../../workbook/plan-sheets";
import { problemOf } from "../../workbook/problem";
import type { KeptState } from "../frame/kept";
import { ProblemNotice } from "../frame/problem-notice";
import type { ScreenProps, Status } from "../frame/screen-props";
import { ProgressBar } from "../lists/import/progress-bar";
import { undoAction } from "../parts/undo-action";
import { frameTexts } from "../texts/frame";
import { modelTexts } from "../texts/model";
import { useSheetsPlan } from "./use-sheets-plan";

interface Props extends ScreenProps {
  readonly sheets: readonly PlannedSheet[];
  /** What was chosen for them, and what was inserted so far; absent where the sheets are offered once only. */
  readonly memory?: { readonly choices: string; readonly inserted: KeptState<readonly Inserted[]> };
  readonly verb: string;
  /** After a write or an undo. */
  readonly done: () => void;
}

/** What was inserted, under the names that the sheets got. The same choices make the same sheets. */
export interface Inserted {
  readonly choices: string;
  readonly sheets: readonly string[];
}

/**
 * Where the sheets would go, in one sentence, and the button that writes them: all or nothing, with undo. What the same choices
 * brought already is said instead; to have it twice is offered beside that, and not as what to do next.
 */
export function InsertPart({ sheets, memory, verb, workbook, report, done }: Props) {
  const { planned, problem, planAgain, fail, spend } = useSheetsPlan(workbook, sheets);
  const [writing, setWriting] = useState<{
    readonly progress: Progress | null;
    readonly control: AbortController;
  } | null>(null);
  const t = modelTexts();

  const plan = planned?.plan ?? null;
  /** Between a new choice and its plan the sentence is still that of the one before, and nothing is written by it. */
  const isReady = planned?.of === sheets && writing === null;

  const there = plan && memory ? standing(memory.inserted.value, memory.choices, plan) : null;

  const insert = (): void => {
    if (!plan || !isReady) return;
    const control = new AbortController();
    setWriting({ progress: null, control });
    fail(null);
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
          memory?.inserted.change((before) => [...before, { choices: memory.choices, sheets: names(plan) }]);
          report({ outcome: t.inserted(names(plan)), actions });
          spend();
          planAgain();
          done();
        },
        (error: unknown) => fail(problemOf(error)),
      )
      .finally(() => setWriting(null));
  };

  return (
    <div class={there ? "write" : "write at-hand"} aria-busy={writing !== null}>
      {problem && <ProblemNotice problem={problem} outcome={frameTexts().nothingWritten} retry={planAgain} />}
      {plan && <p class="sentence">{there ? t.holdAlready(there) : sentence(plan)}</p>}
      {plan && there && <p class="quiet">{t.anotherAdds(names(plan))}</p>}
      {writing && (
        <ProgressBar label={frameTexts().writing} progress={writing.progress} cancel={() => writing.control.abort()} />
      )}
      {plan && (
        <p class="buttons">
          <button type="button" class={there ? "" : "primary"} aria-disabled={!isReady} onClick={insert}>
            {writing ? frameTexts().writing : there ? t.insertAnother : verb}
          </button>
        </p>
      )}
    </div>
  );
}

/**
 * The sheets that these choices brought and that are in the workbook still; null where there are none. A sheet whose name a new
 * one would get is there no longer.
 */
function standing(all: readonly Inserted[], choices: string, plan: SheetsPlan): readonly string[] | null {
  const free = new Set(names(plan).map((name) => name.toLowerCase()));
  const same = all.filter((one) => one.choices === choices);
  return same.find(({ sheets }) => !sheets.some((name) => free.has(name.toLowerCase())))?.sheets ?? null;
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
