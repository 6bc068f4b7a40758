import { loadExcelClient, openInMemory } from "../../support/excel-client";

describe("Excel.run in Node", () => {
  test("writes and reads through the real client", async () => {
    loadExcelClient();
    openInMemory();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Lists");
      const range = sheet.getRange("A1:B2");
      range.values = [["District", "Status"], ["Norwalk", 12]];
      range.load("values,address");
      sheet.load("name");
      await context.sync();
      expect(range.values).toEqual([["District", "Status"], ["Norwalk", 12]]);
      expect(range.address).toBe("Lists!A1:B2");
    });
  });
});
