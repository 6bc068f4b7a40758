import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { DistrictList } from "../../law/lists";
import type { TablePlan } from "../../workbook/table-plan";
import { problemOf } from "../../workbook/problem";
import type { WorkbookProblem } from "../../workbook/problem";
import type { WorkbookActions } from "../workbook-actions";

export interface Planned {
  readonly plan: TablePlan | null;
  readonly problem: WorkbookProblem | null;
}

const NOTHING: Planned = { plan: null, problem: null };

/** What writing the chosen list would do, kept up to date. An answer for a list that is no longer chosen is dropped. */
export function usePlan(workbook: WorkbookActions, list: DistrictList | null) {
  const [planned, setPlanned] = useState<Planned>(NOTHING);
  const latest = useRef(0);
  // Undo may be pressed long after it was offered, with another list chosen since: it has to plan for that one.
  const current = useRef(list);
  current.current = list;

  /** `standing` is a problem that stays in view beside the new plan. */
  const planAgain = useCallback(
    (standing: WorkbookProblem | null = null) => {
      latest.current += 1;
      const mine = latest.current;
      const show = (next: (before: Planned) => Planned): void => {
        if (mine === latest.current) setPlanned(next);
      };
      if (!current.current) {
        show(() => NOTHING);
        return;
      }
      workbook.planDistrictList(current.current).then(
        (plan) => show((before) => ({ plan, problem: standing ?? lasting(before.problem) })),
        (error: unknown) => show(() => ({ plan: null, problem: standing ?? problemOf(error) })),
      );
    },
    [workbook],
  );

  useEffect(() => {
    setPlanned(NOTHING);
    planAgain();
    const onFocus = (): void => planAgain();
    window.addEventListener("focus", onFocus);
    return () => window.removeEventListener("focus", onFocus);
  }, [planAgain, list]);

  return { planned, planAgain };
}

/** A half-written workbook is not mended by looking again. */
const lasting = (problem: WorkbookProblem | null): WorkbookProblem | null =>
  problem?.code === "not-put-back" ? problem : null;
