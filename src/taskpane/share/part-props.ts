import type { ScreenProps } from "../frame/screen-props";
import type { Checked } from "./use-check";
import type { Done } from "./done";

/** What repairing, share-safe and restoring stand on. */
export interface PartProps extends ScreenProps {
  readonly checked: Checked;
  readonly leave: () => void;
  readonly checkAgain: () => void;
  readonly finish: (done: Done) => void;
}
