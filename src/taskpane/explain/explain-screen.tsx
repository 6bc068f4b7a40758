import { useEffect, useState } from "preact/hooks";
import { oddOneOut } from "../../model/explain";
import { WarningIcon } from "../frame/icons";
import { useKept } from "../frame/kept";
import { ProblemNotice } from "../frame/problem-notice";
import type { ScreenProps } from "../frame/screen-props";
import { explainTexts } from "../texts/explain";
import { englishPart } from "../texts/language";
import type { WorkbookActions } from "../workbook-actions";
import { CheckFigures } from "./check-figures";
import { Examples } from "./examples";
import { ExplanationView } from "./explanation-view";
import { useSelection } from "./use-selection";

/** Why a cell shows what it shows; and a column of figures against the rule. */
export function ExplainScreen(props: ScreenProps) {
  const { value: checking, change: setChecking } = useKept("checking figures", false);
  return checking ? (
    <CheckFigures {...props} leave={() => setChecking(false)} />
  ) : (
    <ExplainSelection {...props} check={() => setChecking(true)} />
  );
}

function ExplainSelection({ workbook, report, check }: ScreenProps & { readonly check: () => void }) {
  const followed = useSelection(workbook);
  const { selection, held } = followed;
  const t = explainTexts();
  const [said, say] = useState("");
  return (
    <>
      <p class="only-read" role="status">
        {said}
      </p>
      {held && selection.state === "read" && (
        <div class="held" role="group" aria-label={t.held}>
          <p>{t.stillAbout(selection.cell.address)}</p>
          <p class="buttons">
            <button type="button" onClick={followed.goBack}>
              {t.backToIt}
            </button>
            <button type="button" class="plain" onClick={followed.follow}>
              {t.explainSelected}
            </button>
          </p>
        </div>
      )}
      {selection.state === "loading" && <p class="quiet late">{t.reading}</p>}
      {selection.state === "failed" && <ProblemNotice problem={selection.problem} retry={followed.follow} />}
      {selection.state === "read" &&
        (selection.explained ? (
          <ExplanationView
            key={selection.cell.address}
            selection={selection}
            explained={selection.explained}
            followed={followed}
            workbook={workbook}
            report={report}
            say={say}
          />
        ) : (
          <NothingOfOurs cell={selection.cell} workbook={workbook} say={say} />
        ))}
      <section aria-labelledby="check-title">
        <h2 id="check-title">{t.checkFigures}</h2>
        <p>{t.aboutCheck}</p>
        <button type="button" onClick={check}>
          {t.checkColumn}
        </button>
      </section>
    </>
  );
}

type Cell = Extract<ReturnType<typeof useSelection>["selection"], { state: "read" }>["cell"];

/** A cell without a function of ours: what can be explained, and a typed number that stands among formulas. */
function NothingOfOurs({
  cell,
  workbook,
  say,
}: {
  readonly cell: Cell;
  readonly workbook: WorkbookActions;
  readonly say: (text: string) => void;
}) {
  const t = explainTexts();
  useEffect(() => say(t.nothingOfOurs(cell.address)), [cell.address]);
  const formulas = [...[...cell.above].reverse(), cell.formula, ...cell.below];
  const odd = oddOneOut(
    formulas.map((formula) => (formula === null ? { value: cell.value } : { formula, value: null })),
  ).find(({ index }) => index === cell.above.length);
  return (
    <section aria-labelledby="nothing-title">
      <h2 id="nothing-title">{cell.address}</h2>
      {odd && (
        <p class="notice caution">
          <WarningIcon />
          <span {...englishPart()}>{odd.text}</span>
        </p>
      )}
      <p>{t.aboutNothing}</p>
      <ul class="plain-list">
        {t.toSee.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <Examples workbook={workbook} />
    </section>
  );
}
