import { useCallback, useEffect, useState } from "preact/hooks";
import type { HeldTable } from "../../workbook/held-tables";
import { problemOf } from "../../workbook/problem";
import type { WorkbookProblem } from "../../workbook/problem";
import type { WorkbookActions } from "../workbook-actions";

export type Held =
  | { readonly state: "loading" }
  | { readonly state: "read"; readonly table: HeldTable | null }
  | { readonly state: "failed"; readonly problem: WorkbookProblem };

/** What the workbook holds now. It is read again whenever the user comes back to the pane. */
export function useHeldList(workbook: WorkbookActions): { readonly held: Held; readonly readAgain: () => void } {
  const [held, setHeld] = useState<Held>({ state: "loading" });
  const readAgain = useCallback(() => {
    workbook.readHeldList().then(
      (table) => setHeld({ state: "read", table }),
      (error: unknown) => setHeld({ state: "failed", problem: problemOf(error) }),
    );
  }, [workbook]);
  useEffect(() => {
    readAgain();
    window.addEventListener("focus", readAgain);
    return () => window.removeEventListener("focus", readAgain);
  }, [readAgain]);
  return { held, readAgain };
}
