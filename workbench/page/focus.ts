/** How the keyboard gets from one part of the page to the next: the workbook keeps Tab for itself, as Excel does. */
import { HostAction } from "../transport/web-messages";
import { elementById } from "./elements";
import type { Pane } from "./pane";

const FOCUSABLE = "button, summary, a[href]";

export interface FocusParts {
  focusWorkbook(): void;
  readonly pane: Pane;
}

/** Returns what to do when the pane hands the focus back. */
export function connectFocus({ focusWorkbook, pane }: FocusParts): (action: number) => void {
  const ribbon = elementById("ribbon");
  const focusRibbon = (): void => ribbon.querySelector<HTMLElement>(FOCUSABLE)?.focus();
  const parts = [
    { holds: (element: Element) => ribbon.contains(element), focus: focusRibbon },
    { holds: (element: Element) => elementById("grid").contains(element), focus: focusWorkbook },
    { holds: (element: Element) => elementById("pane").contains(element), focus: () => pane.focus() },
  ];
  const present = (): typeof parts => (pane.visible() ? parts : parts.slice(0, 2));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "F6") return;
    event.preventDefault();
    event.stopPropagation();
    const ring = present();
    const active = document.activeElement ?? document.body;
    const at = ring.findIndex((part) => part.holds(active));
    const next = event.shiftKey ? (at < 0 ? ring.length : at) - 1 : at + 1;
    ring.at(next % ring.length)?.focus();
  };
  window.addEventListener("keydown", onKeyDown, { capture: true });
  pane.onKeyDown(onKeyDown);

  return (action) => {
    switch (action) {
      case HostAction.tabExit:
        return focusRibbon();
      case HostAction.tabExitShift:
        return elementById("pane-close").focus();
      case HostAction.ctrlF6Exit:
        return focusRibbon();
      case HostAction.ctrlF6ExitShift:
        return focusWorkbook();
    }
  };
}
