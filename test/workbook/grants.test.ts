import type { TableToWrite, UpdatePlan } from "../../src/workbook";
import { planTable, readHeldTables, undoWrite, writeTable } from "../../src/workbook";
import { PROTECTED } from "../../workbench/backend/sheet-protection";
import { openInMemory } from "../support/excel-client";
import { withOwnGrants } from "./support/own-grants";
import { longTable, wideTable } from "./support/tables";
import { body, budget, contents, sheetId, table } from "./support/workbooks";

const NORWALK = ["Norwalk", 10_095_131, 13_178_830.5] as const;
const ANSONIA = ["Ansonia", 15_031_668, null] as const;
const two = wideTable([2012, 2022], [[...NORWALK], [...ANSONIA]]);

const write = async (wanted: TableToWrite, choices: Parameters<typeof planTable>[1] = {}) =>
  writeTable(wanted, await planTable(wanted, choices));

describe("grants into a workbook without a table of them", () => {
  it("go to a new sheet in two syncs, a missing figure as a blank", async () => {
    const { backend, syncs } = openInMemory(budget());
    const plan = await planTable(two);
    expect(plan).toEqual({ kind: "new", sheetName: "ECS Grants", rows: 2 });
    const before = syncs();
    await writeTable(two, plan);
    expect(syncs() - before).toBe(2);
    expect(table(backend, "EcsGrants").columns).toEqual(["District", "FY 2012", "FY 2022"]);
    expect(body(backend, "EcsGrants")).toEqual([
      ["Norwalk", 10_095_131, 13_178_830.5],
      ["Ansonia", 15_031_668, ""],
    ]);
    const formats = backend.numberFormats(sheetId(backend, "ECS Grants"), { row: 6, column: 0, rows: 1, columns: 3 });
    expect(formats).toEqual([["General", "#,##0_);(#,##0)", "#,##0.00_);(#,##0.00)"]]);
  });

  it("stand under lines that say the file, the sheet, the day and what became of its rows", async () => {
    const { backend } = openInMemory(budget());
    await write(two);
    const lines = backend
      .read(sheetId(backend, "ECS Grants"), { row: 0, column: 0, rows: 5, columns: 2 })
      .map((row) => row.map(({ value }) => value));
    expect(lines).toEqual([
      ["ECS grants: imported from ecs.xlsx, sheet ECS", null],
      ["Grants", "ECS grants of 2 districts, FY 2012 to FY 2022, in dollars."],
      ["Source", "ecs.xlsx, sheet ECS"],
      ["Blank", "A blank cell is a figure that the source does not give; it is never a grant of 0."],
      ["Written", "On 2026-11-23: 6 rows read, 2 written, 4 listed with a reason."],
    ]);
  });

  it("may have a row for each town and year", async () => {
    const { backend } = openInMemory(budget());
    await write(longTable([["Norwalk", 2012, 1.25]]));
    expect(table(backend, "EcsGrants").columns).toEqual(["District", "Fiscal year", "Amount"]);
    expect(body(backend, "EcsGrants")).toEqual([["Norwalk", 2012, 1.25]]);
    await expect(readHeldTables()).resolves.toMatchObject([{ kind: "long grants", years: [2012], districts: 1 }]);
  });
});

describe("grants into the table that the user has", () => {
  const grants = wideTable(
    [2012, 2022, 2023],
    [
      ["Norwalk", 10, 30, 40],
      ["Ansonia", 50, null, 60.5],
    ],
  );

  it("are planned by the user's own headers, cell by cell", async () => {
    const { backend } = withOwnGrants();
    const before = contents(backend);
    const plan = (await planTable(grants)) as UpdatePlan;
    expect(plan).toMatchObject({
      kind: "update",
      address: "Budget!B4:F7",
      added: ["Ansonia"],
      removed: [],
      kept: ["Bridgport", "Total"],
      addedColumns: ["FY 2022", "FY 2023"],
      keptYears: ["2013-14"],
      emptiedYears: [],
      extraColumns: ["Note", "Twice"],
      movesRows: false,
      unchanged: 0,
    });
    expect(plan.changed).toEqual([
      {
        district: "Norwalk",
        cells: [
          { column: "FY12", from: 1, to: 10 },
          { column: "FY 2022", from: "", to: 30 },
          { column: "FY 2023", from: "", to: 40 },
        ],
      },
    ]);
    expect(contents(backend)).toEqual(before);
  });

  it("go in place: the user's spelling, columns, formulas and other years stay, new years come at the right", async () => {
    const { backend, syncs } = withOwnGrants();
    const plan = await planTable(grants);
    const before = syncs();
    await writeTable(grants, plan);
    expect(syncs() - before).toBe(9);
    expect(table(backend, "EcsGrants").area).toEqual({ row: 3, column: 1, rows: 5, columns: 7 });
    expect(table(backend, "EcsGrants").columns).toEqual([
      "Town name",
      "FY12",
      "Note",
      "2013-14",
      "Twice",
      "FY 2022",
      "FY 2023",
    ]);
    expect(body(backend, "EcsGrants")).toEqual([
      ["NORWALK ", 10, "see MK", 3, "=C5*2", 30, 40],
      ["Bridgport", 7, "", 8, "=C6*2", "", ""],
      ["Total", "=SUM(C5:C6)", "", 11, "", "", ""],
      ["Ansonia", 50, "", "", "", "", 60.5],
    ]);
    const formats = backend.numberFormats(sheetId(backend, "Budget"), { row: 7, column: 1, rows: 1, columns: 7 });
    expect(formats).toEqual([
      ["General", "#,##0", "General", "General", "General", "#,##0_);(#,##0)", "#,##0.00_);(#,##0.00)"],
    ]);
  });

  it("are undone to exactly what was there, with formats and widths", async () => {
    const { backend } = withOwnGrants();
    const before = contents(backend);
    const undo = await write(grants);
    expect(contents(backend)).not.toEqual(before);
    await undoWrite(undo);
    expect(contents(backend)).toEqual(before);
  });

  it("take the figures of other years out, and rows of other towns, where the user says so", async () => {
    const { backend } = withOwnGrants();
    const before = contents(backend);
    const choices = { otherYears: "empty", otherRows: "remove" } as const;
    await expect(planTable(grants, choices)).resolves.toMatchObject({
      removed: ["Bridgport", "Total"],
      removedWithEntries: ["Bridgport"],
      kept: [],
      keptYears: [],
      emptiedYears: ["2013-14"],
    });
    const undo = await write(grants, choices);
    expect(body(backend, "EcsGrants")).toEqual([
      ["NORWALK ", 10, "see MK", "", "=C5*2", 30, 40],
      ["Ansonia", 50, "", "", "", "", 60.5],
    ]);
    await undoWrite(undo);
    expect(contents(backend)).toEqual(before);
  });

  it("change nothing where the table holds them already", async () => {
    openInMemory(budget());
    await write(two);
    await expect(planTable(two)).resolves.toMatchObject({ added: [], changed: [], removed: [], unchanged: 2 });
  });

  it("leave rows of other years where each row has its year", async () => {
    const { backend } = openInMemory(budget());
    await write(
      longTable([
        ["Norwalk", 2012, 1],
        ["Norwalk", 2013, 2],
      ]),
    );
    const later = longTable([
      ["Norwalk", 2013, 5],
      ["Ansonia", 2014, 9],
    ]);
    await expect(planTable(later)).resolves.toMatchObject({
      kept: ["Norwalk, FY 2012"],
      added: ["Ansonia, FY 2014"],
      changed: [{ district: "Norwalk, FY 2013", cells: [{ column: "Amount", from: 2, to: 5 }] }],
    });
    await write(later);
    expect(body(backend, "EcsGrants")).toEqual([
      ["Norwalk", 2012, 1],
      ["Norwalk", 2013, 5],
      ["Ansonia", 2014, 9],
    ]);
  });
});

describe("what stands in the way of grants is named, and nothing is written", () => {
  const grants = wideTable([2012, 2022], [["Norwalk", 10, 30]]);
  const refusal = async (wanted: TableToWrite): Promise<unknown> =>
    write(wanted).then(
      () => null,
      (error: { problem?: unknown }) => error.problem ?? error,
    );

  it.each<[string, (client: ReturnType<typeof withOwnGrants>) => void, TableToWrite, object]>([
    [
      "something at the right of the table",
      ({ backend }) => backend.enter(sheetId(backend, "Budget"), 5, 6, [[{ value: "MK" }]]),
      grants,
      { code: "no-room-right", place: "Budget!G4:G7" },
    ],
    [
      "something below the table",
      ({ backend }) => backend.enter(sheetId(backend, "Budget"), 7, 5, [[{ value: "MK" }]]),
      wideTable([2012], [["Ansonia", 1]]),
      { code: "no-room-below", place: "Budget!B8:F8" },
    ],
    [
      "a column for each year where rows with a year each come",
      () => undefined,
      longTable([["Norwalk", 2012, 1]]),
      { code: "other-layout", found: "wide", place: "Budget!B4:F7" },
    ],
    [
      "two columns for one year",
      ({ backend }) => backend.enter(sheetId(backend, "Budget"), 3, 3, [[{ value: "2012" }]]),
      grants,
      { code: "column-twice", place: "Budget!B4:F7", columns: ["FY12", "2012"] },
    ],
    [
      "a table of that name without districts",
      ({ backend }) => backend.enter(sheetId(backend, "Budget"), 3, 1, [[{ value: "Quarter" }]]),
      grants,
      { code: "table-not-ours", name: "EcsGrants", missing: ["District"] },
    ],
    [
      "a protected sheet",
      ({ backend }) => backend.updateSheet(sheetId(backend, "Budget"), { protection: PROTECTED }),
      grants,
      { code: "sheet-protected", sheetName: "Budget" },
    ],
    [
      "a totals row",
      ({ backend }) => {
        const { id, area } = table(backend, "EcsGrants");
        backend.updateTable(id, { area: { ...area, rows: area.rows + 1 }, showTotals: true });
      },
      grants,
      { code: "totals-row", name: "EcsGrants" },
    ],
  ])("%s", async (_what, disturb, wanted, problem) => {
    const client = withOwnGrants();
    disturb(client);
    // The names of the columns follow their cells, as in Excel.
    const { id, area, sheetId: sheet } = table(client.backend, "EcsGrants");
    const [headers] = client.backend.read(sheet, { ...area, rows: 1 });
    client.backend.updateTable(id, { columns: (headers ?? []).map(({ value }) => String(value)) });
    const before = contents(client.backend);
    await expect(refusal(wanted)).resolves.toMatchObject(problem);
    expect(contents(client.backend)).toEqual(before);
  });

  it("a table with a row for each year, where columns of years come", async () => {
    openInMemory(budget());
    await write(longTable([["Norwalk", 2012, 1]]));
    await expect(refusal(grants)).resolves.toMatchObject({ code: "other-layout", found: "long" });
  });

  it("a defined name EcsGrants", async () => {
    openInMemory(budget({ names: [{ name: "EcsGrants", formula: "=Budget!$A$1", visible: true }] }));
    await expect(refusal(grants)).resolves.toMatchObject({ code: "name-taken", name: "EcsGrants" });
  });

  it("no row at all", async () => {
    openInMemory(budget());
    await expect(refusal(wideTable([2012], []))).resolves.toEqual({ code: "no-rows" });
  });

  it("more columns than a sheet has", async () => {
    const { backend } = openInMemory(
      budget({
        tables: [
          {
            name: "EcsGrants",
            sheet: 0,
            area: { row: 3, column: 16_382, rows: 2, columns: 2 },
            columns: ["Town", "FY 2012"],
            showHeaders: true,
            showTotals: false,
          },
        ],
      }),
    );
    backend.enter(sheetId(backend, "Budget"), 3, 16_382, [[{ value: "Town" }, { value: "FY 2012" }]]);
    await expect(refusal(grants)).resolves.toMatchObject({ code: "too-wide", most: 16_384 });
  });
});

it("an undo that needs cells back refuses where somebody has put something into them since", async () => {
  const { backend } = withOwnGrants();
  const undo = await write(wideTable([2012], [["Norwalk", 10]]), { otherRows: "remove" });
  const sheet = sheetId(backend, "Budget");
  backend.enter(sheet, 6, 1, [[{ value: "checked by MK" }]]);
  const before = contents(backend);
  await expect(undoWrite(undo)).rejects.toMatchObject({ problem: { code: "changed-since-written" } });
  expect(contents(backend)).toEqual(before);
});

it("lines above a table that are the user's own stay as they are", async () => {
  const { backend } = withOwnGrants();
  backend.enter(sheetId(backend, "Budget"), 2, 1, [[{ value: "Source" }, { value: "our own count" }]]);
  await write(wideTable([2012], [["Norwalk", 10]]));
  const [line] = backend.read(sheetId(backend, "Budget"), { row: 2, column: 1, rows: 1, columns: 2 });
  expect(line?.map(({ value }) => value)).toEqual(["Source", "our own count"]);
});
