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

describe("The set-up of the pages", () => {
  test("is kept: orientation, rows repeated at the top, one page wide", async () => {
    await onSheet(async (sheet, context) => {
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("$4:$5");
      const layout = sheet.pageLayout.load("orientation,zoom");
      await context.sync();
      expect([layout.orientation, layout.zoom]).toEqual(["Landscape", { horizontalFitToPages: 1 }]);
    });
    expect(backend.pageSetup(sheetId)).toEqual({
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1 },
      titleRows: { row: 3, rows: 2 },
    });
  });

  test.each<[string, string, (layout: Excel.PageLayout) => unknown]>([
    [
      "a scale and a number of pages",
      "InvalidArgument",
      (layout) => {
        layout.zoom = { scale: 50, horizontalFitToPages: 1 };
      },
    ],
    [
      "a scale of 9 percent",
      "InvalidArgument",
      (layout) => {
        layout.zoom = { scale: 9 };
      },
    ],
    [
      "margins",
      "NotImplemented",
      (layout) => {
        layout.leftMargin = 10;
      },
    ],
  ])("refuses %s with %s", async (_what, code, act) => {
    expect(await codeOf((sheet) => act(sheet.pageLayout))).toBe(code);
  });
});
