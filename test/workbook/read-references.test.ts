import { readReferences, readValues } from "../../src/workbook";
import type { Calculate } from "../../workbench/backend/memory";
import { openInMemory } from "../support/excel-client";
import { budget, sheetId } from "./support/workbooks";

const SPILL = "=SEQUENCE(2,2)";
const calculate: Calculate = ({ formula }) =>
  formula === SPILL
    ? [
        [1, 2],
        [3, 4],
      ]
    : 9;

/** A table Grants in B3:D6 of the sheet "My data" with a totals row, names, and an array formula in F1 of Budget. */
function open() {
  const client = openInMemory(
    budget(
      {
        tables: [
          {
            name: "Grants",
            sheet: 1,
            area: { row: 2, column: 1, rows: 4, columns: 3 },
            columns: ["Town", "FY 2012", "a[b]"],
            showHeaders: true,
            showTotals: true,
          },
        ],
        names: [
          { name: "Rate", formula: "='My data'!$C$4", visible: true },
          { name: "Fixed", formula: "=0.5", visible: true },
          { name: "Rate", formula: "=Budget!$B$2", sheet: 0, visible: true },
        ],
      },
      ["Budget", "My data"],
    ),
    { calculate },
  );
  const data = sheetId(client.backend, "My data");
  client.backend.clear(data, { row: 0, column: 0, rows: 3, columns: 3 }, "All");
  client.backend.enter(data, 2, 1, [
    [{ value: "Town" }, { value: "FY 2012" }, { value: "a[b]" }],
    [{ value: "Norwalk" }, { value: 10 }, { value: 11 }],
    [{ value: "Ansonia" }, { value: 20 }, { value: 21 }],
    [{ value: "Total" }, { value: 30 }, { value: 32 }],
  ]);
  client.backend.enter(sheetId(client.backend, "Budget"), 0, 5, [[{ value: null, formula: SPILL, spill: true }]]);
  return client;
}

const BASE = { sheetName: "Budget", address: "Budget!D2" };
const IN_TABLE = { sheetName: "My data", address: "'My data'!D5" };

const read = async (reference: string, base = BASE) => {
  const [found] = await readReferences([reference], base);
  return found?.readable ? [found.address, found.values] : found?.why;
};

describe("the values that an argument names", () => {
  it.each([
    ["a cell of the own sheet", "B2", ["Budget!B2", [[3_083_699]]]],
    [
      "cells of another sheet",
      "'My data'!$B$4:C5",
      [
        "'My data'!B4:C5",
        [
          ["Norwalk", 10],
          ["Ansonia", 20],
        ],
      ],
    ],
    ["a defined name, of the sheet before one of the workbook", "rate", ["Budget!B2", [[3_083_699]]]],
    [
      "a table by its name alone",
      "Grants",
      [
        "'My data'!B4:D5",
        [
          ["Norwalk", 10, 11],
          ["Ansonia", 20, 21],
        ],
      ],
    ],
    ["a column of a table", "Grants[FY 2012]", ["'My data'!C4:C5", [[10], [20]]]],
    ["a column whose name has brackets", "Grants[a'[b']]", ["'My data'!D4:D5", [[11], [21]]]],
    [
      "columns of a table with their headers",
      "Grants[[#Headers],[#Data],[Town]:[FY 2012]]",
      [
        "'My data'!B3:C5",
        [
          ["Town", "FY 2012"],
          ["Norwalk", 10],
          ["Ansonia", 20],
        ],
      ],
    ],
    ["a total", "Grants[[#Totals],[FY 2012]]", ["'My data'!C6", [[30]]]],
    [
      "what an array formula fills",
      "F1#",
      [
        "Budget!F1:G2",
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
  ])("%s", async (_name, reference, expected) => {
    open();
    await expect(read(reference)).resolves.toEqual(expected);
  });

  it.each([
    ["the same row of the formula's own table", "[@[FY 2012]]", ["'My data'!C5", [[20]]]],
    ["the same row, spelled out", "Grants[[#This Row],[Town]]", ["'My data'!B5", [["Ansonia"]]]],
    ["the same row, all of it", "Grants[@]", ["'My data'!B5:D5", [["Ansonia", 20, 21]]]],
    ["a name of the workbook", "Rate", ["'My data'!C4", [[10]]]],
  ])("from a cell of the table: %s", async (_name, reference, expected) => {
    open();
    await expect(read(reference, IN_TABLE)).resolves.toEqual(expected);
  });

  it("are the whole table with its header row for [#All]", async () => {
    open();
    const [found] = await readReferences(["Grants[#All]"], BASE);
    expect(found).toMatchObject({ readable: true, address: "'My data'!B3:D6", sheetName: "My data" });
    expect(found?.readable && found.values).toHaveLength(4);
  });

  it("are of a whole column those of its used part, which is named", async () => {
    open();
    await expect(readReferences(["'My data'!C:C", "Z:Z"], BASE)).resolves.toEqual([
      {
        reference: "'My data'!C:C",
        readable: true,
        sheetName: "My data",
        address: "'My data'!C:C",
        read: "'My data'!C3:C6",
        values: [["FY 2012"], [10], [20], [30]],
      },
      { reference: "Z:Z", readable: true, sheetName: "Budget", address: "Budget!Z:Z", read: null, values: [] },
    ]);
  });

  it.each([
    ["a formula within the formula", "A1*2", "no reference"],
    ["a text", '"Norwalk"', "no reference"],
    ["a number", "2022", "no reference"],
    ["TRUE", "TRUE", "no reference"],
    ["a name that is a number", "Fixed", "no reference"],
    ["an unknown name", "Nope", "no such name"],
    ["an unknown table", "Nope[#All]", "no such table"],
    ["an unknown column", "Grants[FY 1900]", "no such column"],
    ["the row of a table in which the formula does not stand", "Grants[@Town]", "no row of the table"],
    ["the own table where there is none", "[@Town]", "no such table"],
    ["an unknown sheet", "Nope!A1", "no such sheet"],
    ["another workbook", "'[budget.xlsx]FY 22'!A1", "other workbook"],
    ["several sheets", "Sheet1:Sheet3!A1", "several sheets"],
    ["several areas", "(A1,B2:B3)", "several areas"],
    ["cells beyond the sheet", "A1:A2000000", "beyond the sheet"],
    ["a spill where there is none", "A1#", "no spill"],
    ["more cells than are read", "A1:D100000", "too many cells"],
  ])("are not read, and the reason is named: %s", async (_name, reference, why) => {
    open();
    await expect(read(reference)).resolves.toBe(why);
  });

  it("are read together in three syncs", async () => {
    const { syncs } = open();
    const found = await readReferences(["B2", "Grants[#All]", "Rate", "F1#", "Nope", "A:A"], BASE);
    expect(found.map(({ readable }) => readable)).toEqual([true, true, true, true, false, true]);
    expect(syncs()).toBe(3);
  });
});

describe("the values of a reference that the user gives", () => {
  it("are read as a formula on the active sheet would have them", async () => {
    open();
    await expect(readValues("=B2")).resolves.toEqual([[3_083_699]]);
    await expect(readValues("Grants[FY 2012]")).resolves.toEqual([[10], [20]]);
  });

  it("are refused with the reason", async () => {
    open();
    await expect(readValues("Nope!A1")).rejects.toMatchObject({
      problem: { code: "reference-unreadable", reference: "Nope!A1", why: "no such sheet" },
    });
  });
});
