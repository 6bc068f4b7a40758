/** npm run screenshots: walks the jobs of docs/guide.md in the workbench and writes docs/images/*.png. Names of jobs after -- walk these alone. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium, type Locator } from "playwright-core";
import { findBrowser, HOW_TO_GET_ONE } from "../../test/e2e/support/browser";
import { openWorkbench, type OpenWorkbench } from "../../test/e2e/support/workbench";
import buildOnce from "../../test/support/build-once";
import { JOBS, type Shot } from "./jobs";
import { inFewColours } from "./palette";

const FOLDER = path.resolve(__dirname, "../../docs/images");

/** The whole page as small as it is readable; else the pane alone. */
const PAGE = { width: 1120, height: 620 };
const PANE = { width: 1120, height: 760 };

async function shoot({ page }: OpenWorkbench, name: string, what: Shot, at?: Locator): Promise<void> {
  await page.setViewportSize(what === "page" ? PAGE : PANE);
  await page.mouse.move(0, 0);
  // The screen alone is scrolled: scrollIntoView may move the whole pane.
  await at?.evaluate((element) => {
    const main = element.closest("main");
    if (main) main.scrollTop += element.getBoundingClientRect().top - main.getBoundingClientRect().top - 8;
  });
  await page.waitForTimeout(800);
  const shown = what === "page" ? page : page.locator("iframe");
  const picture = inFewColours(await shown.screenshot({ animations: "disabled" }));
  writeFileSync(path.join(FOLDER, `${name}.png`), picture);
  console.log(`Wrote docs/images/${name}.png, ${Math.ceil(picture.length / 1024)} KB`);
}

async function main(): Promise<void> {
  await buildOnce();
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(HOW_TO_GET_ONE);
  mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const folder = mkdtempSync(path.join(os.tmpdir(), "screenshots-"));
  const put = (name: string, text: string): string => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  try {
    const wanted = process.argv.slice(2);
    for (const [name, job] of Object.entries(JOBS)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const workbench = await openWorkbench(browser);
      await job(workbench, (...picture) => shoot(workbench, ...picture), put);
      await workbench.close();
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

void main();
