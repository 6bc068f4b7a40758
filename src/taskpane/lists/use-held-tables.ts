import { useCallback, useEffect, useState } from "preact/hooks";
import type { HeldTable } from "../../workbook/describe-table";
import { problemOf, type WorkbookProblem } from "../../workbook/problem";
import type { WorkbookActions } from "../workbook-actions";

export type Held =
  | { readonly state: "loading" }
  | { readonly state: "read"; readonly tables: readonly HeldTable[] }
  | { readonly state: "failed"; readonly problem: WorkbookProblem };

/** What the workbook holds now. It is read again whenever the user comes back to the pane. */
export function useHeldTables(workbook: WorkbookActions): { readonly held: Held; readonly readAgain: () => void } {
  const [held, setHeld] = useState<Held>({ state: "loading" });
  const readAgain = useCallback(() => {
    workbook.readHeldTables().then(
      (tables) => setHeld({ state: "read", tables }),
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
