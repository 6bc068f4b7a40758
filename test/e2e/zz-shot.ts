import { chromium } from "playwright-core";
import { openWorkbench } from "./support/workbench";
const [,, mode = "light", width = "360"] = process.argv;
(async () => {
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
  const wb = await openWorkbench(browser);
  const { page, pane } = wb;
  await page.emulateMedia({ colorScheme: mode === "dark" ? "dark" : "light", forcedColors: mode === "forced" ? "active" : "none" });
  const shot = async (name: string) => { await page.waitForTimeout(400); await page.screenshot({ path: `/tmp/shots/${name}.png` }); };
  await pane.getByRole("heading", { name: "Lists" }).waitFor();
  await shot("1-lists");
  const S = "/work/shared/data/samples/";
  for (const [i, f] of ["alliance-districts-cr-line-endings.csv", "edsight-annual-expenditures-2014-15.csv", "edsight-enrollment-2025-26-excerpt.csv"].entries()) {
    await pane.locator("input[type=file]").setInputFiles(S + f);
    await pane.locator("#import-title").waitFor();
    await shot(`2-${i}-a`);
    await pane.locator("body").evaluate((b) => (b.ownerDocument.scrollingElement!.scrollTop = 600));
    await shot(`2-${i}-b`);
    await pane.getByRole("button", { name: "Source" }).click();
    await pane.getByText("From a file").waitFor();
  }
  await pane.getByRole("button", { name: /^Paste/ }).click();
  await pane.locator("#paste-field").fill("District\tStatus\nNorwalk\tAlliance\nN Haven\tAlliance\nMystic\tAlliance\nTotal\t\nSpringfield\tAlliance\nNorwalk\tGraduated\n=1+1\tAlliance\n");
  await shot("3-paste");
  await pane.getByRole("button", { name: "Use this text" }).click();
  await pane.locator("#import-title").waitFor();
  await shot("4-columns");
  const years = pane.getByText("FY 2023 to FY 2027");
  if (await years.count()) { await years.first().click(); await shot("4-columns-b"); await pane.getByRole("button", { name: "Check the rows" }).click(); await pane.getByText("questions for you").waitFor(); }
  await shot("5-check");
  await pane.getByRole("button", { name: "North Haven" }).click();
  await shot("5-check-b");
  await pane.getByRole("button", { name: /^Leave the remaining/ }).click();
  await shot("6-write");
  await pane.locator("body").evaluate((b) => (b.ownerDocument.scrollingElement!.scrollTop = 500));
  await shot("6-write-b");
  console.log(wb.consoleErrors, wb.outsideRequests);
  await wb.close(); await browser.close();
})();
