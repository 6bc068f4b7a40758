import { readColumn } from "../../src/workbook";
import { openInMemory } from "../support/excel-client";
import { budget, sheetId } from "./support/workbooks";

type Cells = readonly (readonly (string | number | null)[])[];

/** A sheet with these cells from A1, of which some are selected. */
function open(cells: Cells, selected: readonly [row: number, column: number, rows: number, columns: number]) {
  const client = openInMemory(budget());
  const sheet = sheetId(client.backend, "Budget");
  client.backend.clear(sheet, { row: 0, column: 0, rows: 3, columns: 3 }, "All");
  client.backend.enter(
    sheet,
    0,
    0,
    cells.map((line) => line.map((value) => ({ value }))),
  );
  const [row, column, rows, columns] = selected;
  client.backend.select(sheet, { row, column, rows, columns });
  return { ...client, sheet };
}

const LONG: Cells = [
  ["Withholding by town", null, null, null],
  [null, null, null, null],
  ["Town", "Base FY", "FY", "Withheld"],
  ["Norwalk", 2012, 2022, 3_083_699],
  ["Ansonia", 2012, 2022, 50_000],
  ["Bridgeport", 2012, 2023, 7.25],
];

it("a column of amounts is read with the districts and years in the columns beside it, in two syncs", async () => {
  const { syncs } = open(LONG, [3, 3, 3, 1]);
  await expect(readColumn()).resolves.toEqual({
    sheetName: "Budget",
    address: "Budget!D4:D6",
    kind: "column",
    header: "Withheld",
    districts: { address: "Budget!A4:A6", isOneForAll: false },
    years: { address: "Budget!C4:C6", isOneForAll: false },
    entries: [
      {
        address: "Budget!D4",
        rowNumber: 4,
        columnNumber: 4,
        value: 3_083_699,
        formula: null,
        district: "Norwalk",
        year: 2022,
      },
      {
        address: "Budget!D5",
        rowNumber: 5,
        columnNumber: 4,
        value: 50_000,
        formula: null,
        district: "Ansonia",
        year: 2022,
      },
      {
        address: "Budget!D6",
        rowNumber: 6,
        columnNumber: 4,
        value: 7.25,
        formula: null,
        district: "Bridgeport",
        year: 2023,
      },
    ],
  });
  expect(syncs()).toBe(2);
});

it("its head may be selected with it, and the whole column too", async () => {
  open(LONG, [2, 3, 4, 1]);
  const withHead = await readColumn();
  expect([withHead.header, withHead.address]).toEqual(["Withheld", "Budget!D4:D6"]);
  open(LONG.slice(2), [0, 3, 1_048_576, 1]);
  expect((await readColumn()).entries.map(({ value }) => value)).toEqual([3_083_699, 50_000, 7.25]);
});

it("a year that stands once above the amounts holds for all of them, also in a band that begins further left", async () => {
  const wide: Cells = [
    [null, "FY 2022", null, "FY 2023", null],
    ["Town", "Grant", "Withheld", "Grant", "Withheld"],
    ["Norwalk", 1, 2, 3, 4],
    ["Ansonia", 5, 6, 7, 8],
  ];
  open(wide, [2, 4, 2, 1]);
  const read = await readColumn();
  expect(read.years).toEqual({ address: "Budget!D1", isOneForAll: true });
  expect(read.entries.map(({ district, year }) => [district, year])).toEqual([
    ["Norwalk", "FY 2023"],
    ["Ansonia", "FY 2023"],
  ]);
  open(
    [
      ["Town", "Withheld FY 2022"],
      ["Norwalk", 2],
      ["Ansonia", 3],
    ],
    [1, 1, 2, 1],
  );
  expect((await readColumn()).entries[0]).toMatchObject({ district: "Norwalk", year: "FY 2022" });
});

it("a row of amounts has its years above it and its district at its left", async () => {
  open(
    [
      ["Town", 2022, 2023, 2024],
      ["Norwalk", 1, 2, 3],
      ["Ansonia", 4, 5, 6],
    ],
    [2, 1, 1, 3],
  );
  const read = await readColumn();
  expect([read.kind, read.districts, read.years]).toEqual([
    "row",
    { address: "Budget!A3", isOneForAll: true },
    { address: "Budget!B1:D1", isOneForAll: false },
  ]);
  expect(read.entries[2]).toMatchObject({
    address: "Budget!D3",
    rowNumber: 3,
    columnNumber: 4,
    value: 6,
    district: "Ansonia",
    year: 2024,
  });
});

it("blank cells are passed over, and what cannot be read as an amount is kept", async () => {
  const { backend, sheet } = open(
    [
      ["Town", "Withheld"],
      ["Norwalk", 1],
      ["Ansonia", null],
      ["Bridgeport", "n/a"],
    ],
    [1, 1, 3, 1],
  );
  backend.enter(sheet, 1, 1, [[{ value: 1, formula: "=2-1" }]]);
  const { entries } = await readColumn();
  expect(entries.map(({ rowNumber, value, formula }) => [rowNumber, value, formula])).toEqual([
    [2, expect.anything(), "=2-1"],
    [4, "n/a", null],
  ]);
});

it("town codes are districts where the head says so, and otherwise are figures", async () => {
  open(
    [
      ["Code", "Withheld"],
      [2, 1],
      [103, 2],
    ],
    [1, 1, 2, 1],
  );
  expect((await readColumn()).districts?.address).toBe("Budget!A2:A3");
  open(
    [
      ["Rank", "Withheld"],
      [2, 1],
      [103, 2],
    ],
    [1, 1, 2, 1],
  );
  expect((await readColumn()).districts).toBeNull();
});

it("amounts that could be dates are no years", async () => {
  open(
    [
      ["Town", "Grant", "Withheld"],
      ["Norwalk", 50_000, 1],
      ["Ansonia", 45_000, 2],
    ],
    [1, 2, 2, 1],
  );
  expect((await readColumn()).years).toBeNull();
});

describe("districts and years that the user gives", () => {
  it("are used instead of those found, one for each amount or one for all", async () => {
    const { syncs } = open(LONG, [3, 3, 3, 1]);
    const read = await readColumn({ districts: "$A$4:$A$6", years: "Budget!B4" });
    expect(read.years).toEqual({ address: "Budget!B4", isOneForAll: true });
    expect(read.entries.map(({ district, year }) => [district, year])).toEqual([
      ["Norwalk", 2012],
      ["Ansonia", 2012],
      ["Bridgeport", 2012],
    ]);
    expect(syncs()).toBe(4);
  });

  it("may have a head as the amounts have, and are refused where they are too few", async () => {
    open(LONG, [2, 3, 4, 1]);
    expect((await readColumn({ districts: "A3:A6" })).entries[0]?.district).toBe("Norwalk");
    await expect(readColumn({ districts: "A4:A5" })).rejects.toMatchObject({
      problem: { code: "other-size", place: "Budget!A4:A5", cells: 2, amounts: 3 },
    });
    await expect(readColumn({ years: "Nope!A1" })).rejects.toMatchObject({
      problem: { code: "reference-unreadable", why: "no such sheet" },
    });
  });

  it("go with amounts that are given instead of selected", async () => {
    open(LONG, [0, 0, 1, 1]);
    expect((await readColumn({ amounts: "Budget!D4:D5" })).entries).toHaveLength(2);
    await expect(readColumn({ amounts: "D4:D5" })).rejects.toMatchObject({ problem: { code: "no-address" } });
    await expect(readColumn({ amounts: "Nope!D4" })).rejects.toMatchObject({ problem: { code: "no-such-sheet" } });
  });
});

it.each([
  ["several rows and columns", [3, 2, 2, 2], "several-columns"],
  ["blank cells beside the sheet's contents", [3, 9, 2, 1], "selection-empty"],
  ["no amounts", [3, 0, 3, 1], "no-amounts"],
] as const)("a selection with %s is refused, and nothing is written", async (_name, selected, code) => {
  open(LONG, selected);
  await expect(readColumn()).rejects.toMatchObject({ problem: { code } });
});
