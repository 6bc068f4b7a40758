import { findExamples, followChanges, followSelection, readSelected, selectAddress } from "../../src/workbook";
import type { Calculate } from "../../workbench/backend/memory";
import { openInMemory } from "../support/excel-client";
import { budget, sheetId } from "./support/workbooks";

const SPILL = "=DISTRICT_WITHHOLD(A1:A2,2022)";
const calculate: Calculate = ({ formula }) =>
  formula === SPILL
    ? [
        [1, 2],
        [3, 4],
      ]
    : formula === "=NA()"
      ? { error: "#N/A" }
      : 9;

/** An array formula in E1, a table in A10:B13 with a totals row, formulas in C3, C4 and C6, a number in C5. */
function open() {
  const client = openInMemory(
    budget({
      tables: [
        {
          name: "Towns",
          sheet: 0,
          area: { row: 9, column: 0, rows: 4, columns: 2 },
          columns: ["Town", "Grant"],
          showHeaders: true,
          showTotals: true,
        },
      ],
    }),
    { calculate },
  );
  const sheet = sheetId(client.backend, "Budget");
  client.backend.enter(sheet, 0, 4, [[{ value: null, formula: SPILL, spill: true }]]);
  client.backend.enter(sheet, 2, 2, [
    [{ value: null, formula: "=B3*2" }],
    [{ value: null, formula: "=NA()" }],
    [{ value: 5 }],
    [{ value: null, formula: "=B6*2" }],
  ]);
  client.backend.enter(sheet, 9, 0, [
    [{ value: "Town" }, { value: "Grant" }],
    [{ value: "Norwalk" }, { value: 1 }],
    [{ value: "Ansonia" }, { value: 2 }],
    [{ value: "Total" }, { value: 3 }],
  ]);
  client.backend.enter(sheet, 19, 0, [[{ value: "=not a formula" }]]);
  const select = (row: number, column: number): void =>
    client.backend.select(sheet, { row, column, rows: 1, columns: 1 });
  return { ...client, sheet, select };
}

describe("the selected cell", () => {
  it("is read with its formula, its figure and the formulas around it, in two syncs", async () => {
    const { select, syncs } = open();
    select(2, 2);
    await expect(readSelected()).resolves.toEqual({
      sheetName: "Budget",
      address: "Budget!C3",
      formula: "=B3*2",
      value: 9,
      text: "9",
      valueType: "Double",
      spill: null,
      table: null,
      above: [null, null],
      below: ["=NA()", null],
    });
    expect(syncs()).toBe(2);
  });

  it("shows an error as such, and a typed number among formulas", async () => {
    const { select } = open();
    select(3, 2);
    await expect(readSelected()).resolves.toMatchObject({ formula: "=NA()", value: "#N/A", valueType: "Error" });
    select(4, 2);
    await expect(readSelected()).resolves.toMatchObject({
      formula: null,
      value: 5,
      above: ["=NA()", "=B3*2"],
      below: ["=B6*2", null],
    });
  });

  it("knows the formula whose result fills it, and where in the result it is", async () => {
    const { select } = open();
    select(1, 5);
    await expect(readSelected()).resolves.toMatchObject({
      formula: null,
      value: 4,
      spill: { address: "Budget!E1", formula: SPILL, row: 1, column: 1 },
    });
    select(0, 4);
    await expect(readSelected()).resolves.toMatchObject({ formula: SPILL, spill: { row: 0, column: 0 } });
  });

  it.each([
    [9, "header", -1],
    [11, "body", 1],
    [12, "totals", 2],
  ])("knows its place in a table: row %d is %s", async (row, part, inBody) => {
    const { select } = open();
    select(row, 1);
    await expect(readSelected()).resolves.toMatchObject({
      table: { name: "Towns", column: "Grant", part, row: inBody },
    });
  });

  it("takes a text that begins with = for no formula", async () => {
    const { select } = open();
    select(19, 0);
    await expect(readSelected()).resolves.toMatchObject({ formula: null, value: "=not a formula" });
  });

  it("says that a cell is being edited", async () => {
    const editing = open();
    editing.failSyncAt(1, { code: "InvalidOperationInCellEditMode", message: "Editing." });
    await expect(readSelected()).rejects.toMatchObject({ problem: { code: "cell-being-edited" } });
  });
});

describe("selecting cells", () => {
  it("shows their sheet and selects them, in two syncs", async () => {
    const { backend, syncs } = open();
    const other = backend.addSheet("FY'22 plan");
    await selectAddress("'FY''22 plan'!B2:C3");
    expect(backend.activeSheet()).toBe(other.id);
    expect(backend.selection()).toEqual({ sheetId: other.id, area: { row: 1, column: 1, rows: 2, columns: 2 } });
    expect(syncs()).toBe(2);
  });

  it("is refused without a sheet, on one that is gone and on one that is hidden", async () => {
    const { backend } = open();
    backend.updateSheet(backend.addSheet("Secret").id, { visibility: "Hidden" });
    await expect(selectAddress("B2")).rejects.toMatchObject({ problem: { code: "no-address" } });
    await expect(selectAddress("Gone!B2")).rejects.toMatchObject({ problem: { code: "no-such-sheet" } });
    await expect(selectAddress("Secret!B2")).rejects.toMatchObject({ problem: { code: "sheet-hidden" } });
  });
});

describe("following the selection", () => {
  const rest = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

  it("calls back once after several moves, and no more when it is stopped", async () => {
    const { select } = open();
    const seen = jest.fn();
    const stop = await followSelection(seen);
    for (const row of [1, 2, 3]) select(row, 0);
    await rest(400);
    expect(seen).toHaveBeenCalledTimes(1);
    select(4, 0);
    await stop();
    select(5, 0);
    await rest(400);
    expect(seen).toHaveBeenCalledTimes(1);
    await stop();
  });
});

describe("a cell by its address", () => {
  it("is read though another one is selected", async () => {
    const { select } = open();
    select(0, 0);
    await expect(readSelected("Budget!C3")).resolves.toMatchObject({ address: "Budget!C3", formula: "=B3*2" });
    await expect(readSelected("'Budget'!C6")).resolves.toMatchObject({ address: "Budget!C6", formula: "=B6*2" });
    await expect(readSelected("C6")).rejects.toMatchObject({ problem: { code: "no-address", address: "C6" } });
  });
});

describe("changes", () => {
  const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700));

  it("are told once when they have come to rest, and no more after the following has ended", async () => {
    const { backend, sheet } = open();
    let told = 0;
    const stop = await followChanges(() => (told += 1));
    for (const value of [1, 2, 3]) backend.enter(sheet, 5, 1, [[{ value }]]);
    await rest();
    expect(told).toBe(1);
    await stop();
    backend.enter(sheet, 5, 1, [[{ value: 4 }]]);
    await rest();
    expect(told).toBe(1);
  });
});

describe("examples", () => {
  it("are cells with different functions of ours, those of the active sheet first", async () => {
    const { backend } = openInMemory(budget({}, ["Budget", "Other"]), { calculate });
    const enter = (name: string, row: number, ...formulas: readonly string[]): void =>
      backend.enter(
        sheetId(backend, name),
        row,
        3,
        formulas.map((formula) => [{ value: null, formula }]),
      );
    enter("Other", 0, "=GRADUATED_PERCENT(2024)");
    enter(
      "Budget",
      0,
      "=SUM(A1:A2)",
      "=ALLIANCE_WITHHOLD(2,1)",
      "=ALLIANCE_WITHHOLD(3,1)",
      "=IF(A1=1,DISTRICT_NAME(A1),0)",
    );
    const found = await findExamples();
    expect(found.map(({ address, functionName }) => [address, functionName])).toEqual([
      ["Budget!D2", "ALLIANCE_WITHHOLD"],
      ["Budget!D4", "DISTRICT_NAME"],
      ["Other!D1", "GRADUATED_PERCENT"],
    ]);
  });

  it("are none in a workbook without our functions", async () => {
    open();
    const { backend } = openInMemory(budget());
    backend.enter(sheetId(backend, "Budget"), 0, 3, [[{ value: 1, formula: "=SUM(A1:A2)" }]]);
    await expect(findExamples()).resolves.toEqual([]);
  });
});
