/** What a screen is given, and how it tells what became of an action. */
import type { WorkbookProblem } from "../../workbook/problem";
import type { WorkbookActions } from "../workbook-actions";

export interface ScreenProps {
  readonly workbook: WorkbookActions;
  /** Puts an outcome on the status line; null takes the last one away. */
  readonly report: (status: Status | null) => void;
}

/** What a screen of the pane is given beside that. */
export interface ShownScreenProps extends ScreenProps {
  /** Shows another screen, by its id. */
  readonly open: (screen: string) => void;
}

/** The outcome of an action: what was done or what stood in the way, and what can be done about it. */
export interface Status {
  readonly outcome: string | WorkbookProblem;
  readonly actions: readonly { readonly label: string; readonly run: () => void }[];
}
