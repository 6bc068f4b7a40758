import { useState } from "preact/hooks";
import { problemOf, type WorkbookProblem } from "../../workbook/problem";
import type { Undo } from "../../workbook/undo";
import { ProblemNotice } from "../frame/problem-notice";
import type { ScreenProps } from "../frame/screen-props";
import { frameTexts } from "../texts/frame";
import { shareTexts } from "../texts/share";
import { SubView } from "../parts/sub-view";
import { ProtectedSheets, useUnlocking } from "./unlocking";

interface Props extends Pick<ScreenProps, "workbook"> {
  readonly undo: Undo;
  readonly sheets: readonly string[];
  readonly leave: () => void;
  readonly undone: () => void;
}

/** Taking a change back that stands on protected sheets: their passwords were kept nowhere, so they are asked for again. */
export function UndoPart({ undo, sheets, workbook, leave, undone }: Props) {
  const unlocking = useUnlocking(sheets);
  const [problem, setProblem] = useState<WorkbookProblem | null>(null);
  const run = (): void => {
    const passwords = unlocking.read();
    unlocking.clear();
    setProblem(null);
    workbook.undoWrite(undo, { passwords }).then(undone, (error: unknown) => {
      const found = problemOf(error);
      setProblem(found);
      if (found.code === "wrong-password") unlocking.focus(found.sheetName);
    });
  };
  return (
    <SubView screen={frameTexts().screens.share} title={shareTexts().undoOnProtected} leave={leave}>
      <ProtectedSheets sheets={sheets} unlocking={unlocking} />
      {problem && <ProblemNotice problem={problem} />}
      <p class="buttons">
        <button type="button" class="primary" onClick={run}>
          {frameTexts().undo}
        </button>
      </p>
    </SubView>
  );
}
