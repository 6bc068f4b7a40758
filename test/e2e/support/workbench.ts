/** The workbench as a person meets it: a page in a browser, a spreadsheet and the add-in's task pane. */
import path from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import type { Matrix, CellValue } from "../../../workbench/backend/cells";
import type { Table } from "../../../workbench/backend/backend";
import type {} from "../../../workbench/page/index";
import { addressToArea } from "./address";
import { isByScript } from "./by-script";
import { comesTrue } from "./comes-true";
import { startServer } from "../../../workbench/server/server";

/** The add-in as it is shipped, built once before the tests. */
const ADDIN_DIST = path.join(__dirname, "..", "..", "..", "build", "test-dist");

export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Milliseconds from asking for the page to a workbook with computed figures. */
  readonly readyAfter: number;
  /** What the browser's console reported as an error, and requests that left this computer. Both have to stay empty. */
  readonly consoleErrors: readonly string[];
  readonly outsideRequests: readonly string[];
  /** What the scripts of the pane asked for, wherever it is. It has to stay empty as well. */
  readonly requestsOfPane: readonly string[];
  values(sheet: string, address: string): Promise<Matrix<CellValue>>;
  sheetNames(): Promise<readonly string[]>;
  tables(): Promise<readonly Table[]>;
  showSheet(name: string): Promise<void>;
  /** Goes to a cell of the sheet that is shown, by the name box. */
  goTo(address: string): Promise<void>;
  /** Goes to a cell and types, as a person does; a formula begins with "=". */
  typeInto(address: string, text: string): Promise<void>;
  close(): Promise<void>;
}

/** `language` is that of the Excel which the workbench plays, such as "es-ES". */
export async function openWorkbench(browser: Browser, workbook?: string, language?: string): Promise<OpenWorkbench> {
  const server = await startServer({ port: 0, addinDist: ADDIN_DIST, ...(workbook ? { workbook } : {}) });
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const close = async (): Promise<void> => {
    await context.close();
    await server.close();
  };
  try {
    const page = await context.newPage();
    return { ...(await openPage(page, server.url, language)), close };
  } catch (error) {
    // A server that nobody closes would keep the tests from ending.
    await close();
    throw error;
  }
}

async function openPage(page: Page, url: string, language?: string): Promise<Omit<OpenWorkbench, "close">> {
  const consoleErrors: string[] = [];
  const outsideRequests: string[] = [];
  const requestsOfPane: string[] = [];
  page.on("console", (message) => message.type() === "error" && consoleErrors.push(message.text()));
  page.on("pageerror", (error) => consoleErrors.push(error.message));
  // A file chooser is reported only while somebody listens. A test that begins to listen as it presses the key may be too late.
  page.on("filechooser", () => undefined);
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${url}/`)) {
      outsideRequests.push(request.url());
    }
    // The page around the pane is the workbench, which loads the workbook.
    if (isByScript(request) && request.frame() !== page.mainFrame()) requestsOfPane.push(request.url());
  });
  const started = Date.now();
  await page.goto(language === undefined ? url : `${url}/?lang=${language}`);
  await page.evaluate(() => window.workbench.ready.catch(() => undefined));
  const readyAfter = Date.now() - started;

  const settled = () => page.evaluate(() => window.workbench.backend?.settled());
  /** Fills the name box once; whether the selection is then the one that was asked for. */
  const fillNameBox = async (address: string, wait: number): Promise<boolean> => {
    // The grid marks its name box by nothing better than its form: it fills the place left of the formula bar.
    const nameBox = page.locator("#grid input.univer-size-full");
    await nameBox.fill(address);
    await nameBox.press("Enter");
    const isSelected = () =>
      comesTrue(
        page.waitForFunction(
          ({ row, column, rows, columns }) => {
            const selected = window.workbench.backend?.selection().area;
            if (selected?.row !== row || selected.column !== column) return false;
            // A cell of a merged block selects the whole block.
            return rows * columns === 1 || (selected.rows === rows && selected.columns === columns);
          },
          addressToArea(address),
          { timeout: wait },
        ),
      );
    if (!(await isSelected())) return false;
    // A sheet that was shown a moment ago may still select its own last cell, which no person is quick enough to see.
    await settled();
    return isSelected();
  };
  /** On a busy machine the name box is drawn anew between the filling and the key, and forgets what it held. */
  const goTo = async (address: string) => {
    for (const wait of [5_000, 10_000, 20_000]) if (await fillNameBox(address, wait)) return;
    const at = await page.evaluate(() => JSON.stringify(window.workbench.backend?.selection()));
    throw new Error(`The name box was given ${address} three times, and the selection is ${at}.`);
  };
  const type = async (address: string, text: string) => {
    await page.keyboard.press("Escape");
    await goTo(address);
    // The name box hands the keyboard back to the cell a moment later; what is typed before that is lost.
    await page.waitForFunction(() => document.activeElement?.matches("[contenteditable=true][id^=__editor]"));
    await page.keyboard.type(text, { delay: 15 });
    await page.keyboard.press("Enter");
  };
  /** Univer drops a keystroke now and then on a busy machine; a person sees that and types again, and so do the tests. */
  const holds = (address: string, text: string) =>
    comesTrue(
      page.waitForFunction(
        ([area, typed]) => {
          const { backend } = window.workbench;
          const cell = backend?.read(backend.activeSheet(), area)[0]?.[0];
          if (typed.startsWith("=")) return cell?.formula?.toUpperCase() === typed.toUpperCase();
          return String(cell?.value ?? "") === typed || cell?.value === Number(typed);
        },
        [addressToArea(address), text] as const,
        { timeout: 5_000 },
      ),
    );
  return {
    page,
    pane: page.frameLocator("iframe"),
    readyAfter,
    consoleErrors,
    outsideRequests,
    requestsOfPane,
    async values(sheet, address) {
      await settled();
      return page.evaluate(
        ([name, area]) => {
          const { backend } = window.workbench;
          const found = backend?.sheets().find((candidate) => candidate.name === name);
          if (!backend || !found) throw new Error(`There is no sheet ${name}.`);
          return backend.read(found.id, area).map((row) => row.map((cell) => cell.value));
        },
        [sheet, addressToArea(address)] as const,
      );
    },
    sheetNames: () => page.evaluate(() => (window.workbench.backend?.sheets() ?? []).map(({ name }) => name)),
    tables: () => page.evaluate(() => [...(window.workbench.backend?.tables() ?? [])]),
    async showSheet(name) {
      await page.getByText(name, { exact: true }).last().click();
      await page.waitForFunction((wanted) => {
        const { backend } = window.workbench;
        return backend?.sheets().find(({ id }) => id === backend.activeSheet())?.name === wanted;
      }, name);
    },
    goTo,
    async typeInto(address, text) {
      for (let tries = 1; ; tries++) {
        if ((await comesTrue(type(address, text))) && (await holds(address, text))) break;
        if (tries === 3) throw new Error(`${address} did not take ${text}, typed three times.`);
      }
      await settled();
    },
  };
}
