/** The pane's screen "Share", as someone uses it who sends a budget workbook to people without the add-in. */
import { readFileSync } from "node:fs";
import { describeInBrowser } from "./support/describe-in-browser";
import { openWorkbench, type OpenWorkbench } from "./support/workbench";

const OURS = /(?:ALLIANCE|GRADUATED|DISTRICT)_[A-Z]+\s*\(/;
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Every cell of the workbook by its sheet: its formula, else what it shows. */
const formulas = (workbench: OpenWorkbench): Promise<Readonly<Record<string, readonly unknown[]>>> =>
  workbench.page.evaluate(() => {
    const { backend } = window.workbench;
    const area = { row: 0, column: 0, rows: 80, columns: 18 };
    return Object.fromEntries(
      (backend?.sheets() ?? []).map(({ id, name }) => [
        name,
        (backend?.read(id, area) ?? []).flat().map(({ formula, value }) => formula ?? value),
      ]),
    );
  });

/** Native formulas show the same errors, without the texts that explain them. */
const plain = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "error" in value ? value.error : value;

async function figures(workbench: OpenWorkbench, sheets: readonly string[]): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for (const sheet of sheets) all.push([sheet, (await workbench.values(sheet, "A1:R80")).map((row) => row.map(plain))]);
  return all;
}

const stillOurs = (all: Readonly<Record<string, readonly unknown[]>>, sheets: readonly string[]): readonly unknown[] =>
  sheets.flatMap((sheet) =>
    (all[sheet] ?? []).filter((one) => typeof one === "string" && one.startsWith("=") && OURS.test(one)),
  );

/** Opens the screen and has the workbook checked. */
async function check({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole("button", { name: "Share", exact: true }).click();
  await pane.getByRole("button", { name: /^Check (?:this workbook|again)$/ }).click();
  await pane.getByRole("button", { name: "Check again" }).waitFor();
}

async function choose({ pane }: OpenWorkbench, way: RegExp): Promise<void> {
  await pane.getByRole("button", { name: /^Make share-safe/ }).click();
  await pane.getByRole("radio", { name: way }).check();
  await pane.getByRole("button", { name: "Make share-safe", exact: true }).waitFor();
}

async function accessibilityFaults({ page }: OpenWorkbench): Promise<readonly string[]> {
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  if (!frame) throw new Error("The pane is not there.");
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; help: string }[] }> };
    };
    return (await axe.run()).violations.map(({ id, help }) => `${id}: ${help}`);
  });
}

describeInBrowser("sharing the sample workbook", (browser) => {
  let workbench: OpenWorkbench;
  let sheets: readonly string[];
  let before: Readonly<Record<string, readonly unknown[]>>;
  let shown: readonly unknown[];

  beforeAll(async () => {
    workbench = await openWorkbench(browser());
    sheets = await workbench.sheetNames();
    before = await formulas(workbench);
    shown = await figures(workbench, sheets);
    await check(workbench);
  }, 120_000);
  afterAll(() => workbench?.close());

  afterEach(() => {
    // Univer speaks of formulas of a sheet that was taken away while it calculated.
    const own = workbench.consoleErrors.filter((text) => !text.startsWith("Dependency tree not found"));
    expect(own).toEqual([]);
    expect(workbench.outsideRequests).toEqual([]);
  });

  test("the check tells the one error, selects its cell, and changes nothing", async () => {
    const { pane, page } = workbench;
    expect(await pane.locator("#check-title").textContent()).toMatch(
      /^\d+ formulas need this add-in; 1 shows an error/,
    );
    await pane.getByRole("button", { name: "Select Questions!B42" }).click();
    await page.waitForFunction(() => {
      const selected = window.workbench.backend?.selection();
      return selected?.area.row === 41 && selected.area.column === 1;
    });
    expect(await accessibilityFaults(workbench)).toEqual([]);
    expect(await formulas(workbench)).toEqual(before);
  });

  test("native formulas: every figure as before, and a changed grant is followed", async () => {
    const { pane } = workbench;
    await choose(workbench, /^Native formulas/);
    expect(await accessibilityFaults(workbench)).toEqual([]);
    await pane.getByRole("button", { name: "Make share-safe", exact: true }).click();
    await pane.getByText(/are native formulas now; every figure is the same\.$/).waitFor({ timeout: 80_000 });
    await pane.getByRole("button", { name: "Check again" }).waitFor();
    expect(await figures(workbench, sheets)).toEqual(shown);
    const left = stillOurs(await formulas(workbench), sheets);
    expect(left.filter((one) => !/DISTRICT_BREAKDOWN|ALLIANCE_DISTRICTS/.test(String(one)))).toEqual([]);

    const [[withheld]] = (await workbench.values("Withholding", "E7:E7")) as [[number]];
    const [[grant]] = (await workbench.values("Withholding", "C7:C7")) as [[number]];
    await workbench.showSheet("Withholding");
    await workbench.typeInto("C7", String(grant + 1000.25));
    expect(await workbench.values("Withholding", "E7:E7")).toEqual([[withheld + 1000.25]]);
    await workbench.typeInto("C7", String(before["Withholding"]?.[6 * 18 + 2]));
  }, 180_000);

  test("Restore brings every formula back as it was", async () => {
    const { pane } = workbench;
    await check(workbench);
    await pane.getByRole("button", { name: /^Restore/ }).click();
    expect(await accessibilityFaults(workbench)).toEqual([]);
    await pane.getByRole("button", { name: /^Restore [\d,]+ formulas$/ }).click();
    await pane.getByText(/^Restored/).waitFor({ timeout: 80_000 });
    await pane.getByRole("button", { name: "Check again" }).waitFor();
    expect(await formulas(workbench)).toEqual(before);
    expect(await figures(workbench, sheets)).toEqual(shown);
  }, 180_000);

  test("a protected sheet is changed with its password only, and protected again", async () => {
    const { pane, page } = workbench;
    await page.evaluate(() => {
      const { backend } = window.workbench;
      const sheet = backend?.sheets().find(({ name }) => name === "Graduated");
      const options = { allowAutoFilter: true, allowSort: false, allowFormatCells: false, selectionMode: "Normal" };
      backend?.updateSheet(sheet?.id ?? "", {
        protection: { options, password: { kind: "text", text: "right" } } as never,
      });
    });
    await check(workbench);
    await choose(workbench, /^Values/);
    await pane.getByRole("checkbox", { name: "Change the sheet Graduated, too" }).check();
    const go = pane.getByRole("button", { name: "Make share-safe", exact: true });
    await pane.getByLabel("Password of Graduated").fill("wrong");
    await go.click();
    await pane.getByText(/^The password for the sheet Graduated is not the right one/).waitFor();
    expect(await pane.getByLabel("Password of Graduated").inputValue()).toBe("");
    expect(await formulas(workbench)).toEqual(before);
    await pane.getByLabel("Password of Graduated").fill("right");
    await go.click();
    await pane.getByText(/are values now; every figure is the same\.$/).waitFor({ timeout: 80_000 });
    const protection = await page.evaluate(
      () => window.workbench.backend?.sheets().find(({ name }) => name === "Graduated")?.protection,
    );
    expect(protection).toMatchObject({
      options: { allowAutoFilter: true, allowSort: false },
      password: { text: "right" },
    });
    expect(stillOurs(await formulas(workbench), ["Graduated"])).toEqual([]);
  }, 180_000);
});

describeInBrowser("sharing that is cancelled", (browser) => {
  test("leaves the workbook as it was", async () => {
    const workbench = await openWorkbench(browser());
    try {
      const before = await formulas(workbench);
      const { pane } = workbench;
      await check(workbench);
      await choose(workbench, /^Native formulas/);
      await pane.getByRole("button", { name: "Make share-safe", exact: true }).click();
      // A busy machine may be done before a mouse gets there.
      await pane.locator(".working button").dispatchEvent("click");
      await pane.getByText("Cancelled. The workbook is as it was before.").waitFor({ timeout: 80_000 });
      expect(await formulas(workbench)).toEqual(before);
      expect(await workbench.sheetNames()).toEqual(Object.keys(before));
      // The grid complains of its own when formulas that it is still calculating are replaced; nothing else may be reported.
      const others = workbench.consoleErrors.filter((error) => !error.startsWith("Dependency tree not found"));
      expect(others).toEqual([]);
    } finally {
      await workbench.close();
    }
  }, 180_000);
});
