import type { ComponentType } from "preact";
import { ListsScreen } from "../lists/lists-screen";
import type { WorkbookActions } from "../workbook-actions";
import { ListIcon } from "./icons";

export interface ScreenProps {
  readonly workbook: WorkbookActions;
  /** Puts a result on the status line. */
  readonly report: (status: Status | null) => void;
}

/** A result: what was done, and what can be done about it. */
export interface Status {
  readonly text: string;
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
