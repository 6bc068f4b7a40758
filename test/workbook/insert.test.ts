import { insertDistrictList, planDistrictList, readHeldList, selectTable } from "../../src/workbook/district-list";
import { undoWrite } from "../../src/workbook/undo";
import { openInMemory } from "../support/excel-client";
import { body, budget, builtIn, column, contents, sheetId, table, TODAY } from "./support/workbooks";

const proposal = builtIn("fy2023-governor-2022");

async function insertInto(workbook = budget()) {
  const client = openInMemory(workbook);
  const plan = await planDistrictList(proposal);
  const before = client.syncs();
  const undo = await insertDistrictList(proposal, plan, TODAY);
  return { ...client, plan, undo, syncsOfInsert: client.syncs() - before };
}

describe("inserting a list into a workbook that has none", () => {
  it("plans 36 rows on the new sheet Alliance Districts, in one sync and without writing", async () => {
    const { backend, syncs } = openInMemory(budget());
    const before = contents(backend);
    await expect(planDistrictList(proposal)).resolves.toEqual({
      kind: "new",
      sheetName: "Alliance Districts",
      rows: 36,
    });
    expect(syncs()).toBe(1);
    expect(contents(backend)).toEqual(before);
  });

  it("writes the table with its seven columns in two syncs", async () => {
    const { backend, syncsOfInsert } = await insertInto();
    expect(syncsOfInsert).toBe(2);
    expect(table(backend)).toMatchObject({
      sheetId: sheetId(backend, "Alliance Districts"),
      columns: ["District", "Status", "From FY", "To FY", "Base FY", "Opportunity", "Source"],
    });
    expect(body(backend)).toHaveLength(36);
    expect(body(backend)[0]).toEqual([
      "Ansonia",
      "Alliance",
      2023,
      2027,
      2012,
      "",
      'School and State Finance Project, "What is an Alliance District?" (early 2022), Table 2 (proposed, not enacted)',
    ]);
    expect(column(backend, "Status").filter((status) => status === "Graduated")).toHaveLength(3);
    expect(new Set(column(backend, "Opportunity"))).toEqual(new Set([""]));
  });

  it("notes the source above the table, with the date and that the proposal was not enacted", async () => {
    const { backend } = await insertInto();
    const above = backend
      .read(sheetId(backend, "Alliance Districts"), { row: 0, column: 0, rows: 5, columns: 2 })
      .map((row) => row.map(({ value }) => value));
    expect(above[0]).toEqual([
      "Alliance Districts: FY 2023-2027, Governor's 2022 proposal (proposed, not enacted)",
      null,
    ]);
    expect(above.slice(1).map(([label]) => label)).toEqual(["List", "Source", "Opportunity", "Written"]);
    expect(above[2]?.[1]).toMatch(/^Proposed H\.B\. 5038.*not enacted/);
    expect(above[3]?.[1]).toMatch(/names none of the ten/);
    expect(above[4]?.[1]).toBe("On 2026-11-23: 36 rows, 33 Alliance and 3 Graduated.");
  });

  it("freezes the rows down to the header and leaves the user's sheet active", async () => {
    const { backend } = await insertInto();
    expect(backend.frozen(sheetId(backend, "Alliance Districts"))).toMatchObject({ rows: 6 });
    expect(backend.activeSheet()).toBe(sheetId(backend, "Budget"));
  });

  it("takes another sheet name where the user has sheets of that name, in whatever case", async () => {
    const { backend, plan } = await insertInto(budget({}, ["alliance districts", "Alliance Districts (2)"]));
    expect(plan).toMatchObject({ sheetName: "Alliance Districts (3)" });
    expect(backend.sheets().map(({ name }) => name)).toEqual([
      "alliance districts",
      "Alliance Districts (2)",
      "Alliance Districts (3)",
    ]);
  });

  it("is undone to exactly what was there", async () => {
    const before = contents(openInMemory(budget()).backend);
    const { backend, undo } = await insertInto();
    expect(contents(backend)).not.toEqual(before);
    await undoWrite(undo);
    expect(contents(backend)).toEqual(before);
  });

  it("is not undone where somebody has worked on the sheet since", async () => {
    const { backend, undo } = await insertInto();
    backend.enter(sheetId(backend, "Alliance Districts"), 8, 5, [[{ value: "Yes" }]]);
    const before = contents(backend);
    await expect(undoWrite(undo)).rejects.toMatchObject({ problem: { code: "changed-since-written" } });
    expect(contents(backend)).toEqual(before);
  });

  it("is not undone twice", async () => {
    const { undo } = await insertInto();
    await undoWrite(undo);
    await expect(undoWrite(undo)).rejects.toMatchObject({ problem: { code: "sheet-gone" } });
  });
});

describe("the table that the workbook holds", () => {
  it("is none in a workbook without it", async () => {
    openInMemory(budget());
    await expect(readHeldList()).resolves.toBeNull();
  });

  it("is recognised as the built-in list that it came from, in three syncs", async () => {
    const { syncs } = await insertInto();
    const before = syncs();
    const held = await readHeldList();
    expect(held).toMatchObject({
      sheetName: "Alliance Districts",
      address: "'Alliance Districts'!A6:G42",
      rows: 36,
      alliance: 33,
      graduated: 3,
      fiscalYears: { from: 2023, to: 2027 },
    });
    expect(held?.list?.id).toBe("fy2023-governor-2022");
    expect(syncs() - before).toBe(3);
  });

  it("is no longer taken for the built-in list when somebody changes a status", async () => {
    const { backend } = await insertInto();
    backend.enter(sheetId(backend, "Alliance Districts"), 6, 1, [[{ value: "Graduated" }]]);
    await expect(readHeldList()).resolves.toMatchObject({ alliance: 32, graduated: 4, list: null });
  });

  it("is selected on its sheet", async () => {
    const { backend } = await insertInto();
    await selectTable();
    expect(backend.activeSheet()).toBe(sheetId(backend, "Alliance Districts"));
    expect(backend.selection().area).toEqual({ row: 5, column: 0, rows: 37, columns: 7 });
  });

  it("is not selected where it is gone or its sheet is hidden, and the reason is named", async () => {
    const { backend, undo } = await insertInto();
    const id = sheetId(backend, "Alliance Districts");
    backend.updateSheet(id, { visibility: "Hidden" });
    await expect(selectTable()).rejects.toMatchObject({
      problem: { code: "sheet-hidden", sheetName: "Alliance Districts" },
    });
    backend.updateSheet(id, { visibility: "Visible" });
    await undoWrite(undo);
    await expect(selectTable()).rejects.toMatchObject({ problem: { code: "table-gone" } });
  });
});
