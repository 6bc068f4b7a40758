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
  // What the user wants is known at once, while what is shown is read first: a change in between must not undo a choice.
  const heldAt = useRef<string | undefined>(undefined);
  const choice = useRef({ address: "", index: 0 });
  const shownNow = useRef<Selection>(selection);
  shownNow.current = selection;

  const read = useCallback(async (): Promise<void> => {
    latest.current += 1;
    const mine = latest.current;
    const show = (next: Selection): void => {
      // After a change that does not touch the explanation, what is being tried or opened in it stays.
      if (mine === latest.current && !isSame(shownNow.current, next)) setSelection(next);
    };
    try {
      const cell = await workbook.readSelected(heldAt.current);
      const calls = callsIn(cell);
      const chosen = choice.current.address === cell.address ? choice.current.index : 0;
      const call = calls[chosen] ?? calls[0];
      const explained = call ? await explainCall(workbook, cell, calls, call) : null;
      show({ state: "read", cell, calls, chosen: call ? calls.indexOf(call) : 0, explained });
    } catch (error) {
      show({ state: "failed", problem: problemOf(error) });
    }
  }, [workbook]);

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
        if (heldAt.current === undefined) void read();
      })
      .then(keep, goWithout);
    workbook
      .followChanges(() => {
        if (shownNow.current.state === "read") void read();
      })
      .then(keep, goWithout);
    return () => {
      left = true;
      latest.current += 1;
      for (const stop of stops) void stop();
    };
  }, [workbook, read]);

  const hold = (address: string | undefined): void => {
    heldAt.current = address;
    setHeld(address !== undefined);
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
      if (selection.state === "read") {
        hold(selection.cell.address);
        // A reading under way may still ask for the selected cell, which is about to be another one.
        void read();
      }
      select(address);
    },
    goBack() {
      if (selection.state === "read") select(selection.cell.address);
      hold(undefined);
    },
    follow() {
      hold(undefined);
      void read();
    },
    chooseCall(index) {
      if (selection.state === "read") choice.current = { address: selection.cell.address, index };
      void read();
    },
  };
}

const isSame = (a: Selection, b: Selection): boolean =>
  a.state === "read" && b.state === "read" && JSON.stringify(a) === JSON.stringify(b);
