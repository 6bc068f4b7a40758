import type { ComponentType } from "preact";
import { ListsScreen } from "../lists/lists-screen";
import type { WorkbookProblem } from "../../workbook/problem";
import type { WorkbookActions } from "../workbook-actions";
import { ListIcon } from "./icons";

export interface ScreenProps {
  readonly workbook: WorkbookActions;
  /** Puts an outcome on the status line; null takes the last one away. */
  readonly report: (status: Status | null) => void;
}

/** The outcome of an action: what was done or what stood in the way, and what can be done about it. */
export interface Status {
  readonly outcome: string | WorkbookProblem;
  readonly actions: readonly { readonly label: string; readonly run: () => void }[];
}

export interface Screen {
  readonly id: string;
  readonly name: string;
  readonly Icon: ComponentType;
  readonly Content: ComponentType<ScreenProps>;
}

/** The screens there are, in the order of the tabs. */
export const SCREENS: readonly [Screen, ...Screen[]] = [
  { id: "lists", name: "Lists", Icon: ListIcon, Content: ListsScreen },
];
