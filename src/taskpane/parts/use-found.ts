import { useCallback, useEffect, useState } from "preact/hooks";
import { problemOf, type WorkbookProblem } from "../../workbook/problem";

export type Found<Item> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly problem: WorkbookProblem }
  | { readonly state: "found"; readonly items: readonly Item[] };

/** What the workbook offers now; looked for again whenever the user comes back to the pane. */
export function useFound<Item>(find: () => Promise<readonly Item[]>): {
  readonly found: Found<Item>;
  readonly findAgain: () => void;
} {
  const [found, setFound] = useState<Found<Item>>({ state: "loading" });
  const findAgain = useCallback(() => {
    find().then(
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
