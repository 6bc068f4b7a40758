import { useRef, useState } from "preact/hooks";
import type { DistrictList } from "../../law/lists";
import { problemOf } from "../../workbook/problem";
import type { WorkbookProblem } from "../../workbook/problem";
import type { Undo } from "../../workbook/undo";
import { ProblemNotice } from "../frame/problem-notice";
import type { ScreenProps } from "../frame/screens";
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
  /** Of the actions on what is there: go to, undo. */
  const [problem, setProblem] = useState<WorkbookProblem | null>(null);
  const { held, readAgain } = useHeldList(workbook);
  const { planned, planAgain } = usePlan(workbook, chosen);
  const place = useRef<HTMLDivElement>(null);

  const goTo = (): void => {
    setProblem(null);
    workbook.selectTable().catch((error: unknown) => setProblem(problemOf(error)));
  };
  const readAll = (): void => {
    readAgain();
    planAgain();
  };

  const undo = (token: Undo): void => {
    setProblem(null);
    workbook
      .undoWrite(token)
      .then(
        () => report({ text: undoneSentence(token), actions: [] }),
        (error: unknown) => setProblem(problemOf(error)),
      )
      .finally(readAll);
  };

  const write = (): void => {
    const { plan } = planned;
    if (!chosen || !plan) return;
    setProblem(null);
    setWriting(true);
    report(null);
    workbook
      .insertDistrictList(chosen, plan, new Date())
      .then(
        (token) => {
          report({
            text: writtenSentence(plan, listName(chosen)),
            actions: [
              { label: "Go to table", run: goTo },
              { label: "Undo", run: () => undo(token) },
            ],
          });
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
      <HeldCard held={held} readAgain={readAgain} goTo={goTo} />
      {problem && <ProblemNotice problem={problem} />}
      <ListChoice chosen={chosen} choose={setChosen} />
      {chosen ? (
        <>
          <Preview list={chosen} />
          <WriteStep
            plan={planned.plan}
            problem={planned.problem}
            writing={writing}
            write={write}
            cancel={cancel}
            planAgain={() => planAgain()}
          />
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
