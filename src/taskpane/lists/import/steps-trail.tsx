import { DoneIcon } from "../../frame/icons";
import { importingTexts } from "../../texts/importing";
import type { StepName } from "./import-state";
import type { ImportSession } from "./session";

interface Props {
  readonly session: ImportSession;
  readonly leave: () => void;
}

/** Where the import stands. What has been decided, or had nothing to decide, has a tick and can be gone back to. */
export function StepsTrail({ session, leave }: Props) {
  const { step, candidates, layout, checked } = session.state;
  const reached: Readonly<Record<StepName, boolean>> = {
    sheet: candidates.length > 1,
    columns: layout !== null,
    check: checked !== null,
    write: checked !== null && session.doubts() === 0,
  };
  const t = importingTexts();
  const steps = (Object.keys(reached) as StepName[]).filter((name) => name !== "sheet" || candidates.length > 1);
  const at = steps.indexOf(step);
  return (
    <nav class="trail" aria-label={t.stepsLabel}>
      <ol>
        <li>
          <button type="button" class="plain" onClick={leave}>
            <DoneIcon />
            {t.source}
          </button>
        </li>
        {steps.map((name, index) => (
          <li key={name}>
            <button
              type="button"
              class="plain"
              aria-current={name === step ? "step" : undefined}
              disabled={!reached[name] && name !== step}
              onClick={() => session.goTo(name)}
            >
              {index < at && <DoneIcon />}
              {t.steps[name]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
