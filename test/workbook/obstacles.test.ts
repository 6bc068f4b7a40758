import { insertDistrictList, planDistrictList } from "../../src/workbook/district-list";
import { undoWrite } from "../../src/workbook/undo";
import { PROTECTED } from "../../workbench/backend/sheet-protection";
import { openInMemory } from "../support/excel-client";
import { budget, builtIn, contents, sheetId, table, TODAY } from "./support/workbooks";

const fy2022 = builtIn("fy2022");
const proposal = builtIn("fy2023-governor-2022");

/** Plans and, where the plan does not refuse, inserts; the problem that comes out. */
const problemOfWriting = async (list = proposal): Promise<unknown> => {
  try {
    await insertDistrictList(list, await planDistrictList(list), TODAY);
    return null;
  } catch (error) {
    return (error as { problem?: unknown }).problem ?? error;
  }
};

async function withTable(list = fy2022) {
  const client = openInMemory(budget());
  const undo = await insertDistrictList(list, await planDistrictList(list), TODAY);
  return { ...client, undo, sheet: sheetId(client.backend, "Alliance Districts") };
}

const foreignTable = (name: string, columns: readonly string[]) => ({
  name,
  sheet: 0,
  area: { row: 0, column: 0, rows: 2, columns: columns.length },
  columns,
  showHeaders: true,
  showTotals: false,
});

describe("what stands in the way is named, and nothing is written", () => {
  it("a defined name AllianceDistricts", async () => {
    const { backend } = openInMemory(
      budget({ names: [{ name: "AllianceDistricts", formula: "=Budget!$A$1:$A$2", visible: true }] }),
    );
    const before = contents(backend);
    await expect(problemOfWriting()).resolves.toEqual({
      code: "name-taken",
      name: "AllianceDistricts",
      refersTo: "=Budget!$A$1:$A$2",
    });
    expect(contents(backend)).toEqual(before);
  });

  it("a table of that name with other columns", async () => {
    const { backend } = openInMemory(budget({ tables: [foreignTable("AllianceDistricts", ["Town", "Grant"])] }));
    const before = contents(backend);
    await expect(problemOfWriting()).resolves.toEqual({
      code: "table-not-ours",
      name: "AllianceDistricts",
      place: "Budget!A1:B2",
      missing: ["District", "Status", "From FY", "To FY", "Base FY", "Opportunity", "Source"],
    });
    expect(contents(backend)).toEqual(before);
  });

  it("a protected sheet, at the plan and at the undo", async () => {
    const { backend, sheet, undo } = await withTable();
    backend.updateSheet(sheet, { protection: PROTECTED });
    const before = contents(backend);
    await expect(problemOfWriting()).resolves.toEqual({ code: "sheet-protected", sheetName: "Alliance Districts" });
    expect(contents(backend)).toEqual(before);
    expect(undo.kind).toBe("inserted");
  });

  it("a sheet that was protected after an update, when that is undone", async () => {
    const { backend, sheet } = await withTable();
    const undo = await insertDistrictList(proposal, await planDistrictList(proposal), TODAY);
    backend.updateSheet(sheet, { protection: PROTECTED });
    await expect(undoWrite(undo)).rejects.toMatchObject({ problem: { code: "sheet-protected" } });
  });

  it("something under the table, where it would grow", async () => {
    const { backend, sheet } = await withTable();
    backend.enter(sheet, 40, 1, [[{ value: "checked by MK" }]]);
    const before = contents(backend);
    await expect(problemOfWriting()).resolves.toEqual({
      code: "no-room-below",
      place: "'Alliance Districts'!A40:G42",
    });
    expect(contents(backend)).toEqual(before);
  });

  it("a totals row, where the number of rows would change", async () => {
    const { backend, sheet } = await withTable();
    const { id, area } = table(backend);
    backend.enter(sheet, area.row + area.rows, 0, [[{ value: "Total" }]]);
    backend.updateTable(id, { area: { ...area, rows: area.rows + 1 }, showTotals: true });
    await expect(problemOfWriting()).resolves.toMatchObject({ code: "totals-row" });
  });

  it("a workbook that changed between the plan and the write", async () => {
    const { backend, sheet } = await withTable();
    const plan = await planDistrictList(proposal);
    backend.enter(sheet, 6, 5, [[{ value: "Yes" }]]);
    const before = contents(backend);
    await expect(insertDistrictList(proposal, plan, TODAY)).rejects.toMatchObject({
      problem: { code: "changed-since-shown" },
    });
    expect(contents(backend)).toEqual(before);
  });

  it("a table that came after a plan for a new one", async () => {
    const { backend, undo } = await withTable();
    await undoWrite(undo);
    const plan = await planDistrictList(proposal);
    await insertDistrictList(fy2022, await planDistrictList(fy2022), TODAY);
    const before = contents(backend);
    await expect(insertDistrictList(proposal, plan, TODAY)).rejects.toMatchObject({
      problem: { code: "changed-since-shown" },
    });
    expect(contents(backend)).toEqual(before);
  });
});

it("a sheet of the user's named Alliance Districts stays as it is", async () => {
  const { backend } = openInMemory(budget({}, ["Budget", "Alliance Districts"]));
  const before = contents(backend) as { sheets: unknown[] };
  await expect(problemOfWriting()).resolves.toBeNull();
  const after = contents(backend) as { sheets: unknown[] };
  expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
});
