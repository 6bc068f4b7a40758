import { codeOf, onSheet } from "../../support/active-sheet";
import { loadExcelClient, openInMemory } from "../../support/excel-client";
import type { MemoryBackend } from "../../../workbench/backend/memory";

loadExcelClient();

let backend: MemoryBackend;
let sheetId: string;

beforeEach(() => {
  ({ backend } = openInMemory());
  sheetId = backend.activeSheet();
});

const STATUS = { list: { inCellDropDown: true, source: "Approved,Submitted,Missing" } };
describe("Lists of allowed values", () => {
  test("are set, read back with their prompt, and cleared", async () => {
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("B2:B4");
      dataValidation.rule = STATUS;
      dataValidation.prompt = { showPrompt: true, title: "Plan", message: "Choose its status" };
      const cell = sheet.getRange("B3").dataValidation.load("rule,type,prompt");
      const none = sheet.getRange("C3").dataValidation.load("rule,type");
      await context.sync();
      expect([cell.type, cell.rule, cell.prompt.message]).toEqual(["List", STATUS, "Choose its status"]);
      expect([none.type, none.rule]).toEqual(["None", {}]);
      sheet.getRange("B3").dataValidation.clear();
    });
    expect(backend.validations(sheetId).map(({ area }) => area)).toEqual([
      { row: 1, column: 1, rows: 1, columns: 1 },
      { row: 3, column: 1, rows: 1, columns: 1 },
    ]);
  });

  test("say where the cells do not agree", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").dataValidation.rule = STATUS;
      sheet.getRange("A3").dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      const some = sheet.getRange("A1:B2").dataValidation.load("type,rule");
      const two = sheet.getRange("A2:A3").dataValidation.load("type");
      await context.sync();
      expect([some.type, some.rule, two.type]).toEqual(["MixedCriteria", null, "Inconsistent"]);
    });
  });

  test("take their values from a range", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange("D1:D3") },
      };
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.load("rule");
      await context.sync();
      expect(dataValidation.rule.list?.source).toBe("=Sheet1!$D$1:$D$3");
    });
  });

  test("go when the whole of a cell is cleared, and stay with its contents", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A2").dataValidation.rule = STATUS;
      sheet.getRange("A1").clear();
      sheet.getRange("A2").clear("Contents");
    });
    expect(backend.validations(sheetId).map(({ area }) => area.row)).toEqual([1]);
  });

  test.each<[string, string, Excel.DataValidationRule]>([
    ["an empty list", "InvalidArgument", { list: { inCellDropDown: true, source: "" } }],
    ["a list of 256 characters", "InvalidArgument", { list: { inCellDropDown: true, source: "x".repeat(256) } }],
    ["a formula that cannot be read", "InvalidArgument", { custom: { formula: "=SUM(" } }],
  ])("refuse %s with %s", async (_what, code, rule) => {
    expect(
      await codeOf((sheet) => {
        sheet.getRange("A1").dataValidation.rule = rule;
      }),
    ).toBe(code);
  });
});

describe("Rules that compare or hold a formula", () => {
  test.each<[string, Excel.DataValidationRule]>([
    ["Custom", { custom: { formula: "=ALLIANCE_WITHHOLD(A1,B1)>0" } }],
    ["WholeNumber", { wholeNumber: { formula1: 1, formula2: "=$D$1", operator: "Between" } }],
    ["Decimal", { decimal: { formula1: 0.5, operator: "GreaterThanOrEqualTo" } }],
    ["TextLength", { textLength: { formula1: 9, operator: "LessThan" } }],
  ])("%s", async (type, rule) => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").dataValidation.rule = rule;
      const { dataValidation } = sheet.getRange("A2").load("dataValidation/rule,dataValidation/type");
      await context.sync();
      expect([dataValidation.type, dataValidation.rule]).toEqual([type, rule]);
    });
  });
});
