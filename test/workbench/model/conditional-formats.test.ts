import { codeOf, onSheet } from "../../support/active-sheet";
import { loadExcelClient, openInMemory } from "../../support/excel-client";
import type { MemoryBackend } from "../../../workbench/backend/memory";

loadExcelClient();

let backend: MemoryBackend;
let sheetId: string;

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

beforeEach(() => {
  ({ backend } = openInMemory());
  sheetId = backend.activeSheet();
  backend.setConditionalFormats(sheetId, [
    { areas: [area(0, 0, 9)], type: "Custom", priority: 0, stopIfTrue: true, formulas: ["=A1>3"] },
    {
      areas: [area(0, 1), area(5, 1)],
      type: "CellValue",
      operator: "GreaterThan",
      priority: 1,
      stopIfTrue: false,
      formulas: ["=$D$1"],
    },
  ]);
});

test("The formats of a sheet are listed with their kinds, and found again by their ids", async () => {
  await onSheet(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load("items/type,items/priority,items/stopIfTrue,items/id");
    const count = conditionalFormats.getCount();
    await context.sync();
    const [first] = conditionalFormats.items;
    const again = conditionalFormats.getItem(first!.id).load("type");
    await context.sync();
    expect(conditionalFormats.items.map((one) => [one.type, one.priority, one.stopIfTrue])).toEqual([
      ["Custom", 0, true],
      ["CellValue", 1, false],
    ]);
    expect([count.value, again.type]).toEqual([2, "Custom"]);
  });
});

test("A format has its formulas and its places", async () => {
  await onSheet(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load("items/type");
    await context.sync();
    const [custom, cellValue] = conditionalFormats.items;
    custom!.custom.rule.load("formula");
    cellValue!.cellValue.load("rule");
    const ranges = cellValue!.getRanges().load("address,areaCount,cellCount");
    const one = custom!.getRange().load("address");
    const none = cellValue!.getRangeOrNullObject();
    await context.sync();
    expect(custom!.custom.rule.formula).toBe("=A1>3");
    expect(cellValue!.cellValue.rule).toEqual({ formula1: "=$D$1", operator: "GreaterThan" });
    expect([ranges.address, ranges.areaCount, ranges.cellCount]).toEqual(["Sheet1!B1,Sheet1!B6", 2, 2]);
    expect([one.address, none.isNullObject]).toEqual(["Sheet1!A1:A9", true]);
  });
});

test("A range lists the formats that touch it and no others", async () => {
  await onSheet(async (sheet, context) => {
    const touched = sheet.getRange("B6:C9").conditionalFormats.load("items/type");
    await context.sync();
    expect(touched.items.map(({ type }) => type)).toEqual(["CellValue"]);
  });
});

test("Formats move with their cells, and their formulas follow", async () => {
  await onSheet((sheet) => {
    sheet.getRange("1:2").insert("Down");
  });
  expect(backend.conditionalFormats(sheetId).map(({ areas, formulas }) => [areas, formulas])).toEqual([
    [[area(2, 0, 9)], ["=A3>3"]],
    [[area(2, 1), area(7, 1)], ["=$D$3"]],
  ]);
});

test("What a format is not is refused", async () => {
  expect(
    await codeOf((sheet) => {
      sheet.getRange("A1").conditionalFormats.getItemAt(0).cellValue.load("rule");
    }),
  ).toBe("ItemNotFound");
});
