/** A workbook opened in the workbench, changed there and by the pane's code, saved, and opened again. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describeInBrowser } from "./support/describe-in-browser";
import { openWorkbench, type OpenWorkbench } from "./support/workbench";

const SAMPLE = path.join(__dirname, "..", "..", "assets", "sample-budget.xlsx");

describeInBrowser("a workbook that is saved from the workbench", (browser) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "workbook-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  const saveTo = async ({ page }: OpenWorkbench, name: string, answer?: string): Promise<string> => {
    const file = path.join(folder, name);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save a copy" }).click();
    if (answer !== undefined) await page.getByRole("button", { name: answer }).click();
    await (await download).saveAs(file);
    return file;
  };

  const inWorkbench = async (file: string | undefined, act: (workbench: OpenWorkbench) => Promise<void>) => {
    const workbench = await openWorkbench(browser(), file);
    try {
      await workbench.pane.locator("button").first().waitFor();
      await act(workbench);
      expect(workbench.consoleErrors).toEqual([]);
      expect(workbench.outsideRequests).toEqual([]);
    } finally {
      await workbench.close();
    }
  };

  test("is the same file to the byte where nothing was changed", async () => {
    await inWorkbench(undefined, async (workbench) => {
      const file = await saveTo(workbench, "same.xlsx");
      expect(Buffer.compare(readFileSync(file), readFileSync(SAMPLE))).toBe(0);
    });
  }, 120_000);

  test("has what was typed and what the pane's code wrote, with the figures, and all else as it was", async () => {
    let file = "";
    let before: unknown;
    await inWorkbench(undefined, async (workbench) => {
      await workbench.pane.locator("body").evaluate(async () => {
        await Excel.run(async (context) => {
          const { worksheets, names } = context.workbook;
          const kept = worksheets.add("Kept & hidden");
          kept.getRange("A1:B2").values = [
            ["Grant", 1100.25],
            ["Withheld", "=ALLIANCE_WITHHOLD(B1,1000)"],
          ];
          kept.getRange("D1").formulas = [["=ALLIANCE_WITHHOLD(B1:B2,B2:B2)"]];
          kept.visibility = "VeryHidden";
          names.add("KeptGrant", kept.getRange("B1"));
          worksheets.getFirst().protection.protect({ allowSort: true }, "secret");
          await context.sync();
        });
        await new Promise<void>((resolve) => {
          Office.context.document.settings.set("Office.DisableTrustUX", true);
          Office.context.document.settings.saveAsync(() => resolve());
        });
      });
      before = await workbench.values("Kept & hidden", "A1:D2");
      await workbench.page.getByRole("button", { name: "Save a copy" }).click();
      expect(await workbench.page.getByRole("dialog").innerText()).toContain(`Formats and merged cells`);
      await workbench.page.getByRole("button", { name: "Close", exact: true }).last().click();
      file = await saveTo(workbench, "changed.xlsx", "Save without these");
    });
    const [old, now] = [SAMPLE, file].map((name) => unzipSync(readFileSync(name))) as [
      Record<string, Uint8Array>,
      Record<string, Uint8Array>,
    ];
    const changed = Object.keys(old).filter((name) => !now[name] || Buffer.compare(now[name], old[name]!) !== 0);
    // Its first sheet is protected now; the others, the tables and the styles are untouched.
    expect(
      changed.filter((name) => !/^(\[Content_Types\]\.xml|_rels|xl\/_rels|xl\/workbook\.xml)/u.test(name)),
    ).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(strFromU8(now["xl/webextensions/webextension1.xml"]!)).toContain(
      'name="Office.DisableTrustUX" value="true"',
    );
    await inWorkbench(file, async (workbench) => {
      expect(await workbench.values("Kept & hidden", "A1:D2")).toEqual(before);
      const held = await workbench.page.evaluate(() => {
        const { backend } = window.workbench;
        const sheets = backend?.sheets() ?? [];
        const kept = sheets.find(({ name }) => name === "Kept & hidden");
        const cell = kept && backend?.read(kept.id, { row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0];
        const name = backend?.names().find((one) => one.name === "KeptGrant")?.formula;
        return [cell?.formula, cell?.value, kept?.visibility, name, sheets[0]?.protection?.options.allowSort];
      });
      expect(held).toEqual(["=ALLIANCE_WITHHOLD(B1,1000)", 100.25, "VeryHidden", "='Kept & hidden'!$B$1", true]);
      const kept = await workbench.pane.locator("body").evaluate(async () => {
        await Office.onReady();
        return Office.context.document.settings.get("Office.DisableTrustUX") as unknown;
      });
      expect(kept).toBe(true);
    });
  }, 240_000);

  test("seen without the add-in shows its last figures until they are calculated, then that Excel does not know them", async () => {
    const workbench = await openWorkbench(browser());
    try {
      const withAddin = await workbench.page.evaluate(() => {
        const { backend } = window.workbench;
        return (backend?.sheets() ?? []).map(({ name }) => name);
      });
      await workbench.page.getByRole("link", { name: "Without the add-in" }).click();
      await workbench.page.getByRole("link", { name: "With the add-in" }).waitFor();
      await workbench.page.evaluate(() => window.workbench.ready);
      expect(await workbench.sheetNames()).toEqual(withAddin);
      const found = await workbench.page.evaluate(async () => {
        const { backend } = window.workbench;
        if (!backend) return null;
        await backend.settled();
        for (const { id } of backend.sheets()) {
          const used = backend.usedArea(id, true);
          const cells = used === null ? [] : backend.read(id, used);
          for (const [i, line] of cells.entries())
            for (const [j, { formula, value }] of line.entries()) {
              if (used === null || !formula?.includes("_xldudf_")) continue;
              const place = { row: used.row + i, column: used.column + j };
              backend.write(id, place.row, place.column, [[{ value: null, formula: `${formula}` }]]);
              await backend.settled();
              const after = backend.read(id, { ...place, rows: 1, columns: 1 })[0]?.[0]?.value;
              return { before: typeof value, after };
            }
        }
        return null;
      });
      expect(found).toEqual({ before: expect.stringMatching(/number|string/) as string, after: { error: "#NAME?" } });
      expect(await workbench.page.locator("iframe").count()).toBe(0);
      expect(workbench.consoleErrors).toEqual([]);
    } finally {
      await workbench.close();
    }
  }, 120_000);
});
