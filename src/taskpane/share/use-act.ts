import { useEffect, useRef, useState } from "preact/hooks";
import type { ChangePlan, Copies } from "../../share";
import { problemOf, type WorkbookProblem } from "../../workbook/problem";
import type { Progress } from "../../workbook/run-options";
import type { CarriedOut } from "../../workbook/share/acts";
import type { ScreenProps } from "../frame/screen-props";
import type { Unlocking } from "./unlocking";

export interface Act {
  readonly acting: { readonly progress: Progress | null; readonly cancel: () => void } | null;
  readonly problem: WorkbookProblem | null;
  readonly carryOut: (plan: ChangePlan, copies: Copies | null, done: (carried: CarriedOut) => void) => void;
}

/** Carries a plan out that was shown, once; what stood in the way stays until it is tried again. */
export function useAct({ workbook, report }: ScreenProps, unlocking: Unlocking): Act {
  const [acting, setActing] = useState<Act["acting"]>(null);
  const [problem, setProblem] = useState<WorkbookProblem | null>(null);
  const alive = useRef(true);
  useEffect(
    () => () => {
      alive.current = false;
    },
    [],
  );
  const carryOut: Act["carryOut"] = (plan, copies, done) => {
    if (acting) return;
    const control = new AbortController();
    const cancel = (): void => control.abort();
    setActing({ progress: null, cancel });
    setProblem(null);
    report(null);
    workbook
      .applyPlan(plan, {
        signal: control.signal,
        onProgress: (progress) => alive.current && setActing({ progress, cancel }),
        passwords: unlocking.read(),
        ...(copies ? { onCopies: copies } : {}),
      })
      .then(
        (carried) => {
          unlocking.clear();
          setActing(null);
          done(carried);
        },
        (error: unknown) => {
          unlocking.clear();
          setActing(null);
          const found = problemOf(error);
          setProblem(found);
          if (found.code === "wrong-password") unlocking.focus(found.sheetName);
          // The screen may have been left meanwhile; the outcome is said all the same.
          if (!alive.current) report({ outcome: found, actions: [] });
        },
      );
  };
  return { acting, problem, carryOut };
}
