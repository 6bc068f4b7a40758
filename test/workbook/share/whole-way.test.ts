/** From the check to the copy, and back: the engine's own plans, carried out in a workbook that computes both kinds of formulas. */
import { applyPlan, checkWorkbook, planRestoring, planSharing, undoWrite } from "../../../src/workbook";
import type { SharingChoice } from "../../../src/workbook";
import type { Book } from "../../../src/share";
import { evaluate } from "../../../src/share/native/evaluate/evaluate";
import type { Calculate } from "../../../workbench/backend/memory";
import { calculateWith } from "../../../workbench/backend/memory";
import { loadAddinFunctions } from "../../support/addin-functions";
import { contents, sheetId, TODAY } from "../support/workbooks";
import { cellsOf, type Client, openGrants } from "./support/plans";

const works = calculateWith(loadAddinFunctions());

/** Formulas of ours by our functions, others as every spreadsheet program computes them. */
const both: Calculate = (cell, valueAt, around) => {
  if (/ALLIANCE_|GRADUATED_|DISTRICT_/.test(cell.formula)) return works(cell, valueAt, around);
  const book: Book = {
    sheets: around.sheets().map(({ id, name }) => ({
      name,
      visibility: "visible",
      isProtected: false,
      used: { row: 0, column: 0, rows: 100, columns: 30 },
      formulas: [],
      valueAt: (row, column) => valueAt(id, row, column),
    })),
    tables: [],
    names: [],
    rules: [],
  };
  const sheet = around.sheets().find(({ id }) => id === cell.sheetId)?.name ?? "";
  const found = evaluate(cell.formula, { sheet, row: cell.row, column: cell.column }, book);
  return "value" in found ? found.value : works(cell, valueAt, around);
};

const open = (): Client => openGrants(both);

const CHOICES: readonly (readonly [string, Omit<SharingChoice, "today">])[] = [
  ["native formulas", { way: "native" }],
  ["values", { way: "values" }],
];

describe.each(CHOICES)("share-safe as %s", (_way, choice) => {
  async function shared() {
    const plan = await planSharing({ ...choice, today: TODAY });
    if (plan.kind !== "plan") throw new Error(plan.differences.map(({ text }) => text).join(" "));
    return { converted: plan.converted, done: await applyPlan(plan.plan) };
  }

  it("leaves the same figures and no formula that needs the add-in, and Restore brings all back", async () => {
    const { backend } = open();
    const before = contents(backend);
    const { converted } = await shared();
    expect(converted).toBe(7);
    const { book, findings } = await checkWorkbook();
    expect(findings.cells).toEqual([]);
    for (const name of ["Budget", "Lists"]) {
      const sheet = book.sheets.find((one) => one.name === name);
      expect([4, 5, 6].map((row) => sheet?.valueAt(row, 3))).toEqual([6, 20.25, 0]);
    }
    const { plan, restored, edited } = await planRestoring();
    expect([restored, edited]).toEqual([7, []]);
    await applyPlan(plan);
    expect(contents(backend)).toEqual(before);
  });

  it("is taken back by Undo", async () => {
    const { backend } = open();
    const before = contents(backend);
    const { done } = await shared();
    await undoWrite(done.undo);
    expect(contents(backend)).toEqual(before);
  });
});

it("share-safe on copies leaves the workbook as it is, beside them", async () => {
  const { backend } = open();
  const before = contents(backend) as { sheets: unknown[] };
  const plan = await planSharing({
    way: "native",
    onCopies: true,
    today: TODAY,
    scope: { kind: "sheets", sheets: ["Budget"] },
  });
  if (plan.kind !== "plan" || !plan.copies) throw new Error("There is no plan for copies.");
  const done = await applyPlan(plan.plan, { onCopies: plan.copies });
  expect(done.sheets).toEqual(["Budget (2)"]);
  const now = contents(backend) as { sheets: { name: string }[] };
  expect(now.sheets.filter(({ name }) => name !== "Budget (2)")).toEqual(before.sheets);
  expect((await checkWorkbook({ scope: { kind: "sheets", sheets: ["Budget (2)"] } })).findings.cells).toEqual([]);
  await undoWrite(done.undo);
  expect(contents(backend)).toEqual(before);
});

it("Restore tells which cells were edited since, and leaves them", async () => {
  const { backend } = open();
  const plan = await planSharing({ way: "native", today: TODAY });
  if (plan.kind !== "plan") throw new Error("There is no plan.");
  await applyPlan(plan.plan);
  backend.enter(sheetId(backend, "Budget"), 4, 3, [[{ value: 5 }]]);
  const restoring = await planRestoring();
  expect(restoring.edited.map(({ sheet, area }) => [sheet, area.row, area.column])).toEqual([["Budget", 4, 3]]);
  await applyPlan(restoring.plan);
  expect(cellsOf(backend, "Budget", 4, 3, 2)).toEqual([[5], ["=ALLIANCE_WITHHOLD(B6,C6)"]]);
});
