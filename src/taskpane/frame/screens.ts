import type { ComponentType } from "preact";
import { ListsScreen } from "../lists/lists-screen";
import type { WorkbookProblem } from "../../workbook/problem";
import type { FrameTexts } from "../texts/english/frame";
import type { WorkbookActions } from "../workbook-actions";
import { ExplainIcon, ListIcon, ModelIcon, ShareIcon } from "./icons";
import { lazyScreen } from "./lazy-screen";

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

export interface Screen {
  /** Its name is among the texts. */
  readonly id: keyof FrameTexts["screens"];
  readonly Icon: ComponentType;
  readonly Content: ComponentType<ShownScreenProps>;
}

const ModelScreen = lazyScreen(
  async () => (await import(/* webpackChunkName: "model" */ "../model/model-screen")).ModelScreen,
);
const ExplainScreen = lazyScreen(
  async () => (await import(/* webpackChunkName: "explain" */ "../explain/explain-screen")).ExplainScreen,
);
const ShareScreen = lazyScreen(
  async () => (await import(/* webpackChunkName: "share" */ "../share/share-screen")).ShareScreen,
);

/** The screens there are, in the order of the tabs. */
export const SCREENS: readonly [Screen, ...Screen[]] = [
  { id: "lists", Icon: ListIcon, Content: ListsScreen },
  { id: "model", Icon: ModelIcon, Content: ModelScreen },
  { id: "explain", Icon: ExplainIcon, Content: ExplainScreen },
  { id: "share", Icon: ShareIcon, Content: ShareScreen },
];
