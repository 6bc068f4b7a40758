import type { Progress } from "../../../districts/import";
import { frameTexts } from "../../texts/frame";
import { grouped } from "../../words/numbers";

interface Props {
  readonly label: string;
  readonly progress: Progress | null;
  readonly cancel: () => void;
  /** What is counted, where the count says more than the percentage. */
  readonly unit?: string;
}

/** The style sheet shows it only after 500 ms, so that quick work does not flicker. */
export function ProgressBar({ label, progress, cancel, unit }: Props) {
  const percent = progress && progress.total > 0 ? Math.floor((100 * progress.done) / progress.total) : null;
  const t = frameTexts();
  return (
    <div class="working">
      <p id="working-label">
        {label}
        {percent !== null && <span class="quiet">{` ${t.percent(String(percent))}`}</span>}
      </p>
      <progress aria-labelledby="working-label" {...(percent === null ? {} : { value: percent, max: 100 })} />
      {progress && progress.total > 0 && (
        <p class={unit === undefined ? "only-read" : "quiet"}>
          {unit === undefined
            ? t.progress(grouped(progress.done), grouped(progress.total))
            : t.progressIn(grouped(progress.done), grouped(progress.total), unit)}
        </p>
      )}
      <button type="button" onClick={cancel}>
        {t.cancel}
      </button>
    </div>
  );
}
