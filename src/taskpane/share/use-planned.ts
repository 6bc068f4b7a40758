import { useEffect, useState } from "preact/hooks";
import type { Steps } from "../../districts/import";
import { run } from "../lists/import/run";

/** What long planning has come to; null while it goes on. A new question drops the answer to the last one. */
export function usePlanned<Result>(question: string | null, plan: () => Steps<Result>): Result | null {
  const [answer, setAnswer] = useState<{ readonly question: string; readonly result: Result } | null>(null);
  useEffect(() => {
    if (question === null) return;
    const control = new AbortController();
    void run(plan(), control.signal, () => undefined).then(
      (outcome) => outcome.cancelled || setAnswer({ question, result: outcome.value }),
    );
    return () => control.abort();
  }, [question]);
  return answer !== null && answer.question === question ? answer.result : null;
}
