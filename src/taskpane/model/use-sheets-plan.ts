import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { PlannedSheet } from "../../model";
import type { SheetsPlan } from "../../workbook/plan-sheets";
import { problemOf, type WorkbookProblem } from "../../workbook/problem";
import type { WorkbookActions } from "../workbook-actions";

interface Planned {
  readonly of: readonly PlannedSheet[];
  readonly plan: SheetsPlan;
}

interface Stood {
  readonly problem: WorkbookProblem;
  /** What the user asked for and did not get stays in view; why there is no plan goes with the next one. */
  readonly of: "plan" | "write";
}

/** Where the sheets would go now, looked at again whenever the user comes back to the pane, and what stands in the way. */
export function useSheetsPlan(workbook: WorkbookActions, sheets: readonly PlannedSheet[]) {
  const [planned, setPlanned] = useState<Planned | null>(null);
  const [stood, setStood] = useState<Stood | null>(null);
  const latest = useRef(0);

  const look = useCallback(
    (keeps: Stood["of"] | null) => {
      latest.current += 1;
      const mine = latest.current;
      workbook.planSheets(sheets).then(
        (plan) => {
          if (mine !== latest.current) return;
          setPlanned({ of: sheets, plan });
          setStood((before) => (before?.of === keeps ? before : null));
        },
        (error: unknown) => {
          if (mine !== latest.current) return;
          setPlanned(null);
          setStood({ problem: problemOf(error), of: "plan" });
        },
      );
    },
    [workbook, sheets],
  );
  const planAgain = useCallback(() => look(null), [look]);
  useEffect(() => {
    planAgain();
    const onFocus = (): void => look("write");
    window.addEventListener("focus", onFocus);
    return () => window.removeEventListener("focus", onFocus);
  }, [look, planAgain]);

  return {
    planned,
    problem: stood?.problem ?? null,
    planAgain,
    /** What stood in the way of a write, which may have left other names free; null once it is tried again. */
    fail: (problem: WorkbookProblem | null): void => {
      setStood(problem && { problem, of: "write" });
      if (problem) look("write");
    },
    /** By a plan that was carried out nothing more is written. */
    spend: (): void => setPlanned(null),
  };
}
