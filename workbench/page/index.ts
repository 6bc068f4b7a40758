import "./style/frame.css";
import "./style/ribbon.css";
import "./style/work.css";
import "./style/charts.css";
import "./style/states.css";
import type { Backend } from "../backend/backend";
import { createHost, type ExcelHost } from "../protocol/host";
import { drawRibbon } from "../ribbon/draw";
import { readRibbon } from "../ribbon/read-manifest";
import { showCellMessages } from "./cell-message";
import { showCharts } from "./charts";
import { elementById } from "./elements";
import { connectFocus } from "./focus";
import { createGrid } from "./grid";
import { askedLocale, isWithoutAddin, loadAddin, loadFile, loadWorkbook } from "./load";
import { messages } from "./messages";
import { openPane, type Pane } from "./pane";
import { makePaneResizable } from "./pane-width";
import { showProblem } from "./problem";
import { offerSaving } from "./save";
import { keptSettings } from "./settings";
import { offerOtherView, showWithoutAddin } from "./without-addin";

/** What the browser tests reach into; `backend` and `host` are there once `ready` has resolved. */
interface Workbench {
  readonly ready: Promise<void>;
  backend?: Backend;
  host?: ExcelHost;
}

declare global {
  interface Window {
    workbench: Workbench;
  }
}

const ADDIN_ROOT = "/addin/";

/** A user who reads the sentence on the page has been told; the promise is for the tests. */
class CannotOpen extends Error {}

function showFileName(name: string, notes: readonly string[]): void {
  document.title = messages.title(name);
  elementById("file-name").textContent = name;
  elementById("notes").hidden = notes.length === 0;
  elementById("notes-count").textContent = messages.notShown(notes.length);
  elementById("notes-list").replaceChildren(
    ...notes.map((note) => {
      const item = document.createElement("li");
      item.textContent = note;
      return item;
    }),
  );
}

async function start(): Promise<void> {
  const [opened, file, addin] = await Promise.all([loadWorkbook(), loadFile(), loadAddin()]);
  if (!opened.ok) {
    showProblem(messages.cannotOpen(opened.name), opened.sentence, !opened.sample);
    throw new CannotOpen(opened.sentence);
  }
  showFileName(opened.name, opened.workbook.notes);
  const ribbon = readRibbon(addin.manifest);
  makePaneResizable();

  const grid = await createGrid(elementById("grid"), { ...addin, isWithoutAddin: isWithoutAddin() });
  await grid.backend.open(opened.workbook);
  const { backend } = grid;
  const host = createHost(backend, { locale: askedLocale() });
  Object.assign(window.workbench, { backend, host });

  const line = showCellMessages(backend, grid.messageAt);
  showCharts(backend, grid.view);
  const settings = keptSettings(file, ribbon.addin);
  if (isWithoutAddin()) showWithoutAddin();
  else openAddin();
  offerOtherView();

  function openAddin(): void {
    let focusReturned = (_action: number): void => undefined;
    const pane: Pane = openPane({
      backend,
      host,
      addinName: ribbon.addinName,
      settings,
      fileName: opened.name,
      locale: askedLocale(),
      commandFailed: (id) => line.say(messages.commandFailed(id)),
      notified: (action) => focusReturned(action),
    });
    focusReturned = connectFocus({ focusWorkbook: () => grid.focus(), pane });
    drawRibbon(elementById("ribbon"), ribbon, ADDIN_ROOT, (buttonId, action) => {
      pane.show();
      if (action.type === "ShowTaskpane") pane.focus();
      else if (!pane.invokeCommand(buttonId, action.functionName)) line.say(messages.commandTooEarly);
    });
  }

  await backend.settled();
  if (file !== null) {
    offerSaving({ backend, file, fileName: opened.name, settings, addin: ribbon.addin, functions: grid.functionNames });
  }
  elementById("cover").hidden = true;
}

const ready = start();
window.workbench = { ready };
ready.catch((error: unknown) => {
  if (error instanceof CannotOpen) return;
  console.error(error);
  showProblem(messages.cannotStart, error instanceof Error ? error.message : String(error), false);
});
