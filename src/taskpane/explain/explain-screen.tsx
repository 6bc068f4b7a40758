import { useEffect, useState } from "preact/hooks";
import { oddOneOut } from "../../model/explain";
import { WarningIcon } from "../frame/icons";
import { ProblemNotice } from "../frame/problem-notice";
import type { ScreenProps } from "../frame/screens";
import type { WorkbookActions } from "../workbook-actions";
import { CheckFigures } from "./check-figures";
import { Examples } from "./examples";
import { ExplanationView } from "./explanation-view";
import { useSelection } from "./use-selection";

/** Why a cell shows what it shows; and a column of figures against the rule. */
export function ExplainScreen(props: ScreenProps) {
  const [checking, setChecking] = useState(false);
  return checking ? (
    <CheckFigures {...props} leave={() => setChecking(false)} />
  ) : (
    <ExplainSelection {...props} check={() => setChecking(true)} />
  );
}

function ExplainSelection({ workbook, report, check }: ScreenProps & { readonly check: () => void }) {
  const followed = useSelection(workbook);
  const { selection, held } = followed;
  const [said, say] = useState("");
  return (
    <>
      <p class="only-read" role="status">
        {said}
      </p>
      {held && selection.state === "read" && (
        <div class="held" role="group" aria-label="The explanation is held">
          <p>{`This is still about ${selection.cell.address}.`}</p>
          <p class="buttons">
            <button type="button" onClick={followed.goBack}>
              Back to it
            </button>
            <button type="button" class="plain" onClick={followed.follow}>
              Explain the selected cell
            </button>
          </p>
        </div>
      )}
      {selection.state === "loading" && <p class="quiet late">Reading the selected cell</p>}
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
        <h2 id="check-title">Check figures</h2>
        <p>Compare a column of withheld amounts, typed or received, with the rule.</p>
        <button type="button" onClick={check}>
          Check a column of figures
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
  useEffect(() => say(`${cell.address} has no function of this add-in.`), [cell.address]);
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
          <span>{odd.text}</span>
        </p>
      )}
      <p>
        This cell has no function of this add-in. Select a cell that has one, also as part of a longer formula or filled
        by one, to see:
      </p>
      <ul class="plain-list">
        <li>why an amount is withheld, step by step</li>
        <li>the rule applied, and where it stands</li>
        <li>what to do about an error such as #N/A</li>
      </ul>
      <Examples workbook={workbook} />
    </section>
  );
}
