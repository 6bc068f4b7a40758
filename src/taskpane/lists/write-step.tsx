import type { TablePlan, UpdatePlan } from "../../workbook/table-plan";
import { changesAnything } from "../../workbook/table-plan";
import type { WorkbookProblem } from "../../workbook/problem";
import { ProblemNotice } from "../frame/problem-notice";
import { WarningIcon } from "../frame/icons";
import { planDetails, planSentence, removalCautions } from "../words/plan";

interface Props {
  readonly plan: TablePlan | null;
  readonly problem: WorkbookProblem | null;
  readonly writing: boolean;
  readonly write: () => void;
  readonly cancel: () => void;
  readonly planAgain: () => void;
}

/** What a write would do, in one sentence, and the button that does it. A table that is there is asked about. */
export function WriteStep({ plan, problem, writing, write, cancel, planAgain }: Props) {
  const asks = plan?.kind === "update" && changesAnything(plan);
  const isAtHand = problem !== null || (plan !== null && changesAnything(plan));
  return (
    <>
      {asks && <UpdateQuestion plan={plan} />}
      <div class={isAtHand ? "write at-hand" : "write"} aria-busy={writing}>
        {problem && (
          <ProblemNotice problem={problem} outcome="Nothing was written." {...(plan ? {} : { retry: planAgain })} />
        )}
        {!plan && !problem && <p class="quiet late">Reading the workbook</p>}
        {plan && <p class="sentence">{planSentence(plan)}</p>}
        {plan && changesAnything(plan) && (
          <p class="buttons">
            <button type="button" class="primary" aria-disabled={writing} onClick={() => !writing && write()}>
              {writing ? "Writing" : asks ? "Update table" : "Insert table"}
            </button>
            {asks && (
              <button type="button" onClick={cancel}>
                Leave it as it is
              </button>
            )}
          </p>
        )}
      </div>
    </>
  );
}

/** Everything that the update changes, and what it takes with it. */
function UpdateQuestion({ plan }: { readonly plan: UpdatePlan }) {
  return (
    <section aria-labelledby="update-title">
      <h2 id="update-title">Update the table that is there?</h2>
      <dl class="facts">
        {planDetails(plan).map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {removalCautions(plan).map((text) => (
        <p class="notice caution" key={text}>
          <WarningIcon />
          <span>{text}</span>
        </p>
      ))}
    </section>
  );
}
