import { useEffect, useState } from "preact/hooks";
import type { Progress, Steps } from "../../districts/import";
import { run } from "../lists/import/run";

/** How far planning has come: at work, stopped by the user, or done. */
export type Planned<Result> =
  | { readonly kind: "nothing asked" }
  | { readonly kind: "working"; readonly progress: Progress | null; readonly cancel: () => void }
  | { readonly kind: "cancelled"; readonly again: () => void }
  | { readonly kind: "done"; readonly result: Result };

interface State<Result> {
  readonly question: string;
  readonly progress: Progress | null;
  readonly isCancelled: boolean;
  readonly result: { readonly is: Result } | null;
}

/** What long planning has come to. A new question drops the answer to the last one, and its cancelling. */
export function usePlanned<Result>(question: string | null, plan: () => Steps<Result>): Planned<Result> {
  const [state, setState] = useState<State<Result> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [control, setControl] = useState<AbortController | null>(null);
  useEffect(() => {
    if (question === null) return;
    const mine = new AbortController();
    let isCurrent = true;
    const show = (more: Partial<State<Result>>): void => {
      if (isCurrent) setState({ question, progress: null, isCancelled: false, result: null, ...more });
    };
    show({});
    setControl(mine);
    void run(plan(), mine.signal, (progress) => show({ progress })).then((outcome) =>
      show(outcome.cancelled ? { isCancelled: true } : { result: { is: outcome.value } }),
    );
    return () => {
      isCurrent = false;
      mine.abort();
    };
  }, [question, attempt]);
  if (question === null) return { kind: "nothing asked" };
  const now = state?.question === question ? state : null;
  if (now?.result) return { kind: "done", result: now.result.is };
  if (now?.isCancelled) return { kind: "cancelled", again: () => setAttempt(attempt + 1) };
  return { kind: "working", progress: now?.progress ?? null, cancel: () => control?.abort() };
}
