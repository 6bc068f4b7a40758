import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { FoundCall } from "../../model/explain";
import { problemOf, type WorkbookProblem } from "../../workbook/problem";
import type { SelectedCell } from "../../workbook/read-selected";
import type { WorkbookActions } from "../workbook-actions";
import { callsIn, explainCall, type ExplainedCall } from "./explained";

export type Selection =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly problem: WorkbookProblem }
  | {
      readonly state: "read";
      readonly cell: SelectedCell;
      readonly calls: readonly FoundCall[];
      readonly chosen: number;
      readonly explained: ExplainedCall | null;
    };

export interface FollowedSelection {
  readonly selection: Selection;
  /** Whether the explanation stays while the user looks at its inputs in the workbook. */
  readonly held: boolean;
  /** Selects a cell of the explanation and keeps the explanation in view. */
  readonly visit: (address: string) => void;
  /** Goes back to the cell that is explained. */
  readonly goBack: () => void;
  /** Explains the cell that is selected now. */
  readonly follow: () => void;
  readonly chooseCall: (index: number) => void;
}

/** What is selected in the workbook, followed until the user looks at the inputs of an explanation. */
export function useSelection(workbook: WorkbookActions): FollowedSelection {
  const [selection, setSelection] = useState<Selection>({ state: "loading" });
  const [held, setHeld] = useState(false);
  const latest = useRef(0);
  const isHeld = useRef(false);
  const shownNow = useRef<Selection>(selection);
  shownNow.current = selection;

  const read = useCallback(
    async (chosen = 0, address?: string): Promise<void> => {
      latest.current += 1;
      const mine = latest.current;
      const show = (next: Selection): void => {
        // After a change that does not touch the explanation, what is being tried or opened in it stays.
        if (mine === latest.current && !isSame(shownNow.current, next)) setSelection(next);
      };
      try {
        const cell = await workbook.readSelected(address);
        const calls = callsIn(cell);
        const call = calls[chosen] ?? calls[0];
        const explained = call ? await explainCall(workbook, cell, calls, call) : null;
        show({ state: "read", cell, calls, chosen: call ? calls.indexOf(call) : 0, explained });
      } catch (error) {
        show({ state: "failed", problem: problemOf(error) });
      }
    },
    [workbook],
  );

  useEffect(() => {
    const stops: (() => Promise<void>)[] = [];
    let left = false;
    const keep = (stopIt: () => Promise<void>): void => {
      if (left) void stopIt();
      else stops.push(stopIt);
    };
    // Without an event the cell is still read when the pane is opened, and by the button.
    const goWithout = (): void => undefined;
    void read();
    workbook
      .followSelection(() => {
        if (!isHeld.current) void read();
      })
      .then(keep, goWithout);
    workbook
      .followChanges(() => {
        const now = shownNow.current;
        if (now.state === "read") void read(now.chosen, isHeld.current ? now.cell.address : undefined);
      })
      .then(keep, goWithout);
    return () => {
      left = true;
      latest.current += 1;
      for (const stop of stops) void stop();
    };
  }, [workbook, read]);

  const hold = (on: boolean): void => {
    isHeld.current = on;
    setHeld(on);
  };
  const select = (address: string): void => {
    workbook
      .selectAddress(address)
      .catch((error: unknown) => setSelection({ state: "failed", problem: problemOf(error) }));
  };

  return {
    selection,
    held,
    visit(address) {
      hold(true);
      select(address);
    },
    goBack() {
      if (selection.state === "read") select(selection.cell.address);
      hold(false);
    },
    follow() {
      hold(false);
      void read();
    },
    chooseCall: (index) => {
      const held = isHeld.current && selection.state === "read" ? selection.cell.address : undefined;
      void read(index, held);
    },
  };
}

const isSame = (a: Selection, b: Selection): boolean =>
  a.state === "read" && b.state === "read" && JSON.stringify(a) === JSON.stringify(b);
