import { insertSheets, planSheets, undoWrite } from "../../src/workbook";
import type { Calculate } from "../../workbench/backend/memory";
import { openInMemory } from "../support/excel-client";
import { MODEL } from "./support/planned";
import { budget, contents, sheetId } from "./support/workbooks";

/** The array formula gives figures that follow the user's own sheet. */
const calculate: Calculate = ({ formula, sheetId: id }, valueAt) => {
  if (!formula.startsWith("=DISTRICT_WITHHOLD(A6:A7")) return 1;
  const grant = valueAt(BUDGET_SHEET.id === "" ? id : BUDGET_SHEET.id, 1, 1) as number;
  return grant < 0
    ? { error: "#N/A" }
    : [
        [grant, grant + 1],
        [grant + 2, grant + 3],
      ];
};
const BUDGET_SHEET = { id: "" };

async function inserted() {
  const client = openInMemory(budget(), { calculate });
  BUDGET_SHEET.id = sheetId(client.backend, "Budget");
  const before = contents(client.backend);
  const undo = await insertSheets(MODEL, await planSheets(MODEL));
  const model = sheetId(client.backend, "Withholding");
  return { ...client, before, undo, model };
}

const refused = async (undo: Awaited<ReturnType<typeof inserted>>["undo"], code = "changed-since-written") => {
  await expect(undoWrite(undo)).rejects.toMatchObject({ problem: { code } });
};

it("takes all sheets away, with their table and chart, in three syncs", async () => {
  const { backend, before, undo, syncs } = await inserted();
  const start = syncs();
  await undoWrite(undo);
  expect(syncs() - start).toBe(3);
  expect(contents(backend)).toEqual(before);
});

it("takes them away although the figures that an array formula gives have changed since", async () => {
  const { backend, undo } = await inserted();
  backend.enter(BUDGET_SHEET.id, 1, 1, [[{ value: 7 }]]);
  await undoWrite(undo);
  expect(backend.sheets().map(({ name }) => name)).toEqual(["Budget"]);
});

it("takes them away although that formula gives an error by now", async () => {
  const { backend, undo } = await inserted();
  backend.enter(BUDGET_SHEET.id, 1, 1, [[{ value: -1 }]]);
  await undoWrite(undo);
  expect(backend.sheets().map(({ name }) => name)).toEqual(["Budget"]);
});

it.each([
  ["a cell of the second sheet was changed", "Percentages", 3, 1],
  ["somebody wrote beside what was written", "Withholding", 60, 2],
  ["somebody typed over a cell that an array formula fills", "Withholding", 6, 3],
  ["a total was typed over", "Withholding", 7, 2],
])("takes none away where %s", async (_name, sheet, row, column) => {
  const { backend, undo } = await inserted();
  backend.enter(sheetId(backend, sheet), row, column, [[{ value: 5 }]]);
  const before = contents(backend);
  await refused(undo);
  expect(contents(backend)).toEqual(before);
});

it("takes none away where somebody has added a chart", async () => {
  const { undo } = await inserted();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Percentages");
    sheet.charts.add("Line", sheet.getRange("B4:B5"), "Columns");
    await context.sync();
  });
  await refused(undo);
});

it("takes none away where one of them is gone, or the structure is protected", async () => {
  const gone = await inserted();
  gone.backend.deleteSheet(sheetId(gone.backend, "Percentages"));
  await refused(gone.undo, "sheet-gone");
  expect(gone.backend.sheets().map(({ name }) => name)).toEqual(["Budget", "Withholding"]);
  const locked = await inserted();
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  await refused(locked.undo, "workbook-protected");
});
