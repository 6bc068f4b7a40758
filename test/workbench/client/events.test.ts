import { loadExcelClient, openInMemory } from "../../support/excel-client";
import type { MemoryBackend } from "../../../workbench/backend/memory";

loadExcelClient();

/** Events come after the answer to the request that caused them. */
const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

let backend: MemoryBackend;
let sheetId: string;

beforeEach(() => {
  ({ backend } = openInMemory());
  sheetId = backend.sheets()[0]!.id;
});

const writes = (address: string, value: string | number): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
  });

describe("Events", () => {
  test("a change by the user reaches the sheet's handler and the collection's, with its address", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add((event) => Promise.resolve(void seen.push(`sheet ${event.address} ${event.changeType}`)));
      context.workbook.worksheets.onChanged.add((event) =>
        Promise.resolve(void seen.push(`all ${event.address} ${String(event.worksheetId === sheetId)}`)),
      );
      await context.sync();
    });
    backend.enter(sheetId, 1, 1, [[{ value: 5 }, { value: 6 }]]);
    await delivered();
    expect(seen).toEqual(["sheet B2:C2 RangeEdited", "all B2:C2 true"]);
  });

  test("a change by the add-in itself says so", async () => {
    const seen: (string | undefined)[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets
        .getActiveWorksheet()
        .onChanged.add((event) => Promise.resolve(void seen.push(event.triggerSource)));
      await context.sync();
    });
    await writes("A1", 1);
    backend.enter(sheetId, 0, 0, [[{ value: 2 }]]);
    await delivered();
    expect(seen).toEqual(["ThisLocalAddin", "Unknown"]);
  });

  test("a handler that was removed hears nothing more", async () => {
    let count = 0;
    const handler = await Excel.run(async (context) => {
      const result = context.workbook.worksheets
        .getActiveWorksheet()
        .onChanged.add(() => Promise.resolve(void (count += 1)));
      await context.sync();
      return result;
    });
    backend.enter(sheetId, 0, 0, [[{ value: 1 }]]);
    await delivered();
    await Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
    backend.enter(sheetId, 0, 0, [[{ value: 2 }]]);
    await delivered();
    expect(count).toBe(1);
  });

  test("the range of an event can be asked for", async () => {
    let address = "";
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onChanged.add((event) =>
        Excel.run(async (inner) => {
          const range = event.getRange(inner).load("address");
          await inner.sync();
          address = range.address;
        }),
      );
      await context.sync();
    });
    backend.enter(sheetId, 2, 3, [[{ value: 1 }]]);
    await delivered();
    await delivered();
    expect(address).toBe("Sheet1!D3");
  });

  test("the selection is heard of by the workbook and by the sheet", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(() => Promise.resolve(void seen.push("workbook")));
      context.workbook.worksheets
        .getActiveWorksheet()
        .onSelectionChanged.add((event) => Promise.resolve(void seen.push(event.address)));
      await context.sync();
    });
    backend.select(sheetId, { row: 1, column: 0, rows: 2, columns: 2 });
    await delivered();
    expect(seen).toEqual(["workbook", "A2:B3"]);
  });

  test("sheets that are added, activated, left and deleted are heard of in this order", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add((event) => Promise.resolve(void seen.push(`added ${event.worksheetId}`)));
      worksheets.onActivated.add((event) => Promise.resolve(void seen.push(`activated ${event.worksheetId}`)));
      worksheets.onDeactivated.add((event) => Promise.resolve(void seen.push(`left ${event.worksheetId}`)));
      worksheets.onDeleted.add((event) => Promise.resolve(void seen.push(`deleted ${event.worksheetId}`)));
      await context.sync();
    });
    const { id } = backend.addSheet("Lists");
    backend.activateSheet(id);
    backend.deleteSheet(id);
    await delivered();
    // The sheet that was left is gone by then, so nothing is said of leaving it.
    expect(seen).toEqual([
      `added ${id}`,
      `left ${sheetId}`,
      `activated ${id}`,
      `deleted ${id}`,
      `activated ${sheetId}`,
    ]);
  });

  test("a change inside a table is heard of by the table, one outside is not", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A3").values = [["District"], ["Norwalk"], ["Groton"]];
      const table = sheet.tables.add("A1:A3", true).load("id");
      await context.sync();
      table.onChanged.add((event) => Promise.resolve(void seen.push(event.address)));
      await context.sync();
    });
    backend.enter(sheetId, 1, 0, [[{ value: "Winchester" }]]);
    backend.enter(sheetId, 7, 0, [[{ value: "outside" }]]);
    await delivered();
    expect(seen).toEqual(["A2"]);
  });
});
