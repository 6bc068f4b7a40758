import type { Progress } from "../../../districts/import";
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
  return (
    <div class="working">
      <p id="working-label">
        {label}
        {percent !== null && <span class="quiet">{` ${percent} %`}</span>}
      </p>
      <progress aria-labelledby="working-label" {...(percent === null ? {} : { value: percent, max: 100 })} />
      {progress && progress.total > 0 && (
        <p class={unit === undefined ? "only-read" : "quiet"}>
          {`${grouped(progress.done)} of ${grouped(progress.total)}${unit === undefined ? "" : ` ${unit}`}`}
        </p>
      )}
      <button type="button" onClick={cancel}>
        Cancel
      </button>
    </div>
  );
}
