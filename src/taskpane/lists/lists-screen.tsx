import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { ComponentType } from "preact";
import { problemOf, type WorkbookProblem } from "../../workbook/problem";
import { useKept } from "../frame/kept";
import { ProblemNotice } from "../frame/problem-notice";
import type { ScreenProps } from "../frame/screen-props";
import { frameTexts } from "../texts/frame";
import { listsTexts } from "../texts/lists";
import { AddList } from "./add-list";
import type { AddingProps } from "./adding/adding";
import { HeldCards } from "./held-cards";
import type { Picked } from "./picked";
import { useDrop } from "./use-drop";
import { useHeldTables } from "./use-held-tables";

/** What the workbook holds, and the ways to add to it. The parts that read and check a list are loaded when there is one. */
export function ListsScreen({ workbook, report }: ScreenProps) {
  const { value: picked, change: setPicked, forget } = useKept<Picked | null>("picked", null);
  const [problem, setProblem] = useState<WorkbookProblem | null>(null);
  const { held, readAgain } = useHeldTables(workbook);
  const Adding = useAdding(picked !== null);
  const place = useRef<HTMLDivElement>(null);
  const pick = useCallback(
    (next: Picked) => {
      setProblem(null);
      // What became of the one before is no news of this one.
      report(null);
      setPicked(next);
    },
    [setPicked, report],
  );
  const isOver = useDrop(pick);

  const leave = (): void => {
    setPicked(null);
    // The buttons come back with the next drawing.
    setTimeout(() => place.current?.querySelector<HTMLElement>(".ways input, .ways button")?.focus());
  };

  /** The table may stand on another sheet by now, and is then named so. */
  const readTable = async (name: string): Promise<void> => {
    const [tables, grid] = await Promise.all([workbook.listTables(), workbook.readTableGrid(name)]);
    const sheet = tables.find((table) => table.name === name)?.sheetName ?? "";
    pick({ kind: "table", name, sheet, grid, hiddenRows: 0 });
  };

  /** What has been written is done: the screen begins with the lists again. */
  const written = (isDone: boolean): void => {
    if (isDone) forget();
    readAgain();
  };

  return (
    <div ref={place} class={isOver ? "drop over" : "drop"}>
      {isOver && <p class="drop-hint">{listsTexts().drop}</p>}
      {picked === null ? (
        <>
          <HeldCards
            held={held}
            readAgain={readAgain}
            readTable={(name) => void readTable(name).catch((error: unknown) => setProblem(problemOf(error)))}
            chooseFile={() => place.current?.querySelector<HTMLInputElement>(".ways input[type=file]")?.click()}
            workbook={workbook}
            report={report}
          />
          {problem && <ProblemNotice problem={problem} />}
          <AddList workbook={workbook} pick={pick} failed={(error) => setProblem(problemOf(error))} />
        </>
      ) : Adding ? (
        <Adding picked={picked} workbook={workbook} report={report} leave={leave} written={written} />
      ) : (
        <p class="quiet late">{frameTexts().loading}</p>
      )}
    </div>
  );
}

/** Loaded on first use and kept: the pane starts without it. */
function useAdding(wanted: boolean): ComponentType<AddingProps> | null {
  const [loaded, setLoaded] = useState<{ readonly Adding: ComponentType<AddingProps> } | null>(null);
  useEffect(() => {
    if (wanted && !loaded) void import(/* webpackChunkName: "adding" */ "./adding/adding").then(setLoaded);
  }, [wanted, loaded]);
  return loaded?.Adding ?? null;
}
