import { openInMemory, loadExcelClient } from "../../support/excel-client";

loadExcelClient();

const write = (address: string, value: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
  });

describe("A sync that is made to fail", () => {
  test("fails with the code and message given, and nothing of it takes effect", async () => {
    const { backend, failSyncAt } = openInMemory();
    failSyncAt(2, { code: "GeneralException", message: "The line is dead." });
    await write("A1", "first");
    await expect(write("A2", "second")).rejects.toMatchObject({
      code: "GeneralException",
      message: "The line is dead.",
    });
    await write("A3", "third");
    const [sheet] = backend.sheets();
    const cells = backend.read(sheet!.id, { row: 0, column: 0, rows: 3, columns: 1 });
    expect(cells.map(([cell]) => cell?.value)).toEqual(["first", null, "third"]);
  });

  test("can fail half way, with what came before it in effect", async () => {
    const { backend, failSyncAt } = openInMemory();
    const batch = (context: Excel.RequestContext): Promise<void> => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["one"]];
      sheet.getRange("A2").values = [["two"]];
      return context.sync();
    };
    // Global, worksheets, sheet, range, its value: the first value is set by one of the first six actions, the second later.
    failSyncAt(1, { code: "AccessDenied", message: "Not now.", afterActions: 7 });
    await expect(Excel.run(batch)).rejects.toMatchObject({ code: "AccessDenied" });
    const [sheet] = backend.sheets();
    const cells = backend.read(sheet!.id, { row: 0, column: 0, rows: 2, columns: 1 });
    expect(cells.map(([cell]) => cell?.value)).toEqual(["one", null]);
  });

  test("counts the syncs of the add-in and not the client's own clearing up", async () => {
    const { syncs } = openInMemory();
    await write("A1", "x");
    expect(syncs()).toBe(1);
    await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      range.load("values");
      await context.sync();
    });
    expect(syncs()).toBe(3);
  });
});
