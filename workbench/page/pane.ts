/** The task pane: the add-in's own page in an iframe, which takes this page for Excel. */
import type { Backend } from "../backend/backend";
import type { ExcelHost } from "../protocol/host";
import { servePane, type PaneConnection } from "../transport/web";
import { frameName } from "../transport/web-context";
import { elementById } from "./elements";

export interface PaneOptions {
  readonly backend: Backend;
  readonly host: ExcelHost;
  readonly addinName: string;
  readonly fileName: string;
  readonly locale: string;
  readonly settings: Map<string, string>;
  commandFailed(buttonId: string): void;
  /** The pane has handed the keyboard focus back, or reported something else of itself. */
  notified(action: number): void;
}

export interface Pane {
  visible(): boolean;
  show(): void;
  hide(): void;
  /** Hands the keyboard to the first control of the pane. */
  focus(): void;
  /** Keys pressed in the pane do not reach this page by themselves. */
  onKeyDown(listener: (event: KeyboardEvent) => void): void;
  invokeCommand: PaneConnection["invokeCommand"];
}

const TASK_PANE_PAGE = "/addin/taskpane.html";

/** Opens the pane at once, so that a newcomer sees it; closing it only hides it, because functions and pane share a runtime. */
export function openPane(options: PaneOptions): Pane {
  const work = elementById("work");
  const frame = document.createElement("iframe");
  const visible = (): boolean => !work.classList.contains("pane-hidden");
  const setVisible = (wanted: boolean): void => {
    if (wanted === visible()) return;
    work.classList.toggle("pane-hidden", !wanted);
    connection.visibilityChanged(wanted);
  };
  const pane: Pane = {
    visible,
    show: () => setVisible(true),
    hide: () => setVisible(false),
    focus: () => {
      frame.contentWindow?.focus();
      connection.focusEntered();
    },
    onKeyDown: (listener) =>
      // Each page in the frame has a window of its own.
      frame.addEventListener("load", () =>
        frame.contentWindow?.addEventListener("keydown", listener, { capture: true }),
      ),
    invokeCommand: (buttonId, functionName) => connection.invokeCommand(buttonId, functionName),
  };

  // A conversation of its own for each load: office.js keeps the settings of a conversation in the session storage.
  const ids = { conversation: crypto.randomUUID(), addin: crypto.randomUUID() };
  const connection = servePane(
    { origin: location.origin, own: window, pane: () => frame.contentWindow },
    {
      host: options.host,
      ids,
      facts: { name: options.fileName, addinName: options.addinName, locale: options.locale },
      visibility: pane,
      settings: options.settings,
      notified: (action) => options.notified(action),
      commandCompleted: (buttonId, succeeded) => {
        if (!succeeded) options.commandFailed(buttonId);
      },
      unsupported: (what) => console.warn(`The workbench has no ${what}.`),
    },
  );
  options.backend.listen((event) => {
    if (event.type === "selectionChanged") connection.selectionChanged();
  });

  elementById("pane-title").textContent = options.addinName;
  elementById("pane-close").addEventListener("click", pane.hide);
  frame.title = options.addinName;
  frame.name = frameName(ids, location.origin, options.locale);
  frame.src = TASK_PANE_PAGE;
  elementById("pane-place").replaceChildren(frame);
  return pane;
}
