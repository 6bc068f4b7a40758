import { codeOf, onSheet } from "../../support/active-sheet";
import { loadExcelClient, openInMemory } from "../../support/excel-client";
import { calculateWith, type MemoryBackend } from "../../../workbench/backend/memory";
import { NOTHING_ALLOWED } from "../../../workbench/backend/sheet-protection";
import { loadAddinFunctions } from "../../support/addin-functions";

loadExcelClient();

const calculate = calculateWith(loadAddinFunctions());
let backend: MemoryBackend;

beforeEach(async () => {
  ({ backend } = openInMemory(undefined, { calculate }));
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getActiveWorksheet();
    sheet.name = "FY 2022";
    worksheets.add("Lists").getRange("A1").values = [[7]];
    sheet.getRange("A1:C3").values = [
      ["Base", "Grant", "Withheld"],
      [100, 130.25, "=ALLIANCE_WITHHOLD('FY 2022'!B2,A2)+Lists!A1"],
      [200, 260, "=SUM(Grants[Grant])"],
    ];
    sheet.tables.add("A1:B3", true).name = "Grants";
    names.add("Base", sheet.getRange("A2"));
    names.add("Rate", "=0.25");
    sheet.names.add("Local", "='FY 2022'!$B$3");
    sheet.getRange("A2:B3").numberFormat = [
      ["0.00", "0.00"],
      ["0.00", "0.00"],
    ];
    sheet.getRange("A2").dataValidation.rule = { custom: { formula: "='FY 2022'!A2>0" } };
    context.workbook.comments.add("'FY 2022'!A2", "checked");
    sheet.protection.protect({ allowSort: true }, "secret");
    await context.sync();
  });
});

const copied = async (copy: (sheet: Excel.Worksheet, lists: Excel.Worksheet) => Excel.Worksheet): Promise<string> => {
  let name = "";
  await onSheet(async (sheet, context) => {
    const made = copy(sheet, context.workbook.worksheets.getItem("Lists")).load("name");
    await context.sync();
    name = made.name;
  });
  return name;
};

const tabs = (): string[] => backend.sheets().map(({ name }) => name);
const idOf = (name: string): string => backend.sheets().find((sheet) => sheet.name === name)?.id ?? "";

describe("A copy of a sheet", () => {
  test("speaks of itself where the sheet spoke of itself, and calculates as the sheet did", async () => {
    expect(await copied((sheet) => sheet.copy("End"))).toBe("FY 2022 (2)");
    const cells = backend.read(idOf("FY 2022 (2)"), { row: 1, column: 2, rows: 2, columns: 1 }).flat();
    // 130.25 - 100 is withheld, and 7 stands on the sheet Lists; the grants sum up to 390.25.
    expect(cells).toMatchObject([
      { formula: "=ALLIANCE_WITHHOLD('FY 2022 (2)'!B2,A2)+Lists!A1", value: 37.25 },
      { formula: "=SUM(Grants2[Grant])", value: 390.25 },
    ]);
    const [first] = backend.read(idOf("FY 2022"), { row: 1, column: 2, rows: 1, columns: 1 }).flat();
    expect(first?.formula).toBe("=ALLIANCE_WITHHOLD('FY 2022'!B2,A2)+Lists!A1");
  });

  test("has the formats, tables, names, rules, comments and protection of the sheet", async () => {
    await copied((sheet) => sheet.copy("End"));
    const id = idOf("FY 2022 (2)");
    expect(backend.numberFormats(id, { row: 1, column: 0, rows: 1, columns: 3 })).toEqual([
      ["0.00", "0.00", "General"],
    ]);
    expect(backend.tables().map(({ name, sheetId }) => [name, sheetId === id])).toEqual([
      ["Grants", false],
      ["Grants2", true],
    ]);
    expect(backend.names().map(({ name, formula, sheetId }) => [name, formula, sheetId === id])).toEqual([
      ["Base", "='FY 2022'!$A$2", false],
      ["Rate", "=0.25", false],
      ["Local", "='FY 2022'!$B$3", false],
      ["Base", "='FY 2022 (2)'!$A$2", true],
      ["Local", "='FY 2022 (2)'!$B$3", true],
    ]);
    expect(backend.validations(id).map(({ rule }) => rule)).toEqual([
      { type: "Custom", formula1: "='FY 2022 (2)'!A2>0" },
    ]);
    expect(backend.comments().map(({ sheetId, content }) => [sheetId === id, content])).toEqual([
      [false, "checked"],
      [true, "checked"],
    ]);
    expect(backend.sheets().find((sheet) => sheet.id === id)?.protection).toEqual({
      options: { ...NOTHING_ALLOWED, allowSort: true },
      password: { kind: "text", text: "secret" },
    });
  });

  test("is not what changes when the sheet does", async () => {
    await copied((sheet) => sheet.copy("End"));
    await onSheet((sheet) => {
      sheet.protection.unprotect("secret");
      sheet.getRange("A2").values = [["changed"]];
    });
    const [cell] = backend.read(idOf("FY 2022 (2)"), { row: 1, column: 0, rows: 1, columns: 1 }).flat();
    expect(cell?.value).toBe(100);
  });

  test.each<[string, Parameters<typeof copied>[0], string[]]>([
    ["without a place at the beginning", (sheet) => sheet.copy(), ["FY 2022 (2)", "FY 2022", "Lists"]],
    ["at the end", (sheet) => sheet.copy("End"), ["FY 2022", "Lists", "FY 2022 (2)"]],
    ["before another", (sheet, lists) => sheet.copy("Before", lists), ["FY 2022", "FY 2022 (2)", "Lists"]],
    ["behind another", (sheet, lists) => sheet.copy("After", lists), ["FY 2022", "Lists", "FY 2022 (2)"]],
  ])("stands %s", async (_where, copy, order) => {
    await copied(copy);
    expect(tabs()).toEqual(order);
    expect(backend.activeSheet()).toBe(idOf("FY 2022"));
  });

  test("of a copy gets the next number", async () => {
    await copied((sheet) => sheet.copy("End"));
    await copied((sheet) => sheet.copy("End"));
    expect(tabs()).toEqual(["FY 2022", "Lists", "FY 2022 (2)", "FY 2022 (3)"]);
  });

  test("is refused in a workbook whose structure is protected", async () => {
    await onSheet((_sheet, { workbook }) => {
      workbook.protection.protect();
    });
    expect(await codeOf((sheet) => sheet.copy())).toBe("AccessDenied");
  });
});

describe("Cells that are copied", () => {
  const cells = (row: number, column: number, rows: number, columns: number) =>
    backend
      .read(idOf("Lists"), { row, column, rows, columns })
      .map((line) => line.map(({ formula, value }) => formula ?? value));

  beforeEach(async () => {
    await Excel.run(async (context) => {
      const lists = context.workbook.worksheets.getItem("Lists");
      lists.getRange("A1:B2").values = [
        [1, "=A1+$A$1"],
        ["", "=SUM(A1:A2)"],
      ];
      lists.getRange("A1").numberFormat = [["0.00"]];
      lists.getRange("D1").values = [["stays"]];
      await context.sync();
    });
  });

  const copyTo = (target: string, kind?: Excel.RangeCopyType, skipBlanks?: boolean, source = "A1:B2") =>
    Excel.run(async (context) => {
      const lists = context.workbook.worksheets.getItem("Lists");
      lists.getRange(target).copyFrom(source, kind, skipBlanks);
      await context.sync();
    });

  test("as they are take their formulas along, and their formats", async () => {
    await copyTo("D3");
    expect(cells(2, 3, 2, 2)).toEqual([
      [1, "=D3+$A$1"],
      [null, "=SUM(D3:D4)"],
    ]);
    expect(backend.numberFormats(idOf("Lists"), { row: 2, column: 3, rows: 1, columns: 2 })).toEqual([
      ["0.00", "General"],
    ]);
  });

  test("as values leave their formulas and formats behind", async () => {
    await copyTo("D3", Excel.RangeCopyType.values);
    expect(cells(2, 3, 2, 2)).toEqual([
      [1, 2],
      [null, 1],
    ]);
    expect(backend.numberFormats(idOf("Lists"), { row: 2, column: 3, rows: 1, columns: 1 })).toEqual([["General"]]);
  });

  test("onto themselves as values end their formulas", async () => {
    await copyTo("A1:B2", Excel.RangeCopyType.values);
    expect(cells(0, 0, 2, 2)).toEqual([
      [1, 2],
      [null, 1],
    ]);
  });

  test("fill a target that they fit into, and leave blanks out where that is asked", async () => {
    await copyTo("D1:D4", undefined, true, "A1:A2");
    expect(cells(0, 3, 4, 1)).toEqual([[1], [null], [1], [null]]);
    await copyTo("D1:D2", undefined, true, "A2:A3");
    expect(cells(0, 3, 2, 1)).toEqual([[1], [null]]);
  });

  test("beyond the edge of the sheet lose what they spoke of", async () => {
    await copyTo("A3", Excel.RangeCopyType.formulas, false, "B1");
    expect(cells(2, 0, 1, 1)).toEqual([["=#REF!+$A$1"]]);
  });
});
