import type { ComponentType } from "preact";
import { ListsScreen } from "../lists/lists-screen";
import type { FrameTexts } from "../texts/english/frame";
import { ExplainIcon, ListIcon, ModelIcon, ShareIcon } from "./icons";
import { lazyScreen } from "./lazy-screen";
import type { ShownScreenProps } from "./screen-props";

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
