import { useEffect, useMemo, useReducer } from "preact/hooks";
import type { WorkbookActions } from "../../workbook-actions";
import type { PickedSource } from "../picked";
import { ImportSession } from "./session";

/** One session for each thing that is picked; the screen is drawn anew whenever its state is replaced. */
export function useSession(picked: PickedSource, workbook: WorkbookActions): ImportSession {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const session = useMemo(
    () => new ImportSession(picked, { readAnswers: () => workbook.readAnswers(), changed: () => redraw(undefined) }),
    [picked, workbook],
  );
  useEffect(() => {
    void session.start();
    return () => session.cancel();
  }, [session]);
  return session;
}
