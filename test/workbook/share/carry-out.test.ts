import { applyPlan, undoWrite, WorkbookError } from "../../../src/workbook";
import { contents } from "../support/workbooks";
import {
  cellsOf,
  fromSpill,
  KEPT_FORMULAS,
  openGrants,
  planOf,
  restorePlan,
  sharePlan,
  toNative,
  toValue,
} from "./support/plans";

describe("a plan is carried out", () => {
  it("formulas, values, one formula for each cell of a spill, and a sheet out of sight", async () => {
    const { backend, syncs } = openGrants();
    const before = syncs();
    const done = await applyPlan(sharePlan());
    expect(syncs() - before).toBe(4);
    expect(cellsOf(backend, "Budget", 4, 3, 3, 3)).toEqual([
      ["=B5-C5", null, "=B5-C5"],
      [20.25, null, "=B6-C6"],
      ["=B7-C7", null, "=B7-C7"],
    ]);
    expect(cellsOf(backend, "Lists", 4, 3, 3)).toEqual([
      ["=ALLIANCE_WITHHOLD(B5,C5)"],
      ["=B6-C6"],
      ["=ALLIANCE_WITHHOLD(B7,C7)"],
    ]);
    expect(cellsOf(backend, KEPT_FORMULAS.name, 0, 0, 2, 3)).toEqual([
      ["Formulas of the add-in", null, 3],
      ["=ALLIANCE_WITHHOLD(B5,C5)", "=Budget!D5", null],
    ]);
    expect(backend.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Budget", "Visible"],
      ["Lists", "Visible"],
      ["Kept", "VeryHidden"],
      [KEPT_FORMULAS.name, "VeryHidden"],
    ]);
    expect(done).toMatchObject({ formulas: 5, sheets: ["Budget", "Lists"], leftOut: [], stillWrong: [] });
  });

  it("and taken back, as if nothing had been", async () => {
    const { backend, syncs } = openGrants();
    const before = contents(backend);
    const { undo } = await applyPlan(sharePlan());
    const start = syncs();
    await undoWrite(undo);
    expect(syncs() - start).toBe(4);
    expect(contents(backend)).toEqual(before);
  });

  it("back to a spill, and the sheet with what was kept goes", async () => {
    const { backend, syncs } = openGrants();
    const before = contents(backend);
    const shared = await applyPlan(planOf(sharePlan().changes.slice(0, 4), { sheets: [KEPT_FORMULAS] }));
    const between = contents(backend);
    const start = syncs();
    const { undo } = await applyPlan(restorePlan());
    expect(syncs() - start).toBe(5);
    expect(contents(backend)).toEqual(before);
    await undoWrite(undo);
    expect(contents(backend)).toEqual(between);
    await undoWrite(shared.undo);
    expect(contents(backend)).toEqual(before);
  });

  it("a plan of one formula takes three syncs", async () => {
    const { syncs } = openGrants();
    const start = syncs();
    await applyPlan(planOf([toNative("Budget", 0)]));
    expect(syncs() - start).toBe(3);
  });
});

describe("a plan is refused, and nothing is changed", () => {
  it.each([
    [
      "where a formula was changed since it was shown",
      planOf([toNative("Budget", 0), { ...toNative("Budget", 1), before: { formula: "=1" } }]),
      { code: "changed-since-shown", place: "Budget!D6" },
    ],
    [
      "where a cell shows something else than when it was shown",
      planOf([{ ...toValue, expected: [[20.26]] }]),
      { code: "changed-since-shown", place: "Budget!D6" },
    ],
    [
      "where a spill has grown",
      planOf([
        {
          ...fromSpill,
          area: { ...fromSpill.area, rows: 2 },
          after: { kind: "formulas", formulas: [["=B5-C5"], ["=B6-C6"]] },
          expected: [[6], [20.25]],
        },
      ]),
      { code: "changed-since-shown", place: "Budget!F5:F6" },
    ],
    ["where the sheet is gone", planOf([toNative("Plan", 0)]), { code: "changed-since-shown", place: "Plan" }],
    [
      "where a cell would show one cent more",
      planOf([toNative("Budget", 0), toNative("Budget", 1, "=B6-C6+0.01")]),
      { code: "shows-otherwise", place: "Budget!D6", before: "20.25", after: "20.26" },
    ],
    [
      "where a cell would show an error",
      planOf([toNative("Budget", 0, "=B5/0")], { sheets: [KEPT_FORMULAS] }),
      { code: "shows-otherwise", place: "Budget!D5", before: "6", after: "#DIV/0!" },
    ],
    [
      "where an array was entered over several cells",
      planOf([{ ...fromSpill, before: { formula: "=A1", array: { kind: "entered", rows: 3, columns: 1 } } }]),
      { code: "array-entered", place: "Budget!F5:F7", formula: "=A1" },
    ],
  ])("%s", async (_sentence, plan, problem) => {
    const { backend } = openGrants();
    const before = contents(backend);
    const refused = await applyPlan(plan).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(WorkbookError);
    expect((refused as WorkbookError).problem).toEqual(problem);
    expect(contents(backend)).toEqual(before);
  });
});
