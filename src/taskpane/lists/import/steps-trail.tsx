import { DoneIcon } from "../../frame/icons";
import type { ImportSession, StepName } from "./session";

const NAMES: Readonly<Record<StepName, string>> = {
  sheet: "Sheet",
  columns: "Columns",
  check: "Check",
  write: "Write",
};

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
  const steps = (Object.keys(NAMES) as StepName[]).filter((name) => name !== "sheet" || candidates.length > 1);
  const at = steps.indexOf(step);
  return (
    <nav class="trail" aria-label="Steps of the import">
      <ol>
        <li>
          <button type="button" class="plain" onClick={leave}>
            <DoneIcon />
            Source
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
              {NAMES[name]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
