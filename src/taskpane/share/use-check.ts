import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Progress } from "../../districts/import";
import { checking, type Findings } from "../../share";
import { problemOf, WorkbookError, type WorkbookProblem } from "../../workbook/problem";
import type { ReadBook } from "../../workbook/share/read-book";
import { useKept } from "../frame/kept";
import { run } from "../lists/import/run";
import { shareTexts } from "../texts/share";
import type { WorkbookActions } from "../workbook-actions";
import { keptIn, type KeptOriginals } from "./kept-originals";

/** The workbook as it was when it was last looked at, and what was found in it. */
export interface Checked {
  readonly read: ReadBook;
  readonly findings: Findings;
  readonly originals: KeptOriginals;
}

export interface Running {
  readonly label: string;
  /** What the progress counts. */
  readonly unit: string;
  readonly progress: Progress | null;
  readonly cancel: () => void;
}

export interface CheckState {
  readonly checked: Checked | null;
  readonly running: Running | null;
  readonly problem: WorkbookProblem | null;
}

export interface Check extends CheckState {
  /** Resolves to null where it was cancelled or failed. */
  readonly check: () => Promise<Checked | null>;
  /** What was found no longer holds: the pane itself has changed the workbook. */
  readonly forget: () => void;
}

/**
 * Checks the workbook when asked, and only then. What was found before stays where a check is cancelled or fails, and while
 * another screen is shown: no act follows from it unless the workbook is as it was checked.
 */
export function useCheck(workbook: WorkbookActions): Check {
  const { value: checked, change: setChecked } = useKept<Checked | null>("checked workbook", null);
  const [state, setState] = useState<Omit<CheckState, "checked">>({ running: null, problem: null });
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);

  const check = useCallback(async (): Promise<Checked | null> => {
    control.current?.abort();
    const mine = new AbortController();
    control.current = mine;
    const show = (next: Partial<typeof state>): void => {
      if (control.current === mine) setState((before) => ({ ...before, ...next }));
    };
    const running = (label: string, unit: string, progress: Progress | null): void =>
      show({ running: { label, unit, progress, cancel: () => mine.abort() } });
    const t = shareTexts();
    running(t.readingWorkbook, t.cells, null);
    show({ problem: null });
    try {
      const { signal } = mine;
      const read = await workbook.readBook({
        signal,
        onProgress: (progress) => running(t.readingWorkbook, t.cells, progress),
      });
      const outcome = await run(checking(read.book), signal, (progress) =>
        running(t.checkingFormulas, t.formulasUnit, progress),
      );
      if (outcome.cancelled) throw new WorkbookError({ code: "cancelled" });
      const found = { read, findings: outcome.value, originals: keptIn(read.book) };
      if (control.current === mine) setChecked(found);
      show({ running: null });
      return found;
    } catch (error) {
      show({ problem: problemOf(error), running: null });
      return null;
    }
  }, [workbook, setChecked]);

  const forget = useCallback(() => {
    control.current?.abort();
    control.current = null;
    setChecked(null);
    setState({ running: null, problem: null });
  }, [setChecked]);

  return { ...state, checked, check, forget };
}
