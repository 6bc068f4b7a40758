import { listTables, readSelectionGrid, readTableGrid } from "../../src/workbook";
import { openInMemory } from "../support/excel-client";
import { budget, sheetId } from "./support/workbooks";

const SHEET_ROWS = 1_048_576;

/** A workbook with a list in B3:D6 of its sheet, of which row 5 is hidden. */
function open() {
  const workbook = budget();
  const client = openInMemory({ ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, hiddenRows: [4] })) });
  const sheet = sheetId(client.backend, "Budget");
  client.backend.clear(sheet, { row: 0, column: 0, rows: 3, columns: 3 }, "All");
  client.backend.enter(sheet, 2, 1, [
    [{ value: "Town" }, { value: "FY 2012" }, { value: "Day" }],
    [{ value: "Norwalk" }, { value: 10.5 }, { value: 44_000 }],
    [{ value: "001" }, { value: { error: "#N/A" } }, { value: true }],
    [{ value: "=1+1" }, { value: null }, { value: 3, formula: "=1+2" }],
  ]);
  const select = (row: number, column: number, rows: number, columns: number): void =>
    client.backend.select(sheet, { row, column, rows, columns });
  return { ...client, sheet, select };
}

describe("the selected range", () => {
  it("is read with its values as Excel gives them, and with the sheet's row numbers", async () => {
    const { select, syncs } = open();
    select(2, 1, 4, 3);
    await expect(readSelectionGrid()).resolves.toEqual({
      grid: {
        name: "Budget!B3:D6",
        counted: "row",
        rowNumbers: [3, 4, 5, 6],
        rows: [
          ["Town", "FY 2012", "Day"],
          ["Norwalk", 10.5, 44_000],
          ["001", "#N/A", true],
          ["=1+1", "", 3],
        ],
      },
      hiddenRows: 1,
      sheetName: "Budget",
    });
    expect(syncs()).toBe(3);
  });

  it("is read by its used part where whole columns are selected", async () => {
    const { select, syncs } = open();
    select(0, 1, SHEET_ROWS, 1);
    const { grid, hiddenRows } = await readSelectionGrid();
    expect([grid.name, grid.rows.length, hiddenRows]).toEqual(["Budget!B3:B6", 4, 1]);
    expect(syncs()).toBe(3);
  });

  it("counts every row where all are hidden, and none where none is", async () => {
    const { select } = open();
    select(4, 1, 1, 3);
    await expect(readSelectionGrid()).resolves.toMatchObject({ hiddenRows: 1 });
    select(2, 1, 2, 3);
    await expect(readSelectionGrid()).resolves.toMatchObject({ hiddenRows: 0 });
  });

  it("is refused where it holds nothing", async () => {
    const { select } = open();
    select(20, 7, 3, 3);
    await expect(readSelectionGrid()).rejects.toMatchObject({
      problem: { code: "selection-empty", place: "Budget!H21:J23" },
    });
  });

  it("is refused where several areas or a chart are selected", async () => {
    const { failSyncAt } = open();
    failSyncAt(1, { code: "InvalidSelection", message: "The current selection is invalid for this operation." });
    await expect(readSelectionGrid()).rejects.toMatchObject({ problem: { code: "several-areas" } });
  });

  it("is refused where it has more cells than are read", async () => {
    const { backend, sheet, select } = open();
    backend.enter(sheet, 0, 0, [[{ value: 1 }]]);
    backend.enter(sheet, 600_000, 9, [[{ value: 1 }]]);
    select(0, 0, SHEET_ROWS, 16_384);
    await expect(readSelectionGrid()).rejects.toMatchObject({
      problem: { code: "too-many-cells", cells: 6_000_010, most: 5_000_000 },
    });
  });
});

describe("the tables of the workbook", () => {
  const withTable = () => {
    const client = openInMemory(
      budget({
        tables: [
          {
            name: "Towns",
            sheet: 0,
            area: { row: 0, column: 0, rows: 2, columns: 2 },
            columns: ["Town", "Grant"],
            showHeaders: true,
            showTotals: false,
          },
        ],
      }),
    );
    client.backend.enter(sheetId(client.backend, "Budget"), 0, 1, [[{ value: "Grant" }]]);
    return client;
  };

  it("are listed with their sizes in two syncs", async () => {
    const { syncs } = withTable();
    await expect(listTables()).resolves.toEqual([{ name: "Towns", sheetName: "Budget", rows: 1, columns: 2 }]);
    expect(syncs()).toBe(2);
  });

  it("are read with their header row", async () => {
    const { syncs } = withTable();
    await expect(readTableGrid("Towns")).resolves.toEqual({
      name: "Towns",
      counted: "row",
      rowNumbers: [1, 2],
      rows: [
        ["Town", "Grant"],
        ["Norwalk", 3_083_699],
      ],
    });
    expect(syncs()).toBe(3);
  });

  it("are refused by name where they are gone", async () => {
    withTable();
    await expect(readTableGrid("Nope")).rejects.toMatchObject({ problem: { code: "table-gone", name: "Nope" } });
  });
});
