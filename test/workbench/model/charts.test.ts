import { onSheet } from "../../support/active-sheet";
import { excelErrorCode } from "../../support/excel-error";
import { loadExcelClient, openInMemory } from "../../support/excel-client";
import { PROTECTED } from "../../../workbench/backend/sheet-protection";
import type { MemoryBackend } from "../../../workbench/backend/memory";

loadExcelClient();

let backend: MemoryBackend;
let sheetId: string;

/** Withheld by status and year, as a model sheet holds it. */
const TOTALS = [
  ["Status", "FY 2022", "FY 2023"],
  ["Alliance", 300, 310],
  ["Graduated", 0, 25],
];

beforeEach(async () => {
  ({ backend } = openInMemory());
  sheetId = backend.activeSheet();
  await onSheet((sheet) => {
    sheet.getRange("A1:C3").values = TOTALS;
  });
});

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

describe("Charts", () => {
  test("are added with the series of their data, named and placed, and found again by name", async () => {
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:C3"), "Rows");
      chart.name = "Withheld by year";
      chart.title.text = "Withheld by fiscal year";
      chart.setPosition("E2", "J15");
      await context.sync();
      const found = sheet.charts.getItem("WITHHELD BY YEAR").load("name,chartType,title/text,title/visible");
      const series = found.series.load("items/name,count");
      const values = found.series.getItemAt(1).getDimensionValues("Values");
      const categories = found.series.getItemAt(1).getDimensionValues("Categories");
      await context.sync();
      expect([found.name, found.chartType, found.title.text, found.title.visible]).toEqual([
        "Withheld by year",
        "ColumnStacked",
        "Withheld by fiscal year",
        true,
      ]);
      expect([series.count, ...series.items.map(({ name }) => name)]).toEqual([2, "Alliance", "Graduated"]);
      expect([categories.value, values.value]).toEqual([
        ["FY 2022", "FY 2023"],
        [0, 25],
      ]);
    });
    expect(backend.charts()).toMatchObject([
      {
        sheetId,
        type: "ColumnStacked",
        from: { row: 1, column: 4, x: 0, y: 0 },
        to: { row: 15, column: 10, x: 0, y: 0 },
        series: [
          { values: { sheetId, area: area(1, 1, 1, 2) }, categories: { sheetId, area: area(0, 1, 1, 2) } },
          { values: { sheetId, area: area(2, 1, 1, 2) } },
        ],
      },
    ]);
  });

  test.each<[string, string, "Columns" | undefined, (string | number)[]]>([
    ["by columns, when they are asked for", "A1:C3", "Columns", [2, "FY 2022", "FY 2023"]],
    ["by the longer side, when nothing is asked for", "A1:B3", undefined, [1, "FY 2022"]],
    ["without names, where there is no heading", "B2:C3", "Columns", [2, "Series1", "Series2"]],
  ])("read their data %s", async (_what, address, seriesBy, expected) => {
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("Line", sheet.getRange(address), seriesBy);
      const series = chart.series.load("count,items/name");
      await context.sync();
      expect([series.count, ...series.items.map(({ name }) => name)]).toEqual(expected);
    });
  });

  test("get further series with values and categories of their own", async () => {
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns");
      const added = chart.series.add("Next year");
      added.setValues(sheet.getRange("C2:C3"));
      added.setXAxisValues(sheet.getRange("A2:A3"));
      const values = added.getDimensionValues("Values");
      const categories = added.getDimensionValues("Categories");
      await context.sync();
      expect([values.value, categories.value]).toEqual([
        [310, 25],
        ["Alliance", "Graduated"],
      ]);
      chart.series.getItemAt(1).name = "FY 2024";
      const names = chart.series.load("items/name");
      await context.sync();
      expect(names.items.map(({ name }) => name)).toEqual(["FY 2022", "FY 2024"]);
    });
  });

  test("take their only series' name for a title, and lose the title when it is switched off", async () => {
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("Pie", sheet.getRange("A1:B3"));
      chart.load("name,title/text");
      await context.sync();
      expect([chart.name, chart.title.text]).toEqual(["Chart 1", "FY 2022"]);
      chart.title.visible = false;
      chart.chartType = "BarClustered";
    });
    expect(backend.charts()).toMatchObject([{ type: "BarClustered", title: { text: "FY 2022", visible: false } }]);
  });

  test("are measured in points, and move with the columns before them", async () => {
    await onSheet(async (sheet, context) => {
      // A column is 64 pixels wide and a row 20 high: 48 and 15 points.
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"));
      chart.setPosition("B2", "C3");
      chart.load("left,top,width,height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 15, 96, 30]);
      chart.set({ left: 60, width: 48, height: 15 });
      sheet.getRange("A:A").format.columnWidth = 96;
      chart.load("left,width,height");
      await context.sync();
      expect([chart.left, chart.width, chart.height]).toEqual([108, 48, 15]);
    });
  });

  test("are counted, listed and deleted", async () => {
    await onSheet(async (sheet, context) => {
      const first = sheet.charts.add("Line", sheet.getRange("A1:B3"));
      sheet.charts.add("Line", sheet.getRange("A1:C3")).name = "Second";
      await context.sync();
      first.delete();
      const charts = sheet.charts.load("count,items/name");
      const gone = sheet.charts.getItemOrNullObject("Chart 1");
      await context.sync();
      expect([charts.count, charts.items.map(({ name }) => name), gone.isNullObject]).toEqual([1, ["Second"], true]);
      charts.items[0]?.delete();
    });
    expect(backend.charts()).toEqual([]);
  });

  test("stay with a sheet that gets another name, and go with one that is deleted", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Model");
      const values = sheet.getRange("A1:B2");
      values.values = [
        ["Town", "FY 2022"],
        ["Norwalk", 5],
      ];
      sheet.charts.add("Line", values);
      sheet.name = "Model 2";
      const chart = sheet.charts.getItem("Chart 1");
      const drawn = chart.series.getItemAt(0).getDimensionValues("Values");
      await context.sync();
      expect(drawn.value).toEqual([5]);
      sheet.delete();
      await context.sync();
    });
    expect(backend.charts()).toEqual([]);
  });

  test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    ["an unknown type", "InvalidArgument", (sheet) => sheet.charts.add("Rocket" as "Line", sheet.getRange("A1:B3"))],
    ["no source", "InvalidArgument", (sheet) => sheet.charts.add("Line", "A1:B3" as unknown as Excel.Range)],
    ["a name that no chart has", "ItemNotFound", (sheet) => sheet.charts.getItem("Nothing").load("name")],
    [
      "a place on another sheet",
      "InvalidArgument",
      (sheet) => {
        sheet.charts.add("Line", sheet.getRange("A1:B3")).setPosition("Nowhere!A1");
      },
    ],
    [
      "a legend",
      "NotImplemented",
      (sheet) => {
        sheet.charts.add("Line", sheet.getRange("A1:B3")).legend.position = "Bottom";
      },
    ],
  ])("refuse %s with %s", async (_what, code, act) => {
    expect(await excelErrorCode((context) => act(context.workbook.worksheets.getActiveWorksheet()))).toBe(code);
  });

  test("are not added to a protected sheet", async () => {
    backend.updateSheet(sheetId, { protection: PROTECTED });
    expect(
      await excelErrorCode((context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.charts.add("Line", sheet.getRange("A1:B3"));
      }),
    ).toBe("AccessDenied");
  });
});
