import { useEffect, useMemo, useReducer } from "preact/hooks";
import { useKept } from "../../frame/kept";
import type { WorkbookActions } from "../../workbook-actions";
import type { PickedSource } from "../picked";
import { ImportSession } from "./session";

/**
 * One session for each thing that is picked; the screen is drawn anew whenever its state is replaced. It goes on while another
 * screen is shown, until its end or until something else is picked.
 */
export function useSession(
  picked: PickedSource,
  workbook: WorkbookActions,
): { readonly session: ImportSession; readonly end: () => void } {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const { value, change, forget } = useKept<ImportSession | null>("import session", null);
  const session = useMemo(
    () =>
      value?.picked === picked
        ? value
        : new ImportSession(picked, { readAnswers: () => workbook.readAnswers(), changed: () => undefined }),
    [picked, workbook],
  );
  useEffect(() => {
    session.follow(() => redraw(undefined));
    if (session !== value) {
      value?.cancel();
      change(session);
      void session.start();
    }
    return () => session.follow(() => undefined);
  }, [session]);
  const end = (): void => {
    session.cancel();
    forget();
  };
  return { session, end };
}
