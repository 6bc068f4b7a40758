import { excelErrorCode } from "../../support/excel-error";
import { loadExcelClient, openInMemory } from "../../support/excel-client";
import type { MemoryBackend } from "../../../workbench/backend/memory";

loadExcelClient();

let backend: MemoryBackend;

const DISTRICTS = [
  ["District", "From FY", "Grant"],
  ["Norwalk", 2022, 100],
  ["Groton", 2022, 200],
];

beforeEach(async () => {
  ({ backend } = openInMemory());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:D4").values = DISTRICTS;
    sheet.tables.add("B2:D4", true).name = "AllianceDistricts";
    await context.sync();
  });
});

type Work<T> = (table: Excel.Table, context: Excel.RequestContext) => Promise<T>;

const withTable = <T>(work: Work<T>): Promise<T> =>
  Excel.run((context) => work(context.workbook.tables.getItem("AllianceDistricts"), context));

/** The cells of an area, formulas where there are any. */
const cellsOf = (address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("formulas");
    await context.sync();
    return range.formulas;
  });

const addressOfTable = (): Promise<string> =>
  withTable(async (table, context) => {
    const range = table.getRange().load("address");
    await context.sync();
    return range.address;
  });

describe("A table", () => {
  test("has its ranges, columns, rows and flags", async () => {
    await withTable(async (table, context) => {
      table.load("name,style,showHeaders,showTotals,showBandedRows,showFilterButton");
      table.columns.load("items/name,items/index,items/values");
      table.rows.load("count,items/index,items/values");
      const [whole, header, body] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      [whole, header, body].forEach((range) => range.load("address"));
      table.worksheet.load("name");
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: "AllianceDistricts",
        style: "TableStyleMedium2",
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
        showFilterButton: true,
      });
      expect([whole, header, body].map(({ address }) => address)).toEqual([
        "Sheet1!B2:D4",
        "Sheet1!B2:D2",
        "Sheet1!B3:D4",
      ]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(["District", "From FY", "Grant"]);
      expect(table.columns.items[2]?.values).toEqual([["Grant"], [100], [200]]);
      expect([table.rows.count, table.rows.items.map(({ values }) => values)]).toEqual([
        2,
        [[["Norwalk", 2022, 100]], [["Groton", 2022, 200]]],
      ]);
      expect(table.worksheet.name).toBe("Sheet1");
    });
  });

  test("is found by name and by id, in the workbook and on its sheet, whatever the case", async () => {
    await Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      const byName = tables.getItem("ALLIANCEDISTRICTS").load("id");
      await context.sync();
      const byId = worksheets.getItem("Sheet1").tables.getItem(byName.id).load("name");
      const missing = tables.getItemOrNullObject("Nope");
      const count = tables.getCount();
      await context.sync();
      expect([byId.name, missing.isNullObject, count.value]).toEqual(["AllianceDistricts", true, 1]);
    });
  });

  test("renames a column when its header cell is written, and keeps the header text", async () => {
    await withTable(async (table, context) => {
      table.getHeaderRowRange().values = [["Town", 2024, ""]];
      table.columns.load("items/name");
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Town", "2024", "Column3"]);
      expect(header.values).toEqual([["Town", "2024", "Column3"]]);
    });
  });

  test("gives a header that is there already a number", async () => {
    await withTable(async (table, context) => {
      table.getHeaderRowRange().values = [["Grant", "grant", "Grant"]];
      table.columns.load("items/name");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Grant", "grant2", "Grant3"]);
    });
  });

  test("renames its header cell when a column is renamed", async () => {
    await withTable(async (table, context) => {
      table.columns.getItem("Grant").name = "2024";
      await context.sync();
    });
    expect(await cellsOf("D2")).toEqual([["2024"]]);
  });

  test.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    [
      "a name with a blank",
      "InvalidArgument",
      ({ workbook }) => {
        workbook.tables.getItem("AllianceDistricts").name = "Alliance Districts";
      },
    ],
    [
      "a name that is a cell",
      "InvalidArgument",
      ({ workbook }) => {
        workbook.tables.getItem("AllianceDistricts").name = "FY22";
      },
    ],
    [
      "a name of a number",
      "InvalidArgument",
      ({ workbook }) => {
        workbook.tables.getItem("AllianceDistricts").name = "2022List";
      },
    ],
    [
      "the name of a defined name",
      "ItemAlreadyExists",
      ({ workbook }) => {
        workbook.names.add("Towns", "=1");
        workbook.tables.getItem("AllianceDistricts").name = "towns";
      },
    ],
    ["a table over another one", "InvalidOperation", ({ workbook }) => workbook.tables.add("Sheet1!D4:F9", true)],
    ["a table without headers", "NotImplemented", ({ workbook }) => workbook.tables.add("Sheet1!H1:I3", false)],
    [
      "a style that Excel has not",
      "InvalidArgument",
      ({ workbook }) => {
        workbook.tables.getItem("AllianceDistricts").style = "Pretty";
      },
    ],
    [
      "a new place for the header row",
      "InvalidArgument",
      ({ workbook }) => {
        workbook.tables.getItem("AllianceDistricts").resize("B3:D6");
      },
    ],
    [
      "a row of another width",
      "InvalidArgument",
      ({ workbook }) => workbook.tables.getItem("AllianceDistricts").rows.add(undefined, [[1, 2]]),
    ],
    [
      "a row beyond the last",
      "InvalidArgument",
      ({ workbook }) => workbook.tables.getItem("AllianceDistricts").rows.getItemAt(2).load("values"),
    ],
    [
      "a totals row that is not shown",
      "ItemNotFound",
      ({ workbook }) => workbook.tables.getItem("AllianceDistricts").getTotalRowRange().load("values"),
    ],
  ])("refuses %s with %s", async (_what, code, act) => {
    expect(await excelErrorCode(act)).toBe(code);
  });

  test("grows and shrinks by resize, and names the columns that come in", async () => {
    await withTable(async (table, context) => {
      table.resize("B2:E6");
      table.columns.load("items/name");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["District", "From FY", "Grant", "Column4"]);
      table.resize("B2:C3");
      table.columns.load("items/name");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["District", "From FY"]);
    });
    expect(await addressOfTable()).toBe("Sheet1!B2:C3");
    expect(await cellsOf("E2:E3")).toEqual([["Column4"], [""]]);
  });

  test("shows a totals row below its last, and takes it away", async () => {
    await withTable(async (table, context) => {
      table.showTotals = true;
      await context.sync();
    });
    expect(await addressOfTable()).toBe("Sheet1!B2:D5");
    expect(await cellsOf("B5:D5")).toEqual([["Total", "", "=SUBTOTAL(109,AllianceDistricts[Grant])"]]);
    await withTable(async (table, context) => {
      table.showTotals = false;
      await context.sync();
    });
    expect(await addressOfTable()).toBe("Sheet1!B2:D4");
    expect(await cellsOf("B5:D5")).toEqual([["", "", ""]]);
  });

  test("becomes a range and leaves its cells, or is deleted with them", async () => {
    await withTable(async (table, context) => {
      const range = table.convertToRange().load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:D4");
    });
    expect(await cellsOf("B3:D3")).toEqual([["Norwalk", 2022, 100]]);
    await Excel.run(async (context) => {
      const again = context.workbook.tables.add("Sheet1!B2:D4", true).load("name");
      await context.sync();
      expect(again.name).toBe("Table1");
      again.delete();
      await context.sync();
    });
    expect(await cellsOf("B3:D3")).toEqual([["", "", ""]]);
    expect(backend.tables()).toEqual([]);
  });
});

describe("Rows of a table", () => {
  beforeEach(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A3:E6").values = [
        ["left", null, null, null, "right"],
        ["left", null, null, null, "right"],
        ["left", "below", null, "=SUM(D3:D4)", "right"],
        ["left", null, null, "=D5*2", "=SUM(D3:D4)"],
      ];
      sheet.getRange("D3:D4").numberFormat = [["#,##0"], ["#,##0"]];
      sheet.names.add("Grants", "=Sheet1!$D$3:$D$4");
      context.workbook.names.add("Below", "=Sheet1!$B$5");
      await context.sync();
    });
  });

  test("come in between two others: what stands below moves, beside it stays, formulas follow", async () => {
    await withTable(async (table, context) => {
      table.rows.add(1, [["Winchester", 2022, 150]]);
      await context.sync();
    });
    expect(await addressOfTable()).toBe("Sheet1!B2:D5");
    expect(await cellsOf("A3:E7")).toEqual([
      ["left", "Norwalk", 2022, 100, "right"],
      ["left", "Winchester", 2022, 150, "right"],
      ["left", "Groton", 2022, 200, "right"],
      ["left", "below", "", "=SUM(D3:D5)", "=SUM(D3:D5)"],
      ["", "", "", "=D6*2", ""],
    ]);
    expect(backend.names().map(({ formula }) => formula)).toEqual(["=Sheet1!$D$3:$D$5", "=Sheet1!$B$6"]);
    const sheet = backend.sheets()[0]!.id;
    expect(backend.numberFormats(sheet, { row: 2, column: 3, rows: 4, columns: 1 })).toEqual([
      ["#,##0"],
      ["#,##0"],
      ["#,##0"],
      ["General"],
    ]);
  });

  test("come in at the end: the table is longer, a sum of it is not", async () => {
    await withTable(async (table, context) => {
      table.rows.add(undefined, [
        ["Winchester", 2022, 150],
        ["Windham", 2022, 50],
      ]);
      await context.sync();
    });
    expect(await addressOfTable()).toBe("Sheet1!B2:D6");
    expect(await cellsOf("B5:D8")).toEqual([
      ["Winchester", 2022, 150],
      ["Windham", 2022, 50],
      ["below", "", "=SUM(D3:D4)"],
      ["", "", "=D7*2"],
    ]);
  });

  test("come in with the formula of a calculated column where they leave a cell to Excel", async () => {
    await withTable(async (table, context) => {
      table.columns.getItem("Grant").getDataBodyRange().formulas = [["=C3*10"], ["=C4*10"]];
      // Excel takes null for a cell that is left to it, though the declared type has none.
      table.rows.add(1, [["Winchester", 2023, null as unknown as string]]);
      await context.sync();
    });
    expect(await cellsOf("B3:D5")).toEqual([
      ["Norwalk", 2022, "=C3*10"],
      ["Winchester", 2023, "=C4*10"],
      ["Groton", 2022, "=C5*10"],
    ]);
  });

  test("go: what stands below moves up, and what spoke of them shrinks", async () => {
    await withTable(async (table, context) => {
      table.rows.getItemAt(0).delete();
      await context.sync();
    });
    expect(await addressOfTable()).toBe("Sheet1!B2:D3");
    expect(await cellsOf("A3:E6")).toEqual([
      ["left", "Groton", 2022, 200, "right"],
      ["left", "below", "", "=SUM(D3:D3)", "right"],
      ["left", "", "", "=D4*2", "right"],
      ["left", "", "", "", "=SUM(D3:D3)"],
    ]);
  });

  test("go all but one, which is emptied", async () => {
    await withTable(async (table, context) => {
      table.rows.deleteRowsAt(0, 2);
      await context.sync();
    });
    expect(await addressOfTable()).toBe("Sheet1!B2:D3");
    expect(await cellsOf("B3:D4")).toEqual([
      ["", "", ""],
      ["below", "", "=SUM(D3:D3)"],
    ]);
  });

  test("are refused on a protected sheet, and nothing has moved", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.protect();
      await context.sync();
    });
    const before = await cellsOf("A1:F9");
    const codes = await Promise.all([
      excelErrorCode(({ workbook }) => workbook.tables.getItem("AllianceDistricts").rows.add(0, [["x", 1, 2]])),
      excelErrorCode(({ workbook }) => {
        workbook.tables.getItem("AllianceDistricts").rows.getItemAt(0).delete();
      }),
    ]);
    expect(codes).toEqual(["AccessDenied", "AccessDenied"]);
    expect(await cellsOf("A1:F9")).toEqual(before);
  });

  test("do not move a table that stands only partly below", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("C9:F9").values = [["a", "b", "c", "d"]];
      sheet.tables.add("C9:F10", true);
      await context.sync();
    });
    expect(
      await excelErrorCode(({ workbook }) => workbook.tables.getItem("AllianceDistricts").rows.add(0, [["x", 1, 2]])),
    ).toBe("InvalidOperation");
  });
});
