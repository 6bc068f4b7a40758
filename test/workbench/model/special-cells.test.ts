import { codeOf, onSheet } from "../../support/active-sheet";
import { loadExcelClient, openInMemory } from "../../support/excel-client";

loadExcelClient();

beforeEach(async () => {
  openInMemory();
  await onSheet((sheet) => {
    sheet.getRange("A1:D3").values = [
      ["Town", "=1", "=2", 4],
      ["Groton", "=3", "=4", true],
      ["", "=5", "", "=6"],
    ];
  });
});

const found = async (kind: Excel.SpecialCellType, values?: Excel.SpecialCellValueType, of?: string) => {
  let addresses: string[] | null = null;
  await onSheet(async (sheet, context) => {
    const cells = sheet.getRange(of).getSpecialCellsOrNullObject(kind, values);
    cells.load("areas/items/address");
    await context.sync();
    addresses = cells.isNullObject ? null : cells.areas.items.map(({ address }) => address);
  });
  return addresses;
};

test.each<[string, Parameters<typeof found>, string[] | null]>([
  ["formulas as few areas", [Excel.SpecialCellType.formulas], ["Sheet1!B1:C2", "Sheet1!B3", "Sheet1!D3"]],
  ["constants", [Excel.SpecialCellType.constants], ["Sheet1!A1:A2", "Sheet1!D1:D2"]],
  ["constants that are numbers", [Excel.SpecialCellType.constants, Excel.SpecialCellValueType.numbers], ["Sheet1!D1"]],
  ["formulas of a part", [Excel.SpecialCellType.formulas, undefined, "A1:B2"], ["Sheet1!B1:B2"]],
  ["none where there are none", [Excel.SpecialCellType.formulas, undefined, "A1:A9"], null],
  ["no validations where there are none", [Excel.SpecialCellType.dataValidations], null],
])("%s", async (_what, args, addresses) => {
  expect(await found(...args)).toEqual(addresses);
});

test("cells with validations, whatever these say", async () => {
  await onSheet((sheet) => {
    sheet.getRange("C5:C9").dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
    sheet.getRange("A2").dataValidation.rule = { custom: { formula: "=A1>0" } };
  });
  expect(await found(Excel.SpecialCellType.dataValidations)).toEqual(["Sheet1!A2", "Sheet1!C5:C9"]);
});

test("Where there are none, asking for them without leave for that is refused", async () => {
  expect(await codeOf((sheet) => sheet.getRange("A1").getSpecialCells("Formulas"))).toBe("ItemNotFound");
});
