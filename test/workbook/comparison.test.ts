import { insertComparison, planComparison, undoWrite } from "../../src/workbook";
import { openInMemory } from "../support/excel-client";
import { COMPARISON } from "./support/scenarios";
import { budget, contents, sheetId, TODAY } from "./support/workbooks";

const cells = (backend: ReturnType<typeof openInMemory>["backend"]) =>
  backend
    .read(sheetId(backend, "District changes"), { row: 0, column: 0, rows: 8, columns: 3 })
    .map((row) => row.map(({ value }) => value));

describe("a comparison of two lists", () => {
  it("goes to a new sheet: the old names beside the new ones, and what becomes of each", async () => {
    const { backend, syncs } = openInMemory(budget());
    await expect(planComparison(COMPARISON)).resolves.toEqual({ sheetName: "District changes", rows: 2 });
    const before = syncs();
    await insertComparison(COMPARISON, TODAY);
    expect(syncs() - before).toBe(2);
    expect(cells(backend)).toEqual([
      ["District changes", null, null],
      ["From", "FY 2018-2022 (Table 2)", null],
      ["To", "FY 2023-2027 (ecs.xlsx)", null],
      ["Counts", "Entering 1, Leaving 0, Graduated 1, Designated again 0, Unchanged 0.", null],
      ["Written", "On 2026-11-23.", null],
      ["FY 2018-2022", "FY 2023-2027", "Change"],
      [null, "Enfield", "Entering"],
      ["Norwalk", "Norwalk (Graduated)", "Graduated"],
    ]);
  });

  it("stands beside an earlier one, and is undone", async () => {
    const { backend } = openInMemory(budget());
    await insertComparison(COMPARISON, TODAY);
    const before = contents(backend);
    const undo = await insertComparison(COMPARISON, TODAY);
    expect(backend.sheets().map(({ name }) => name)).toContain("District changes (2)");
    await undoWrite(undo);
    expect(contents(backend)).toEqual(before);
  });

  it("holds text alone, whatever the lists are called", async () => {
    const { backend } = openInMemory(budget());
    const before = { ...COMPARISON.before, name: "=1+1", source: "@SUM(A1)" };
    await insertComparison({ ...COMPARISON, before }, TODAY);
    const [, from, , , , headers] = cells(backend);
    expect([from?.[1], headers?.[0]]).toEqual(["=1+1 (@SUM(A1))", "=1+1"]);
    const formulas = backend
      .read(sheetId(backend, "District changes"), { row: 0, column: 0, rows: 8, columns: 3 })
      .flat()
      .filter(({ formula }) => formula !== undefined);
    expect(formulas).toEqual([]);
  });

  it("is refused where the structure of the workbook is protected", async () => {
    const { backend } = openInMemory(budget());
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const before = contents(backend);
    await expect(insertComparison(COMPARISON, TODAY)).rejects.toMatchObject({
      problem: { code: "workbook-protected" },
    });
    expect(contents(backend)).toEqual(before);
  });
});
