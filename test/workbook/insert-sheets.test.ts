import { insertSheets, planSheets, undoWrite } from "../../src/workbook";
import type { Progress } from "../../src/workbook";
import { openInMemory } from "../support/excel-client";
import { block, formula, fullModel, MODEL, number, planned, text } from "./support/planned";
import { budget, contents, sheetId } from "./support/workbooks";

const COLORS = { QUIET: "#595959", PROPOSED: "#EDEDED" };

async function insertModel(workbook = budget(), sheets = MODEL) {
  const client = openInMemory(workbook);
  const plan = await planSheets(sheets);
  const before = client.syncs();
  const undo = await insertSheets(sheets, plan);
  const at = (name: string, row: number, column: number) => {
    const id = sheetId(client.backend, name);
    const cell = client.backend.read(id, { row, column, rows: 1, columns: 1 })[0]?.[0];
    return cell?.formula ?? cell?.value;
  };
  return { ...client, plan, undo, at, syncsOfInsert: client.syncs() - before };
}

/** What a host of an older version says of its interface. */
function withExcelApi(newest: number): void {
  const isSetSupported = (_name: string, version: string): boolean => Number(version.split(".")[1]) <= newest;
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("the plan", () => {
  it("counts what each sheet would hold, in one sync and without writing", async () => {
    const { backend, syncs } = openInMemory(budget());
    const before = contents(backend);
    await expect(planSheets(MODEL)).resolves.toEqual({
      formulas: "arrays",
      sheets: [
        // 1 + 2 + 1 + 1 + 5 + 2 + 1 + 2 + 2 cells and a spill of 4; three formulas.
        { key: "model", sheetName: "Withholding", cells: 21, formulas: 3, charts: 1, tables: [] },
        { key: "rates", sheetName: "Percentages", cells: 8, formulas: 2, charts: 0, tables: ["Rates"] },
      ],
    });
    expect(syncs()).toBe(1);
    expect(contents(backend)).toEqual(before);
  });

  it("has a formula for each cell where the host has no dynamic arrays", async () => {
    openInMemory(budget());
    withExcelApi(11);
    const { formulas, sheets } = await planSheets(MODEL);
    expect([formulas, sheets[0]?.formulas]).toEqual(["cells", 6]);
  });

  it("takes other names where the workbook has sheets, tables and names of those", async () => {
    const names = [{ name: "rates", formula: "=Budget!$A$1", visible: true }];
    openInMemory(budget({ names }, ["Budget", "withholding", "Percentages"]));
    const { sheets } = await planSheets(MODEL);
    expect(sheets.map(({ sheetName, tables }) => [sheetName, tables])).toEqual([
      ["Withholding (2)", []],
      ["Percentages (2)", ["Rates_2"]],
    ]);
  });

  it("gives two sheets of one name names of their own", async () => {
    openInMemory(budget());
    const twins = [planned({ key: "a", name: "Tracker" }), planned({ key: "b", name: "Tracker" })];
    const { sheets } = await planSheets(twins);
    expect(sheets.map(({ sheetName }) => sheetName)).toEqual(["Tracker", "Tracker (2)"]);
  });

  it("is refused where the structure of the workbook is protected, and where there is no sheet", async () => {
    openInMemory(budget());
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await expect(planSheets(MODEL)).rejects.toMatchObject({ problem: { code: "workbook-protected" } });
    await expect(planSheets([])).rejects.toMatchObject({ problem: { code: "no-rows" } });
  });

  it("refuses choices that are too long for a rule and stand in none of the sheets", async () => {
    openInMemory(budget());
    const choices = [{ row: 0, column: 0, rows: 1, columns: 1, choices: ["Approved, with changes"] }];
    await expect(planSheets([planned({ key: "a", name: "A", choices })])).rejects.toThrow();
  });
});

describe("several sheets in one act", () => {
  it("are written in two syncs", async () => {
    const { syncsOfInsert, backend } = await insertModel();
    expect(syncsOfInsert).toBe(2);
    expect(backend.sheets().map(({ name }) => name)).toEqual(["Budget", "Withholding", "Percentages"]);
    expect(backend.activeSheet()).toBe(sheetId(backend, "Budget"));
  });

  it("keep text as text, whatever it looks like", async () => {
    const { at } = await insertModel();
    expect(at("Withholding", 1, 0)).toBe("=SUM(A1:A9) is text");
    expect(at("Withholding", 2, 0)).toBe("2022");
    expect(at("Withholding", 7, 2)).toBe("=SUM(C6:C7)");
    expect(at("Withholding", 5, 4)).toBe(0.125);
  });

  it("speak of each other and of their tables by the names that these have got", async () => {
    const names = [{ name: "Rates", formula: "=Budget!$A$1", visible: true }];
    const { at } = await insertModel(budget({ names }, ["Budget", "Withholding"]));
    expect(at("Percentages", 4, 1)).toBe("='Withholding (2)'!$E$6+SUM(Rates_2[Year])");
    expect(at("Percentages", 6, 0)).toBe(`=IF('Withholding (2)'!A1="{model}",Rates_2[[#Totals],[Year]],"Rates[Year]")`);
  });

  it("fill an area with one formula where the host has arrays, and with one for each cell where it has none", async () => {
    const arrays = await insertModel();
    expect(arrays.at("Withholding", 5, 2)).toBe("=DISTRICT_WITHHOLD(A6:A7,B4,Withholding!E6:E7)");
    expect(arrays.at("Withholding", 6, 3)).toBeNull();
    withExcelApi(11);
    const cells = await insertModel();
    expect(cells.at("Withholding", 5, 2)).toBe("=DISTRICT_WITHHOLD($A6,0)");
    expect(cells.at("Withholding", 6, 3)).toBe("=DISTRICT_WITHHOLD($A7,1)");
  });

  it("show amounts as dollars, percentages as such, and what is only proposed grey and italic", async () => {
    const { backend } = await insertModel();
    const id = sheetId(backend, "Withholding");
    const formatAt = (row: number, column: number) =>
      backend.numberFormats(id, { row, column, rows: 1, columns: 1 })[0]?.[0];
    expect([formatAt(6, 3), formatAt(5, 4)]).toEqual(["#,##0_);(#,##0)", "0.0%"]);
    expect(backend.style(id, 3, 1)).toMatchObject({ bold: true });
    expect(backend.style(id, 3, 3)).toMatchObject({ italic: true, fontColor: COLORS.QUIET, fill: COLORS.PROPOSED });
  });

  it("have their choices, merged bands, widths, frozen panes and print set-up", async () => {
    const { backend } = await insertModel();
    const id = sheetId(backend, "Withholding");
    expect(backend.validations(id)).toMatchObject([
      { area: { row: 5, column: 1, rows: 2, columns: 1 }, rule: { source: "Approved,Not approved" } },
    ]);
    expect(backend.merges(id)).toEqual([{ row: 3, column: 1, rows: 1, columns: 2 }]);
    expect(backend.columnWidth(id, 0)).toBe(160);
    expect(backend.frozen(id)).toEqual({ rows: 5, columns: 1 });
    expect(backend.frozen(sheetId(backend, "Percentages"))).toEqual({ rows: 3, columns: 0 });
    expect(backend.pageSetup(id)).toEqual({
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1 },
      titleRows: { row: 3, rows: 2 },
    });
  });

  it("offer choices that are too long for a rule from the cells where they stand", async () => {
    const districts = Array.from({ length: 36 }, (_, index) => `District number ${index + 1}`);
    const sheets = [
      planned({
        key: "list",
        name: "List",
        blocks: [block(0, 0, "text", [[text("District")], ...districts.map((name) => [text(name), number(1)])])],
      }),
      planned({ key: "one", name: "One", choices: [{ row: 2, column: 1, rows: 1, columns: 1, choices: districts }] }),
    ];
    const { backend } = await insertModel(budget({}, ["Budget", "List"]), sheets);
    expect(backend.validations(sheetId(backend, "One"))).toMatchObject([
      { rule: { source: "='List (2)'!$A$2:$A$37" } },
    ]);
  });

  it("have a chart of the series that were planned, named by what is written in their cells", async () => {
    const { backend } = await insertModel();
    const [chart, ...others] = backend.charts();
    expect(others).toEqual([]);
    expect(chart).toMatchObject({ type: "ColumnStacked", title: { text: "Withheld by year" } });
    expect(chart?.series.map(({ name, values, categories }) => [name, values?.area, categories?.area])).toEqual([
      ["FY 2022", { row: 5, column: 2, rows: 2, columns: 1 }, { row: 5, column: 0, rows: 2, columns: 1 }],
      ["Paid", { row: 5, column: 3, rows: 2, columns: 1 }, { row: 5, column: 0, rows: 2, columns: 1 }],
    ]);
  });

  it("have a chart that follows the cell with its name where the user chooses in that cell", async () => {
    const chosen = planned({
      key: "one",
      name: "One",
      blocks: [
        block(0, 1, "header amount", [[text("FY 2022"), text("FY 2023")]]),
        block(1, 0, "input", [[text("Ansonia")]]),
        block(1, 1, "amount", [[number(5), number(6)]]),
      ],
      charts: [
        {
          kind: "columns",
          title: "One district",
          series: [{ name: "A2", values: "B2:C2", categories: "B1:C1" }],
          place: "A4:C9",
        },
      ],
    });
    const { backend } = await insertModel(budget(), [chosen]);
    const sheet = sheetId(backend, "One");
    const at = (column: number, columns: number, row = 1) => ({
      sheetId: sheet,
      area: { row, column, rows: 1, columns },
    });
    expect(backend.charts()[0]?.series).toEqual([{ name: at(0, 1), values: at(1, 2), categories: at(1, 2, 0) }]);
  });

  it("do without choices and print set-up where the host is too old for them", async () => {
    withExcelApi(7);
    const { backend } = await insertModel();
    expect(backend.validations(sheetId(backend, "Withholding"))).toEqual([]);
    expect(backend.pageSetup(sheetId(backend, "Withholding")).orientation).toBe("Portrait");
  });

  it("are refused where a sheet took one of the names after the plan was shown", async () => {
    const { backend } = openInMemory(budget());
    const plan = await planSheets(MODEL);
    backend.addSheet("Percentages");
    const before = contents(backend);
    await expect(insertSheets(MODEL, plan)).rejects.toMatchObject({
      problem: { code: "changed-since-shown", place: "Withholding, Percentages" },
    });
    expect(contents(backend)).toEqual(before);
  });

  it("leave a sheet of somebody else's alone that took a name in between", async () => {
    const { backend, failSyncAt } = openInMemory(budget());
    const plan = await planSheets(MODEL);
    failSyncAt(2, { code: "ItemAlreadyExists", message: "It is taken.", afterActions: 0 });
    const act = insertSheets(MODEL, plan);
    const theirs = backend.addSheet("Percentages");
    backend.write(theirs.id, 0, 0, [[{ value: "Mine" }]]);
    await expect(act).rejects.toMatchObject({ problem: { code: expect.any(String) as string } });
    expect(backend.sheets().map(({ name }) => name)).toEqual(["Budget", "Percentages"]);
  });
});

describe("a whole model of 36 districts, five years and two policies", () => {
  it("is written in two syncs and taken back in three", async () => {
    const { backend, syncs } = openInMemory(budget());
    const before = contents(backend);
    const model = fullModel();
    const plan = await planSheets(model);
    const progress: Progress[] = [];
    const start = syncs();
    const undo = await insertSheets(model, plan, { onProgress: (step) => progress.push(step) });
    expect(syncs() - start).toBe(2);
    expect(progress).toHaveLength(1);
    expect(progress[0]?.done).toBe(progress[0]?.total);
    await undoWrite(undo);
    expect(syncs() - start).toBe(5);
    expect(contents(backend)).toEqual(before);
  });
});

describe("more cells than go into one sync", () => {
  const many = [
    planned({
      key: "many",
      name: "Many",
      blocks: [
        block(0, 0, "title", [[text("Many")]]),
        block(
          1,
          0,
          "amount",
          Array.from({ length: 40_000 }, (_, row) => [number(row), number(0.5), formula("=A2")]),
        ),
      ],
    }),
  ];

  it("are written in several, and not at all where it is cancelled on the way", async () => {
    const { backend } = openInMemory(budget());
    const before = contents(backend);
    const plan = await planSheets(many);
    const controller = new AbortController();
    const seen: Progress[] = [];
    const onProgress = (step: Progress): void => {
      seen.push(step);
      if (seen.length === 2) controller.abort();
    };
    await expect(insertSheets(many, plan, { onProgress, signal: controller.signal })).rejects.toMatchObject({
      problem: { code: "cancelled" },
    });
    expect(seen).toHaveLength(2);
    expect(contents(backend)).toEqual(before);
  }, 30_000);
});
