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

describe("Merged cells", () => {
  test("keep what the first cell holds, and come apart again", async () => {
    await onSheet(async (sheet, context) => {
      const heading = sheet.getRange("A1:C1");
      heading.values = [["Withholding", "lost", "lost"]];
      heading.merge();
      heading.load("values");
      await context.sync();
      expect(heading.values).toEqual([["Withholding", "", ""]]);
      expect(backend.merges(sheetId)).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
      sheet.getRange("B1").unmerge();
    });
    expect(backend.merges(sheetId)).toEqual([]);
  });

  test("are merged row by row when asked for", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("A1:B2").merge(true);
    });
    expect(backend.merges(sheetId)).toEqual([
      { row: 0, column: 0, rows: 1, columns: 2 },
      { row: 1, column: 0, rows: 1, columns: 2 },
    ]);
  });

  test("are refused inside a table", async () => {
    expect(
      await codeOf((sheet) => {
        sheet.getRange("A1:B1").values = [["Town", "Grant"]];
        sheet.tables.add("A1:B3", true);
        sheet.getRange("A2:B2").merge();
      }),
    ).toBe("InvalidOperation");
  });
});
