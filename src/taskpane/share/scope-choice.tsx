import { useState } from "preact/hooks";
import { placeText } from "../../share/address";
import type { Scope } from "../../share";
import { problemOf, type WorkbookProblem } from "../../workbook/problem";
import { ProblemNotice } from "../frame/problem-notice";
import type { ScreenProps } from "../frame/screen-props";
import { shareTexts } from "../texts/share";
import { problemHere } from "./words";

interface Props extends Pick<ScreenProps, "workbook"> {
  readonly scope: Scope;
  readonly choose: (scope: Scope) => void;
  /** The sheets that have what is asked about, with how many formulas; none where sheets are no choice. */
  readonly sheets: ReadonlyMap<string, number>;
}

/** The whole workbook, some of its sheets, or the cells that are selected. */
export function ScopeChoice({ scope, choose, sheets, workbook }: Props) {
  const [problem, setProblem] = useState<WorkbookProblem | null>(null);
  const t = shareTexts();
  const readSelection = (): void => {
    workbook.readSelectedScope().then(
      (next) => {
        setProblem(null);
        choose(next);
      },
      (error: unknown) => setProblem(problemOf(error)),
    );
  };
  const radio = (kind: Scope["kind"], text: string, pick: () => void) => (
    <label class="line">
      <input
        type="radio"
        name="part"
        checked={scope.kind === kind}
        onChange={({ currentTarget }) => {
          // It is chosen once the selection has been read.
          currentTarget.checked = scope.kind === kind;
          pick();
        }}
      />
      {text}
    </label>
  );
  return (
    <fieldset aria-labelledby="part-title">
      <h3 id="part-title">{t.whichPart}</h3>
      {radio("workbook", t.wholeWorkbook, () => choose({ kind: "workbook" }))}
      {sheets.size > 1 && radio("sheets", t.someSheets, () => choose({ kind: "sheets", sheets: [...sheets.keys()] }))}
      {scope.kind === "sheets" && (
        <div class="under">
          {[...sheets].map(([sheet, count]) => (
            <label class="line" key={sheet}>
              <input
                type="checkbox"
                checked={scope.sheets.includes(sheet)}
                onChange={({ currentTarget }) =>
                  choose({
                    kind: "sheets",
                    sheets: [...sheets.keys()].filter((one) =>
                      one === sheet ? currentTarget.checked : scope.sheets.includes(one),
                    ),
                  })
                }
              />
              <span>
                {sheet}
                <span class="quiet">{` ${t.formulas(count)}`}</span>
              </span>
            </label>
          ))}
        </div>
      )}
      {radio("area", t.selectedCells, readSelection)}
      {scope.kind === "area" && (
        <p class="under">
          {placeText(scope.sheet, scope.area)}{" "}
          <button type="button" class="plain small" onClick={readSelection}>
            {t.readAgain}
          </button>
        </p>
      )}
      {problem && (
        <ProblemNotice
          problem={problem}
          text={problem.code === "selection-empty" ? t.problems.selectionEmpty(problem.place) : problemHere(problem)}
        />
      )}
    </fieldset>
  );
}
