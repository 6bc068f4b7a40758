import { calculateWith } from "../../../workbench/backend/memory";
import { loadAddinFunctions } from "../../support/addin-functions";
import { loadExcelClient, openInMemory } from "../../support/excel-client";

loadExcelClient();

const calculate = calculateWith(loadAddinFunctions());

/** Current and base grants: 100 above, 50 below, and equal. */
const GRANTS = [
  ["Town", "FY 2022", "FY 2012"],
  ["A", 1100, 1000],
  ["B", 950, 1000],
  ["C", 1000, 1000],
];

async function onSheet(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<void> {
  openInMemory(undefined, { calculate });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C4").values = GRANTS;
    sheet.tables.add("A1:C4", true).name = "Grants";
    await batch(sheet, context);
    await context.sync();
  });
}

const valueOf = async (formula: string): Promise<unknown> => {
  let value: unknown;
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("H20");
    cell.formulas = [[formula]];
    cell.load("values");
    await context.sync();
    value = cell.values[0]?.[0];
  });
  return value;
};

describe("A function of the add-in in the memory backend", () => {
  test("spills; the spill has a parent and an extent, and what refers to it reads it", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("E2").formulas = [["=ALLIANCE_WITHHOLD(B2:B4,C2:C4)"]];
      sheet.getRange("G2").formulas = [["=SUM(E2#)"]];
      const spill = sheet.getRange("E2").getSpillingToRangeOrNullObject().load("address,values,hasSpill");
      const parent = sheet.getRange("E4").getSpillParentOrNullObject().load("address");
      const none = sheet.getRange("G2").getSpillingToRangeOrNullObject().load("address");
      const sum = sheet.getRange("G2").load("values,hasSpill");
      await context.sync();
      expect([spill.address, spill.values, spill.hasSpill]).toEqual(["Sheet1!E2:E4", [[100], [0], [0]], true]);
      expect([parent.address, none.isNullObject]).toEqual(["Sheet1!E2", true]);
      expect([sum.values, sum.hasSpill]).toEqual([[[100]], false]);
    });
  });

  test.each<[string, string, unknown]>([
    ["literals", "=ALLIANCE_WITHHOLD(18893447,15031668)", 3861779],
    ["a call inside a call and arithmetic", "=SUM(ALLIANCE_WITHHOLD(B2,C2),ALLIANCE_WITHHOLD(B2,C2))*2-1", 399],
    ["columns of a table", "=SUM(ALLIANCE_WITHHOLD(Grants[FY 2022],Grants[FY 2012]))", 100],
    ["a sheet's name", "=ALLIANCE_WITHHOLD('Sheet1'!$B$2,Sheet1!C2)", 100],
    ["an error that passes through", '=ALLIANCE_WITHHOLD("nothing",C2)+1', "#VALUE!"],
    ["nothing divided by nothing", "=1/(B4-C4)", "#DIV/0!"],
    ["a function that it does not know", "=IRR(B2:B4)", "#CALC!"],
  ])("calculates %s", async (_what, formula, expected) => {
    expect(await valueOf(formula)).toBe(expected);
  });
});

describe("A function under the name by which files keep it", () => {
  test.each([
    ["=_xldudf_ALLIANCE_WITHHOLD(1100,1000)"],
    ["=[2]!_xldudf_ALLIANCE_WITHHOLD(1100,1000)"],
    ["='Book.xla'!_xldudf_ALLIANCE_WITHHOLD(1100,1000)"],
    ["=SUM(1,_xldudf_ALLIANCE_WITHHOLD(1100,1000))"],
  ])("%s gives #NAME? and stays as it is", async (formula) => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("H20");
      cell.formulas = [[formula]];
      cell.load("values,formulas");
      await context.sync();
      expect([cell.values, cell.formulas]).toEqual([[["#NAME?"]], [[formula]]]);
    });
  });

  test("works when it is entered anew under its own", async () => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("H20");
      cell.formulas = [["=[2]!_xldudf_ALLIANCE_WITHHOLD(1100,1000)"]];
      await context.sync();
      cell.formulas = [["=ALLIANCE_WITHHOLD(1100,1000)"]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[100]]);
    });
  });

  test("in a text is only text", async () => {
    expect(await valueOf('=ALLIANCE_WITHHOLD(1100,1000,"_xldudf_X(1)")')).not.toBe("#NAME?");
  });
});
