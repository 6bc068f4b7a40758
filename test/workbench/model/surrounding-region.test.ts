import { loadExcelClient, openInMemory } from "../../support/excel-client";

loadExcelClient();

/** Two blocks: A1:B3 with a corner at C4, and E6. */
test.each([
  ["a cell inside a block", "A2", "A1:C4"],
  ["a cell that only touches a block by its corner", "D5", "A1:E6"],
  ["an empty cell apart", "H9", "H9"],
  ["a cell with nothing around it", "E6", "E6"],
])("The region around %s", async (_what, from, expected) => {
  openInMemory();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B3").values = [
      ["Town", "Grant"],
      ["Norwalk", ""],
      ["", 5],
    ];
    sheet.getRange("C4").values = [[1]];
    sheet.getRange("E6").values = [["apart"]];
    const region = sheet.getRange(from).getSurroundingRegion().load("address");
    await context.sync();
    expect(region.address).toBe(`Sheet1!${expected}`);
  });
});
