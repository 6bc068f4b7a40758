import { useRef, useState } from "preact/hooks";
import type { DistrictList } from "../../law/lists";
import type { TablePlan } from "../../workbook/table-plan";
import { problemOf } from "../../workbook/problem";
import type { Undo } from "../../workbook/undo";
import type { ScreenProps, Status } from "../frame/screens";
import { listName } from "../words/phrases";
import { writtenSentence } from "../words/plan";
import { HeldCard } from "./held-card";
import { ListChoice } from "./list-choice";
import { Preview } from "./preview";
import { useHeldList } from "./use-held-list";
import { usePlan } from "./use-plan";
import { WriteStep } from "./write-step";

export function ListsScreen({ workbook, report }: ScreenProps) {
  const [chosen, setChosen] = useState<DistrictList | null>(null);
  const [writing, setWriting] = useState(false);
  const { held, readAgain } = useHeldList(workbook);
  const { planned, planAgain } = usePlan(workbook, chosen);
  const place = useRef<HTMLDivElement>(null);

  /** `actions` are those of the outcome in view: they stay beside a problem. */
  const goTo = (actions: Status["actions"]): void => {
    workbook.selectTable().catch((error: unknown) => report({ outcome: problemOf(error), actions }));
  };

  const undo = (token: Undo, actions: Status["actions"]): void => {
    workbook
      .undoWrite(token)
      .then(
        () => report({ outcome: undoneSentence(token), actions: [] }),
        (error: unknown) => report({ outcome: problemOf(error), actions }),
      )
      .finally(() => {
        readAgain();
        planAgain();
      });
  };

  const reportWritten = (plan: TablePlan, list: DistrictList, token: Undo): void => {
    const actions: Status["actions"] = [
      { label: "Go to table", run: () => goTo(actions) },
      { label: "Undo", run: () => undo(token, actions) },
    ];
    report({ outcome: writtenSentence(plan, listName(list)), actions });
  };

  const write = (): void => {
    const { plan } = planned;
    if (!chosen || !plan) return;
    setWriting(true);
    report(null);
    workbook
      .insertDistrictList(chosen, plan, new Date())
      .then(
        (token) => {
          reportWritten(plan, chosen, token);
          planAgain();
        },
        (error: unknown) => planAgain(problemOf(error)),
      )
      .finally(() => {
        setWriting(false);
        readAgain();
      });
  };

  const cancel = (): void => {
    setChosen(null);
    place.current?.querySelector<HTMLInputElement>("input[type=radio]")?.focus();
  };

  return (
    <div ref={place}>
      <HeldCard held={held} readAgain={readAgain} goTo={() => goTo([])} />
      <ListChoice chosen={chosen} choose={setChosen} />
      {chosen ? (
        <>
          <Preview list={chosen} />
          <WriteStep {...planned} writing={writing} write={write} cancel={cancel} planAgain={() => planAgain()} />
        </>
      ) : (
        <p class="empty">Choose a list to see its districts and what would be written.</p>
      )}
    </div>
  );
}

const undoneSentence = (token: Undo): string =>
  token.kind === "inserted"
    ? `Undone: the sheet ${token.sheetName} is gone again.`
    : `Undone: the table on the sheet ${token.sheetName} is as it was.`;
