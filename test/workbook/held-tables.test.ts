import { planTable, readHeldTables, selectTable, tableOfBuiltInList, writeTable } from "../../src/workbook";
import type { TableToWrite } from "../../src/workbook";
import { openInMemory } from "../support/excel-client";
import { withOwnGrants } from "./support/own-grants";
import { listTable, wideTable } from "./support/tables";
import { budget, builtIn, sheetId, TODAY } from "./support/workbooks";

const write = async (table: TableToWrite) => writeTable(table, await planTable(table));

describe("the tables that the workbook holds", () => {
  it("are none in a workbook without them, in one sync", async () => {
    const { syncs } = openInMemory(budget());
    await expect(readHeldTables()).resolves.toEqual([]);
    expect(syncs()).toBe(1);
  });

  it("are described with their counts, years and sources, in five syncs", async () => {
    const { syncs } = openInMemory(budget());
    await write(listTable([["Ansonia"], ["Norwalk", { status: "Graduated" }], ["Ansonia", { baseFY: null }]]));
    await write(wideTable([2012, 2022], [["Norwalk", 1, 2]]));
    const before = syncs();
    await expect(readHeldTables()).resolves.toEqual([
      {
        name: "AllianceDistricts",
        kind: "district list",
        sheetName: "Alliance Districts",
        address: "'Alliance Districts'!A6:G9",
        rows: 3,
        districts: 2,
        alliance: 1,
        graduated: 1,
        fiscalYears: { from: 2023, to: 2027 },
        years: [],
        list: null,
        source: "ecs.xlsx, sheet ECS",
        written: "On 2026-11-23: 6 rows read, 2 written, 4 listed with a reason.",
      },
      {
        name: "EcsGrants",
        kind: "wide grants",
        sheetName: "ECS Grants",
        address: "'ECS Grants'!A6:C7",
        rows: 1,
        districts: 1,
        alliance: 0,
        graduated: 0,
        fiscalYears: { from: 2012, to: 2022 },
        years: [2012, 2022],
        list: null,
        source: "ecs.xlsx, sheet ECS",
        written: "On 2026-11-23: 6 rows read, 2 written, 4 listed with a reason.",
      },
    ]);
    expect(syncs() - before).toBe(5);
  });

  it("name the built-in list whose rows they are", async () => {
    openInMemory(budget());
    await write(tableOfBuiltInList(builtIn("fy2022"), TODAY));
    await expect(readHeldTables()).resolves.toMatchObject([{ list: { id: "fy2022" } }]);
  });

  it("may be the user's own, without lines of source", async () => {
    withOwnGrants();
    await expect(readHeldTables()).resolves.toMatchObject([
      { name: "EcsGrants", kind: "wide grants", rows: 3, years: [2012, 2014], source: null, written: null },
    ]);
  });

  it("leave out what is no table of ours", async () => {
    const { backend } = openInMemory(
      budget({
        tables: [
          {
            name: "EcsGrants",
            sheet: 0,
            area: { row: 0, column: 0, rows: 2, columns: 2 },
            columns: ["Quarter", "Amount"],
            showHeaders: true,
            showTotals: false,
          },
        ],
      }),
    );
    await expect(readHeldTables()).resolves.toEqual([]);
    expect(backend.tables()).toHaveLength(1);
  });

  it("can be selected by name", async () => {
    const { backend } = openInMemory(budget());
    await write(wideTable([2012], [["Norwalk", 1]]));
    await selectTable("EcsGrants");
    expect(backend.activeSheet()).toBe(sheetId(backend, "ECS Grants"));
    await expect(selectTable("AllianceDistricts")).rejects.toMatchObject({
      problem: { code: "table-gone", name: "AllianceDistricts" },
    });
  });
});
