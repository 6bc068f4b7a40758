/** The add-in's own part of the ribbon, as its manifest describes it. */

export type RibbonAction =
  | { readonly type: "ShowTaskpane" }
  /** `functionName` is the name that the add-in gave to Office.actions.associate. */
  | { readonly type: "ExecuteFunction"; readonly functionName: string };

export interface RibbonIcon {
  /** In pixels. */
  readonly size: number;
  /** Relative to where the add-in is served. */
  readonly path: string;
}

export interface RibbonItem {
  readonly id: string;
  readonly label: string;
  readonly supertip: { readonly title: string; readonly description: string };
  readonly icons: readonly RibbonIcon[];
}

export interface RibbonButton extends RibbonItem {
  readonly kind: "button";
  readonly action: RibbonAction;
}

export interface RibbonMenu extends RibbonItem {
  readonly kind: "menu";
  readonly items: readonly RibbonButton[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly (RibbonButton | RibbonMenu)[];
}

export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface Ribbon {
  /** The add-in's name, which Excel also shows over its pane. */
  readonly addinName: string;
  readonly addin: { readonly id: string; readonly version: string };
  readonly tabs: readonly RibbonTab[];
}
