/** The native forms in the workbench's grid: it knows the add-in's functions too, but these formulas use none of them. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { CellValue } from "../../workbench/backend/cells";
import { CASES, differences, nativeRows, type Shown } from "../share/native/support/cases";
import { plainBook } from "../share/native/support/plain-book";
import { describeInBrowser } from "./support/describe-in-browser";
import { openWorkbench } from "./support/workbench";

const shown = (value: CellValue): Shown =>
  typeof value === "string" && /^#[A-Z0-9/]+[!?]?$/.test(value) ? { error: value } : ((value as Shown) ?? null);

describeInBrowser("native formulas in the workbench", (browser) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "native-formulas-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The grid takes a * in a text that is compared for any letters; no other program does. */
  const isPlain = (cells: readonly unknown[]): boolean => cells.every((cell) => !String(cell).includes("*"));

  test("give what our functions give, to the cent", async () => {
    const made = Object.entries(CASES).map(([id, all]) => {
      const cases = all.filter(isPlain);
      const { sheet, compared } = nativeRows(id, cases);
      return { id, cases, compared, sheet: { ...sheet, name: id } };
    });
    const file = path.join(folder, "native.xlsx");
    writeFileSync(file, plainBook(made.map(({ sheet }) => sheet)));
    const workbench = await openWorkbench(browser(), file);
    try {
      for (const { id, cases, compared } of made) {
        const values = await workbench.values(id, `A1:D${cases.length}`);
        const found = values.map((row) => row.map(shown));
        expect({ id, wrong: differences(cases, compared, found) }).toEqual({ id, wrong: [] });
      }
    } finally {
      await workbench.close();
    }
  }, 300_000);
});
