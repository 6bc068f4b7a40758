import { loadExcelClient, openInMemory } from "../../support/excel-client";

/** What Excel's client does on its own or together with a host: the rules that every piece of workbook code relies on. */

const client = loadExcelClient();

/** The code and the rest of the error that a piece of add-in code meets. */
async function errorOf(run: () => Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await run();
  } catch (error) {
    if (error instanceof client.OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error("The code met no error.");
}

beforeEach(() => {
  openInMemory();
});

describe("Excel's client over a workbook in memory", () => {
  test("evaluates in the realm of the test, so that arrays are arrays on both sides", async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toBeInstanceOf(Array);
    expect(values).toEqual([["", ""]]);
  });

  test("refuses to read a property that was not loaded", async () => {
    const error = await errorOf(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        await context.sync();
        return sheet.name;
      }),
    );
    expect(error.code).toBe("PropertyNotLoaded");
  });

  test.each<[string, (range: Excel.Range) => void]>([
    ["a string", (range) => range.load("address,rowCount")],
    ["an array", (range) => range.load(["address", "rowCount"])],
    ["an object", (range) => range.load({ address: true, rowCount: true })],
    ["nothing, which means every property", (range) => range.load()],
  ])("loads what is named by %s", async (_form, load) => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C4");
      load(range);
      await context.sync();
      expect([range.address, range.rowCount]).toEqual(["Sheet1!B2:C4", 3]);
    });
  });

  test("loads through an object to another one", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.load("address,worksheet/name,format/font/bold,format/fill/color");
      await context.sync();
      expect(range.worksheet.name).toBe("Sheet1");
      expect(range.format.font.bold).toBe(false);
      expect(range.format.fill.color).toBe("#FFFFFF");
    });
  });

  test("sets several properties at once", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.set({ values: [[5]], numberFormat: [["0.00"]], format: { font: { bold: true } } });
      range.load("values,text,format/font/bold");
      await context.sync();
      expect([range.values, range.text, range.format.font.bold]).toEqual([[[5]], [["5.00"]], true]);
    });
  });

  test("gives the items of a collection in order, each with what was loaded of it", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Lists");
      worksheets.load("items/name,items/position");
      await context.sync();
      expect(worksheets.items.map(({ name, position }) => [name, position])).toEqual([
        ["Sheet1", 0],
        ["Lists", 1],
      ]);
      expect(() => worksheets.items[0]!.visibility).toThrow(/not available/u);
    });
  });

  test("loads only so many items as are asked for", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      ["A", "B", "C"].forEach((name) => worksheets.add(name));
      worksheets.load({ select: "name", skip: 1, top: 2 });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["A", "B"]);
    });
  });

  test("makes a null object of what is not there; it has no properties", async () => {
    await Excel.run(async (context) => {
      const there = context.workbook.worksheets.getItemOrNullObject("Sheet1").load("name");
      const missing = context.workbook.worksheets.getItemOrNullObject("Nope").load("name");
      await context.sync();
      expect([there.isNullObject, there.name, missing.isNullObject]).toEqual([false, "Sheet1", true]);
      expect(missing.name).toBeUndefined();
    });
  });

  test("fails where a method is called on a null object", async () => {
    const error = await errorOf(() =>
      Excel.run(async (context) => {
        const missing = context.workbook.worksheets.getItemOrNullObject("Nope");
        missing.getRange("A1").load("values");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
  });

  test.each<[string, string, string, (context: Excel.RequestContext) => void]>([
    [
      "a sheet that is not there",
      "ItemNotFound",
      "getItem",
      ({ workbook }) => workbook.worksheets.getItem("Nope").load("name"),
    ],
    [
      "a table that is not there",
      "ItemNotFound",
      "getItem",
      ({ workbook }) => workbook.tables.getItem("Nope").load("name"),
    ],
    [
      "an address that is none",
      "InvalidArgument",
      "getRange",
      ({ workbook }) => workbook.worksheets.getActiveWorksheet().getRange("A0").load("values"),
    ],
    [
      "a cell outside the sheet",
      "InvalidArgument",
      "getOffsetRange",
      ({ workbook }) => workbook.worksheets.getActiveWorksheet().getRange("A1").getOffsetRange(-1, 0).load("values"),
    ],
    ["a sheet's name that is taken", "ItemAlreadyExists", "add", ({ workbook }) => workbook.worksheets.add("sheet1")],
    [
      "a sheet's name with a colon",
      "InvalidArgument",
      "add",
      ({ workbook }) => workbook.worksheets.add("FY 2022: lists"),
    ],
    [
      "values of another shape",
      "InvalidArgument",
      "values",
      ({ workbook }) => {
        workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1, 2, 3]];
      },
    ],
  ])("answers %s with %s", async (_what, code, member, act) => {
    const error = await errorOf(() =>
      Excel.run(async (context) => {
        act(context);
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
    expect((error.debugInfo as { errorLocation?: string }).errorLocation).toMatch(new RegExp(`\\.${member}$`, "u"));
  });

  test("names the statement that failed", async () => {
    const error = await errorOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Nope").load("name");
        await context.sync();
      }),
    );
    expect((error.debugInfo as { statement?: string }).statement).toBe("var worksheet = worksheets.getItem(...);");
  });

  test("refuses a range after its Excel.run has ended", async () => {
    const range = await Excel.run((context) => {
      const inside = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      return context.sync().then(() => inside);
    });
    const error = await errorOf(async () => {
      range.load("values");
      await range.context.sync();
    });
    expect(error.code).toBe("InvalidObjectPath");
  });

  test("keeps a tracked range for another Excel.run", async () => {
    const range = await Excel.run(async (context) => {
      const inside = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
      context.trackedObjects.add(inside);
      await context.sync();
      return inside;
    });
    await Excel.run(range, async (context) => {
      range.load("address");
      await context.sync();
    });
    expect(range.address).toBe("Sheet1!B2:C3");
  });

  test("does what stands before the failing action and nothing after it", async () => {
    const error = await errorOf(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1").values = [["before"]];
        context.workbook.tables.getItem("Nope").delete();
        sheet.getRange("A2").values = [["after"]];
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2").load("values");
      await context.sync();
      expect(cells.values).toEqual([["before"], [""]]);
    });
  });

  test("writes more than 1500 cells in pieces, all of them in place", async () => {
    // 2,000 rows of 3 columns: the client sends rows 1 to 500, 501 to 1000, and so on.
    const values = Array.from({ length: 2000 }, (_row, row) => [row, `town ${String(row)}`, row % 2 === 0]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(4, 1, 2000, 3);
      range.values = values;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(values);
    });
  });

  test("says so where a large write has another shape than its range", async () => {
    const error = await errorOf(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 1999, 3);
        range.values = Array.from({ length: 2000 }, () => [1, 2, 3]);
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
    expect(error.message).toMatch(/number of rows or columns/u);
  });

  test("uses a new sheet in the batch that adds it and after the sync", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Lists");
      sheet.getRange("A1").values = [["here"]];
      await context.sync();
      sheet.name = "Renamed";
      const cell = sheet.getRange("A1").load("values,address");
      await context.sync();
      expect([cell.values, cell.address]).toEqual([[["here"]], "Renamed!A1"]);
    });
  });
});

describe("What the workbench does not serve", () => {
  test.each<[string, (context: Excel.RequestContext) => void]>([
    ["Worksheet.shapes", ({ workbook }) => workbook.worksheets.getActiveWorksheet().shapes.load("items/name")],
    ["Workbook.pivotTables", ({ workbook }) => workbook.pivotTables.load("items/name")],
    ["Range.formulasR1C1", ({ workbook }) => workbook.getSelectedRange().load("formulasR1C1")],
    ["Range.removeDuplicates", ({ workbook }) => workbook.getSelectedRange().removeDuplicates([0], true)],
    [
      "Range.hyperlink",
      ({ workbook }) => {
        workbook.getSelectedRange().hyperlink = { address: "https://example.org" };
      },
    ],
    [
      "RangeFormat.textOrientation",
      ({ workbook }) => {
        workbook.getSelectedRange().format.textOrientation = 90;
      },
    ],
  ])("answers NotImplemented and names %s", async (member, act) => {
    const error = await errorOf(() =>
      Excel.run(async (context) => {
        act(context);
        await context.sync();
      }),
    );
    expect(error.code).toBe("NotImplemented");
    expect(error.message).toBe(`${member} is not emulated by the workbench.`);
  });
});
