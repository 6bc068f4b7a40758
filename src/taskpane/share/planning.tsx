import { ProgressBar } from "../lists/import/progress-bar";
import { frameTexts } from "../texts/frame";
import { shareTexts } from "../texts/share";
import type { Planned } from "./use-planned";

interface Props {
  readonly planned: Planned<unknown>;
}

/** Planning while it goes on, with its count and its end, and the way on where it was cancelled. Nothing where it is done. */
export function Planning({ planned }: Props) {
  const t = shareTexts();
  if (planned.kind === "working") {
    const { progress, cancel } = planned;
    return <ProgressBar label={t.workingOut} unit={t.formulasUnit} progress={progress} cancel={cancel} />;
  }
  if (planned.kind !== "cancelled") return null;
  return (
    <div class="notice" role="status">
      <p>
        {`${t.planningCancelled} `}
        <button type="button" class="plain" onClick={planned.again}>
          {frameTexts().tryAgain}
        </button>
      </p>
    </div>
  );
}
