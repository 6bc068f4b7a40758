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

describe("Comments", () => {
  test("are added to a cell, found there, changed, listed and deleted", async () => {
    await onSheet(async (sheet, context) => {
      const { comments } = context.workbook;
      comments.add("Sheet1!B2", "ECS of FY 2012");
      comments.add(sheet.getRange("B3"), "as received");
      await context.sync();
      const found = comments.getItemByCell(sheet.getRange("B2")).load("content");
      comments.load("items/content");
      await context.sync();
      expect([found.content, comments.items.map(({ content }) => content)]).toEqual([
        "ECS of FY 2012",
        ["ECS of FY 2012", "as received"],
      ]);
      found.content = "ECS entitlement of FY 2012";
      comments.items[1]?.delete();
    });
    expect(backend.comments()).toMatchObject([{ sheetId, row: 1, column: 1, content: "ECS entitlement of FY 2012" }]);
  });

  test("go with their sheet", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Model");
      context.workbook.comments.add("Model!A1", "note");
      sheet.name = "Model 2";
      const comment = context.workbook.comments.getItemByCell("'Model 2'!A1").load("content");
      await context.sync();
      expect(comment.content).toBe("note");
      sheet.delete();
      await context.sync();
    });
    expect(backend.comments()).toEqual([]);
  });

  test.each<[string, string, (comments: Excel.CommentCollection, sheet: Excel.Worksheet) => unknown]>([
    ["an address without a sheet", "InvalidArgument", (comments) => comments.add("B2", "x")],
    ["two cells", "InvalidArgument", (comments) => comments.add("Sheet1!B2:B3", "x")],
    ["no text", "InvalidArgument", (comments) => comments.add("Sheet1!B2", "")],
    [
      "a cell that has one",
      "InvalidOperation",
      (comments) => {
        comments.add("Sheet1!B2", "x");
        comments.add("Sheet1!B2", "y");
      },
    ],
    ["a cell that has none", "ItemNotFound", (comments) => comments.getItemByCell("Sheet1!B2").load("content")],
  ])("refuse %s with %s", async (_what, code, act) => {
    expect(await codeOf((sheet, context) => act(context.workbook.comments, sheet))).toBe(code);
  });
});
