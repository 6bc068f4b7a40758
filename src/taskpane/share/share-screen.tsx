import { useRef, useState } from "preact/hooks";
import { placeText } from "../../share/address";
import { problemOf } from "../../workbook/problem";
import type { Undo } from "../../workbook/undo";
import { focusHeading } from "../frame/focus-heading";
import type { ScreenProps, Status } from "../frame/screen-props";
import { undoneSentence } from "../parts/undone";
import { frameTexts } from "../texts/frame";
import { shareTexts } from "../texts/share";
import { CheckPart } from "./check-part";
import type { Done } from "./done";
import { LastChange } from "./last-change";
import { PromptsSwitch } from "./prompts-switch";
import { RepairPart } from "./repair-part";
import { RestorePart } from "./restore-part";
import { ShareSafePart } from "./share-safe-part";
import { UndoPart } from "./undo-part";
import { useCheck } from "./use-check";
import { WaysOn, type Step } from "./ways-on";

type View = "overview" | Step | { readonly undo: Undo; readonly sheets: readonly string[] };

const PARTS = { repair: RepairPart, "share-safe": ShareSafePart, restore: RestorePart } as const;

/** Whether the workbook is right for everyone who opens it, and what can be done about it. */
export function ShareScreen({ workbook, report }: ScreenProps) {
  const screen = { workbook, report };
  const { check, forget, ...state } = useCheck(workbook);
  const [view, setView] = useState<View>("overview");
  const [done, setDone] = useState<Done | null>(null);
  const verdict = useRef<HTMLHeadingElement>(null);

  const leave = (): void => {
    setView("overview");
    // The heading comes with the next drawing.
    setTimeout(() => focusHeading(verdict.current));
  };
  const checkAndShow = (): void => {
    report(null);
    setView("overview");
    void check().then((found) => found && setTimeout(() => focusHeading(verdict.current)));
  };
  /** The pane has changed the workbook: what was found before no longer holds. */
  const changed = (): void => {
    forget();
    setView("overview");
    // What is left to do stands on top of what the check finds.
    for (const main of document.getElementsByTagName("main")) main.scrollTop = 0;
    void check();
  };

  const undo = (token: Undo, actions: Status["actions"]): void => {
    workbook.undoWrite(token).then(
      () => undone(token),
      (error: unknown) => {
        const problem = problemOf(error);
        if (problem.code === "sheets-protected") setView({ undo: token, sheets: problem.sheets });
        else report({ outcome: problem, actions });
      },
    );
  };
  const undone = (token: Undo): void => {
    setDone(null);
    report({ outcome: undoneSentence(token), actions: [] });
    changed();
  };
  const finish = (next: Done): void => {
    const { carried, first } = next;
    const address = first && placeText(first.sheet, first.area);
    const actions: Status["actions"] = [
      ...(address === null
        ? []
        : [
            {
              label: shareTexts().goTo(address),
              run: () =>
                void workbook
                  .selectAddress(address)
                  .catch((error: unknown) => report({ outcome: problemOf(error), actions })),
            },
          ]),
      { label: frameTexts().undo, run: () => undo(carried.undo, actions) },
    ];
    setDone(next);
    report({ outcome: next.text, actions });
    changed();
  };

  if (typeof view === "object") {
    return <UndoPart {...view} workbook={workbook} leave={leave} undone={() => undone(view.undo)} />;
  }
  if (view !== "overview" && state.checked) {
    const Part = PARTS[view];
    return <Part {...screen} checked={state.checked} leave={leave} checkAgain={checkAndShow} finish={finish} />;
  }
  return (
    <>
      {done && <LastChange {...screen} done={done} checked={state.checked} dismiss={() => setDone(null)} />}
      <CheckPart {...screen} state={state} check={checkAndShow} verdict={verdict} />
      {state.checked && !state.running && <WaysOn checked={state.checked} go={setView} />}
      <PromptsSwitch workbook={workbook} />
    </>
  );
}
