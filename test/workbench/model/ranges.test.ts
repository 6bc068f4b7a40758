import { excelErrorCode } from "../../support/excel-error";
import { loadExcelClient, openInMemory } from "../../support/excel-client";
import type { Calculate, MemoryBackend } from "../../../workbench/backend/memory";

loadExcelClient();

/** Two formulas are enough to see results, spills and errors: =SPILL(n) gives 1 to n downwards, =FAIL() an error. */
const calculate: Calculate = ({ formula }) => {
  const count = /^=SPILL\((\d+)\)$/u.exec(formula)?.[1];
  if (count !== undefined) return Array.from({ length: Number(count) }, (_row, row) => [row + 1]);
  return formula === "=FAIL()" ? { error: "#VALUE!", message: "The grant is missing." } : 42;
};

let backend: MemoryBackend;

beforeEach(() => {
  ({ backend } = openInMemory(undefined, { calculate, today: () => ({ year: 2026, month: 11, day: 24 }) }));
});

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));

/** The address of what a lookup finds from B2:D5; "null" where it finds nothing. */
const found = (lookup: (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range): Promise<string> =>
  onSheet(async (sheet, context) => {
    const result = lookup(sheet.getRange("B2:D5"), sheet).load("address");
    await context.sync();
    return result.isNullObject ? "null" : result.address.replace("Sheet1!", "");
  });

describe("Ranges found from another range", () => {
  test.each<[string, string, (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range]>([
    ["a cell", "C4", (range) => range.getCell(2, 1)],
    ["a cell outside it", "F10", (range) => range.getCell(8, 4)],
    ["a row", "B3:D3", (range) => range.getRow(1)],
    ["a column", "D2:D5", (range) => range.getColumn(2)],
    ["one row more and one column less", "B2:C6", (range) => range.getResizedRange(1, -1)],
    ["two by two cells", "B2:C3", (range) => range.getAbsoluteResizedRange(2, 2)],
    ["the same size elsewhere", "A4:C7", (range) => range.getOffsetRange(2, -1)],
    ["the rows above", "B1:D1", (range) => range.getRowsAbove(1)],
    ["the rows below", "B6:D7", (range) => range.getRowsBelow(2)],
    ["the columns before", "A2:A5", (range) => range.getColumnsBefore(1)],
    ["the columns after", "E2:F5", (range) => range.getColumnsAfter(2)],
    ["a rectangle around two", "A2:D9", (range) => range.getBoundingRect("A9")],
    ["what two share", "C3:D5", (range, sheet) => range.getIntersection(sheet.getRange("C3:F9"))],
    ["nothing, where two share nothing", "null", (range) => range.getIntersectionOrNullObject("F9")],
    ["whole columns", "B:D", (range) => range.getEntireColumn()],
    ["whole rows", "2:5", (range) => range.getEntireRow()],
    ["the last cell", "D5", (range) => range.getLastCell()],
    ["the last row", "B5:D5", (range) => range.getLastRow()],
    ["the last column", "D2:D5", (range) => range.getLastColumn()],
    ["a range by numbers", "C1:C3", (_range, sheet) => sheet.getRangeByIndexes(0, 2, 3, 1)],
    ["a cell by numbers", "C1", (_range, sheet) => sheet.getCell(0, 2)],
    ["the first cell of an empty sheet as its used range", "A1", (_range, sheet) => sheet.getUsedRange()],
    ["no used range of an empty sheet", "null", (_range, sheet) => sheet.getUsedRangeOrNullObject()],
    ["no used part of an empty range", "null", (range) => range.getUsedRangeOrNullObject()],
    ["no spill", "null", (range) => range.getSpillingToRangeOrNullObject()],
  ])("%s: %s", async (_what, address, lookup) => {
    expect(await found(lookup)).toBe(address);
  });

  test("are refused with ItemNotFound where two share nothing", async () => {
    expect(
      await excelErrorCode(({ workbook }) =>
        workbook.worksheets.getItem("Sheet1").getRange("A1").getIntersection("B2").load("address"),
      ),
    ).toBe("ItemNotFound");
  });

  test("are found by a defined name and by the name of a table", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2:C4").values = [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ];
      sheet.tables.add("B2:C4", true).name = "Grants";
      context.workbook.names.add("Rate", "=Sheet1!$F$1");
      await context.sync();
    });
    expect(await found((_range, sheet) => sheet.getRange("rate"))).toBe("F1");
    expect(await found((_range, sheet) => sheet.getRange("Grants"))).toBe("B3:C4");
  });
});

describe("What a range holds", () => {
  test("null leaves a cell alone, an empty text empties it", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 4]];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([[1, "", 4]]);
      expect(range.valueTypes).toEqual([["Double", "Empty", "Double"]]);
    });
  });

  test("a single value goes into every cell", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [["x"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["x", "x"],
        ["x", "x"],
      ]);
    });
  });

  test("dates and amounts that are typed as text become numbers with a format, unless a format was set", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:D1");
      range.getCell(0, 2).numberFormat = [["0.0"]];
      range.getCell(0, 3).numberFormat = [["@"]];
      range.values = [["7/1/2022", "$1,234", "1,234", "007"]];
      range.load("values,numberFormat,text");
      await context.sync();
      expect(range.values).toEqual([[44743, 1234, 1234, "007"]]);
      expect(range.numberFormat).toEqual([["m/d/yyyy", "$#,##0_);[Red]($#,##0)", "0.0", "@"]]);
      expect(range.text).toEqual([["7/1/2022", "$1,234 ", "1234.0", "007"]]);
    });
  });

  test("formulas, their results and their errors are read in the batch that writes them", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.formulas = [["=ANSWER()", "=FAIL()", "plain"]];
      range.load("values,formulas,valueTypes,text");
      await context.sync();
      expect(range.values).toEqual([[42, "#VALUE!", "plain"]]);
      expect(range.formulas).toEqual([["=ANSWER()", "=FAIL()", "plain"]]);
      expect(range.valueTypes).toEqual([["Double", "Error", "String"]]);
      expect(range.text).toEqual([["42", "#VALUE!", "plain"]]);
    });
  });

  test("formulas are told from values by whether they are saved as arrays", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["=SPILL(3)", 7]];
      const ranges = ["A1", "A1:A3", "B1", "A1:B1"].map((address) => sheet.getRange(address).load("savedAsArray"));
      await context.sync();
      expect(ranges.map(({ savedAsArray }) => savedAsArray)).toEqual([true, true, false, null]);
    });
  });

  test("a spill is seen from its formula and from the cells that it fills", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2").formulas = [["=SPILL(3)"]];
      const cells = sheet.getRange("B1:B5").load("values,hasSpill");
      const anchor = sheet.getRange("B2").load("hasSpill");
      const to = sheet.getRange("B2").getSpillingToRangeOrNullObject().load("address,hasSpill");
      const parent = sheet.getRange("B4").getSpillParentOrNullObject().load("address");
      const none = sheet.getRange("B5").getSpillParentOrNullObject();
      const used = sheet.getUsedRange().load("address");
      await context.sync();
      expect(cells.values).toEqual([[""], [1], [2], [3], [""]]);
      expect([anchor.hasSpill, cells.hasSpill, to.hasSpill]).toEqual([true, null, true]);
      expect([to.address, parent.address, none.isNullObject, used.address]).toEqual([
        "Sheet1!B2:B4",
        "Sheet1!B2",
        true,
        "Sheet1!B2:B4",
      ]);
    });
  });

  test("whole columns have no values, and one format if all agree", async () => {
    await onSheet(async (sheet, context) => {
      const column = sheet.getRange("B:B");
      column.numberFormat = [["#,##0"]];
      const cell = sheet.getRange("B7").load("numberFormat");
      column.load("values,cellCount,numberFormat,isEntireColumn");
      await context.sync();
      expect([column.values, column.cellCount, column.numberFormat, column.isEntireColumn]).toEqual([
        null,
        1048576,
        "#,##0",
        true,
      ]);
      expect(cell.numberFormat).toEqual([["#,##0"]]);
    });
  });

  test("clear takes the contents, the formats or both", async () => {
    const state = (sheet: Excel.Worksheet) => sheet.getRange("A1").load("values,numberFormat,format/font/bold");
    await onSheet(async (sheet, context) => {
      const fill = (): void => {
        const cell = sheet.getRange("A1");
        cell.values = [[5]];
        cell.numberFormat = [["0.00"]];
        cell.format.font.bold = true;
      };
      const seen: unknown[] = [];
      for (const what of ["Contents", "Formats", "All"] as const) {
        fill();
        sheet.getRange("A1").clear(what);
        const cell = state(sheet);
        await context.sync();
        seen.push([what, cell.values[0]?.[0], cell.numberFormat[0]?.[0], cell.format.font.bold]);
      }
      expect(seen).toEqual([
        ["Contents", "", "0.00", true],
        ["Formats", 5, "General", false],
        ["All", "", "General", false],
      ]);
    });
  });

  test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    [
      "a formula whose bracket does not close",
      "InvalidArgument",
      (sheet) => {
        sheet.getRange("A1").formulas = [["=SUM(A2"]];
      },
    ],
    [
      "a formula whose quote does not close",
      "InvalidArgument",
      (sheet) => {
        sheet.getRange("A1").formulas = [['="x']];
      },
    ],
    [
      "an object",
      "InvalidArgument",
      (sheet) => {
        sheet.getRange("A1").values = [[{ type: "Double" } as unknown as string]];
      },
    ],
    [
      "a text of 32,768 characters",
      "InvalidArgument",
      (sheet) => {
        sheet.getRange("A1").values = [["x".repeat(32768)]];
      },
    ],
    [
      "values for a whole column",
      "InvalidArgument",
      (sheet) => {
        sheet.getRange("A:A").values = [[1]];
      },
    ],
    [
      "a colour that is none",
      "InvalidArgument",
      (sheet) => {
        sheet.getRange("A1").format.fill.color = "bluish";
      },
    ],
    [
      "a width below zero",
      "InvalidArgument",
      (sheet) => {
        sheet.getRange("A1").format.columnWidth = -1;
      },
    ],
    ["a half row", "InvalidArgument", (sheet) => sheet.getRange("A1").getRow(0.5).load("values")],
    [
      "a used part that is not there",
      "ItemNotFound",
      (sheet) => sheet.getRange("A1:B2").getUsedRange().load("address"),
    ],
  ])("refuses %s with %s", async (_what, code, act) => {
    expect(await excelErrorCode(({ workbook }) => act(workbook.worksheets.getItem("Sheet1")))).toBe(code);
  });
});

describe("How a range looks", () => {
  test("keeps its font, fill, alignment and wrapping", async () => {
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("A1:B2");
      format.font.set({ bold: true, italic: true, color: "red", size: 14, name: "Arial", underline: "Single" });
      format.fill.color = "#ffeeaa";
      format.set({ wrapText: true, horizontalAlignment: "Center", verticalAlignment: "Top" });
      const one = sheet.getRange("B2").format.load("wrapText,horizontalAlignment,verticalAlignment,font,fill/color");
      await context.sync();
      expect(one.font.toJSON()).toMatchObject({
        bold: true,
        italic: true,
        color: "#FF0000",
        size: 14,
        name: "Arial",
        underline: "Single",
      });
      expect([one.fill.color, one.wrapText, one.horizontalAlignment, one.verticalAlignment]).toEqual([
        "#FFEEAA",
        true,
        "Center",
        "Top",
      ]);
    });
  });

  test("is null where its cells differ", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      const both = sheet.getRange("A1:A2").format.font.load("bold,italic");
      await context.sync();
      expect([both.bold, both.italic]).toEqual([null, false]);
    });
  });

  test("has widths in points: 64 pixels are 48", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B1").format.columnWidth = 150;
      sheet.getRange("A3").format.rowHeight = 30;
      const [a, b, both] = ["A1", "B1", "A1:B1"].map((address) => sheet.getRange(address).format.load("columnWidth"));
      const row = sheet.getRange("A3").format.load("rowHeight");
      await context.sync();
      expect([a?.columnWidth, b?.columnWidth, both?.columnWidth, row.rowHeight]).toEqual([48, 150, null, 30]);
    });
    // 150 points are 200 pixels of 96 an inch.
    expect(backend.columnWidth(backend.activeSheet(), 1)).toBe(200);
  });

  test("fits a column to its longest text", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [["Norwalk"], ["a much longer name of a district"]];
      sheet.getRange("A:A").format.autofitColumns();
      await context.sync();
    });
    // 32 characters of 7 pixels and 5 pixels beside them.
    expect(backend.columnWidth(backend.activeSheet(), 0)).toBe(229);
  });
});

describe("Cells that come in and go", () => {
  test("move what stands below them, in their columns only", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        [1, "a"],
        [2, "b"],
        [3, "=A2+A3"],
      ];
      sheet.getRange("A2").insert("Down");
      const after = sheet.getRange("A1:B4").load("formulas");
      await context.sync();
      expect(after.formulas).toEqual([
        [1, "a"],
        ["", "b"],
        [2, "=A3+A4"],
        [3, ""],
      ]);
      sheet.getRange("A2").delete("Up");
      const back = sheet.getRange("A1:B4").load("formulas");
      await context.sync();
      expect(back.formulas).toEqual([
        [1, "a"],
        [2, "b"],
        [3, "=A2+A3"],
        ["", ""],
      ]);
    });
  });

  test("do not move sideways", async () => {
    expect(await excelErrorCode(({ workbook }) => workbook.getSelectedRange().insert("Right").load("address"))).toBe(
      "NotImplemented",
    );
  });
});
