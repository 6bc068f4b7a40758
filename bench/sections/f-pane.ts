/** (f) What has to be loaded, and how long the pane takes to its first usable control in a real browser. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Browser, type Page } from "playwright-core";
import { findBrowser, HOW_TO_GET_ONE } from "../../test/e2e/support/browser";
import { buildPage, buildShipped } from "../../tools/shipped/build";
import type {} from "../../workbench/page/index";
import { startServer } from "../../workbench/server/server";
import { least, median, type Figures } from "../harness/result";
import type { Section } from "../harness/section";

/** What the page of the pane names; every other script is loaded by the screen that needs it. */
const AT_START = ["taskpane.html", "taskpane.css", "taskpane.js", "functions.js"];

export const section: Section = async function* (extent) {
  const folder = buildShipped("bench-dist");
  yield sizes(folder);
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    yield { title: "There is no browser", figures: [], note: HOW_TO_GET_ONE };
    return;
  }
  const browser = await chromium.launch({ executablePath, headless: true, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    yield await starts(browser, folder, extent.rounds ?? 9);
  } finally {
    await browser.close();
  }
};

function sizes(folder: string): Figures {
  const files = readdirSync(folder).filter((name) => /\.(?:html|css|js)$/.test(name));
  const absent = AT_START.filter((name) => !files.includes(name));
  if (absent.length > 0) throw new Error(`The build has no ${absent.join(", ")}`);
  const kb = (bytes: number): number => Number((bytes / 1000).toFixed(1));
  const of = (names: readonly string[]): Record<string, number> => {
    const contents = names.map((name) => readFileSync(path.join(folder, name)));
    return {
      "KB, minified": kb(contents.reduce((sum, content) => sum + content.length, 0)),
      "KB, gzip": kb(contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0)),
    };
  };
  const later = files.filter((name) => !AT_START.includes(name));
  return {
    title: "Sizes of what is shipped, without Microsoft's office.js",
    figures: [
      ...AT_START.map((name) => ({ what: name, ...of([name]) })),
      { what: "all that the pane loads at its start", ...of(AT_START) },
      { what: `${later.length} scripts that screens load when they are opened`, ...of(later) },
    ],
  };
}

async function starts(browser: Browser, folder: string, rounds: number): Promise<Figures> {
  const server = await startServer({ port: 0, addinDist: folder, page: buildPage() });
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript({ content: WATCH_FOR_CONTROL });
    await page.goto(server.url);
    await page.evaluate(() => window.workbench.ready);
    // Until its button is pressed the pane runs unseen, and a frame that is not seen draws nothing.
    await page.locator("#ribbon button").first().click();
    await page.locator("#pane-place iframe").waitFor({ state: "visible" });
    const times: number[] = [];
    // The pane that opens with the workbench starts beside a spreadsheet that is still being built: it warms up.
    for (let round = 0; round < rounds; round++) times.push(await openPane(page));
    return {
      title: "The start of the pane in Chromium, from opening it to its first usable control",
      figures: [{ runs: rounds, "ms, median": Math.round(median(times)), "ms, least": Math.round(least(times)) }],
      note: `Chromium ${browser.version()}, from a server on the same computer without a cache; Microsoft's office.js is part of it.`,
    };
  } finally {
    await context.close();
    await server.close();
  }
}

interface Watched {
  firstControl?: number;
}

/**
 * Runs in every page and frame before its own scripts: notes when the first button can be pressed, in milliseconds from the frame's own
 * start. It is text, since what runs TypeScript here puts helpers into functions that a page does not have.
 */
const WATCH_FOR_CONTROL = `
  const look = () => {
    const button = document.querySelector("button:not(:disabled)");
    if (button && button.getClientRects().length > 0) window.firstControl = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

/** Loads the pane anew in its place, which is what opening it does. */
async function openPane(page: Page): Promise<number> {
  const frame = await (await page.locator("#pane-place iframe").elementHandle())?.contentFrame();
  if (!frame) throw new Error("The pane did not open.");
  await frame.goto(frame.url());
  const time = await frame.waitForFunction(() => (window as Watched).firstControl, undefined, { timeout: 60_000 });
  return (await time.jsonValue()) ?? NaN;
}
