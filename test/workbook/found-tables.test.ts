import { findGrants, findLists, planTable, readValues, tableOfBuiltInList, writeTable } from "../../src/workbook";
import { openInMemory } from "../support/excel-client";
import { withOwnGrants } from "./support/own-grants";
import { budget, builtIn, sheetId, TODAY } from "./support/workbooks";

/** Grants of the user's, without a table, in C5:E7 of a sheet whose first cells hold something else. */
function withRange() {
  const client = openInMemory(budget({}, ["FY'22 plan"]));
  const sheet = sheetId(client.backend, "FY'22 plan");
  client.backend.enter(sheet, 4, 2, [
    [{ value: "Town" }, { value: "FY 2012" }, { value: "FY 2022" }],
    [{ value: "Norwalk" }, { value: 1 }, { value: 2 }],
    [{ value: "Ansonia" }, { value: 3 }, { value: 4 }],
  ]);
  const select = (row: number, column: number): void =>
    client.backend.select(sheet, { row, column, rows: 1, columns: 1 });
  return { ...client, sheet, select };
}

it("a table of grants is found with the reference that a formula needs, in three syncs", async () => {
  const { syncs } = withOwnGrants();
  const [found, ...others] = await findGrants();
  expect(syncs()).toBe(3);
  expect(found).toMatchObject({
    kind: "table",
    name: "EcsGrants",
    sheetName: "Budget",
    address: "Budget!B4:F7",
    reference: "EcsGrants[#All]",
    rows: 4,
    columns: 5,
    problem: null,
  });
  await expect(readValues(found?.reference ?? "")).resolves.toEqual(found?.values);
  // The cells around the selected A1 are the user's own two lines.
  expect(others.map(({ kind, address }) => [kind, address])).toEqual([["range", "Budget!A1:B2"]]);
});

it("the region around the selection is found, apart from what stands elsewhere on the sheet", async () => {
  const { select } = withRange();
  select(5, 3);
  const [found, ...others] = await findGrants();
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    kind: "range",
    name: "'FY''22 plan'!C5:E7",
    address: "'FY''22 plan'!C5:E7",
    reference: "'FY''22 plan'!$C$5:$E$7",
    problem: null,
  });
  expect(found?.values[2]).toEqual(["Ansonia", 3, 4]);
  await expect(readValues(found?.reference ?? "")).resolves.toEqual(found?.values);
});

it("a range that was chosen is found wherever the selection is by now, once, and no longer where its sheet is gone", async () => {
  const { backend, sheet, select } = withRange();
  select(5, 3);
  const [chosen] = await findGrants();
  const reference = chosen?.reference ?? "";
  await expect(findGrants(reference)).resolves.toEqual([chosen]);
  select(0, 0);
  expect((await findGrants()).map((one) => one.reference)).not.toContain(reference);
  await expect(findGrants(reference)).resolves.toContainEqual(chosen);
  backend.enter(sheet, 6, 4, [[{ value: 5 }]]);
  expect((await findGrants(reference))[0]?.values[2]).toEqual(["Ansonia", 3, 5]);
  backend.addSheet("Other");
  backend.deleteSheet(sheet);
  await expect(findGrants(reference)).resolves.toEqual([]);
});

it("what is no table of grants says what it lacks, in the words of the functions", async () => {
  const { backend, sheet, select } = withRange();
  backend.enter(sheet, 4, 3, [[{ value: "Enrolment" }, { value: "Need" }]]);
  select(4, 2);
  const [found] = await findGrants();
  expect(found?.problem).toMatch(/year/i);
  backend.enter(sheet, 4, 2, [[{ value: "Remark" }]]);
  expect((await findGrants())[0]?.problem).toMatch(/District/);
});

it("nothing is found around a blank cell, beyond what is used, or in a single line", async () => {
  const { backend, sheet, select } = withRange();
  select(20, 9);
  await expect(findGrants()).resolves.toEqual([]);
  select(3, 4);
  backend.clear(sheet, { row: 5, column: 2, rows: 2, columns: 3 }, "All");
  select(4, 2);
  await expect(findGrants()).resolves.toEqual([]);
});

it("a district list is found among the tables, before what is none", async () => {
  const { backend } = withOwnGrants();
  const list = tableOfBuiltInList(builtIn("fy2022"), TODAY);
  await writeTable(list, await planTable(list));
  backend.select(sheetId(backend, "Budget"), { row: 3, column: 1, rows: 1, columns: 1 });
  const found = await findLists();
  expect(found.map(({ name, problem }) => [name, problem === null])).toEqual([
    ["AllianceDistricts", true],
    ["EcsGrants", false],
  ]);
});

/** Towns without statuses and years, and a table that names a single one. */
const tableAt = (name: string, row: number, rows: readonly (readonly (string | number)[])[]) => ({ name, row, rows });

it.each([
  { what: "town names alone", ...tableAt("Towns", 10, [["Town"], ["Norwalk"], ["Ansonia"]]), isLikely: true },
  {
    what: "town names with a status and no years",
    ...tableAt("Towns", 10, [
      ["District", "Status"],
      ["Norwalk", "Alliance"],
      ["Ansonia", "Alliance"],
    ]),
    isLikely: true,
  },
  {
    what: "a budget that names one town",
    ...tableAt("Towns", 10, [
      ["Item", "Place"],
      ["Library", "Norwalk"],
      ["Parks", "On the hill"],
    ]),
    isLikely: false,
  },
  {
    what: "figures without any town",
    ...tableAt("Towns", 10, [
      ["Item", "Amount"],
      ["Library", 12],
      ["Parks", 13],
    ]),
    isLikely: false,
  },
])("a table of $what is offered as a list: $isLikely", async ({ name, row, rows, isLikely }) => {
  const { backend } = withOwnGrants();
  const sheet = sheetId(backend, "Budget");
  const columns = rows[0]?.length ?? 0;
  backend.enter(
    sheet,
    row,
    0,
    rows.map((cells) => cells.map((value) => ({ value }))),
  );
  backend.addTable({
    name,
    sheetId: sheet,
    area: { row, column: 0, rows: rows.length, columns },
    columns: (rows[0] ?? []).map(String),
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
  });
  const found = await findLists();
  const one = found.find((table) => table.name === name);
  expect(one?.problem).toMatch(/^districts has no columns/);
  expect(one?.isLikely).toBe(isLikely);
  // Grants name towns as well, and are nobody's list.
  expect(found.find((table) => table.name === "EcsGrants")?.isLikely).toBe(false);
});
