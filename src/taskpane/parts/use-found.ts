import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { problemOf, type WorkbookProblem } from "../../workbook/problem";

export type Found<Item> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly problem: WorkbookProblem }
  | { readonly state: "found"; readonly items: readonly Item[] };

/**
 * What the workbook offers now; looked for again whenever the user comes back to the pane. `chosen` is the reference of what was
 * chosen of it, which is looked at wherever the selection is by then.
 */
export function useFound<Item>(
  find: (chosen?: string) => Promise<readonly Item[]>,
  chosen: string | undefined,
): {
  readonly found: Found<Item>;
  readonly findAgain: () => void;
} {
  const [found, setFound] = useState<Found<Item>>({ state: "loading" });
  const current = useRef(chosen);
  current.current = chosen;
  const findAgain = useCallback(() => {
    find(current.current).then(
      (items) => setFound({ state: "found", items }),
      (error: unknown) => setFound({ state: "failed", problem: problemOf(error) }),
    );
  }, [find]);
  useEffect(() => {
    findAgain();
    window.addEventListener("focus", findAgain);
    return () => window.removeEventListener("focus", findAgain);
  }, [findAgain]);
  return { found, findAgain };
}
