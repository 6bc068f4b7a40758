import { createMemoryBackend } from "../../../workbench/backend/memory";
import { createHost } from "../../../workbench/protocol/host";
import { connect, loadExcelClient } from "../../support/excel-client";

loadExcelClient();

/** A backend whose calculation takes time; it keeps a log of who asked for what. */
function openSlow(): string[] {
  const log: string[] = [];
  const backend = createMemoryBackend();
  const { settled, write, read, usedArea } = backend;
  connect(
    createHost({
      ...backend,
      settled: async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        await settled();
        log.push("settled");
      },
      write: (...args) => {
        log.push("write");
        write(...args);
      },
      read: (...args) => {
        log.push("read");
        return read(...args);
      },
      usedArea: (...args) => {
        log.push("used area");
        return usedArea(...args);
      },
    }),
  );
  return log;
}

describe("A request that writes and reads", () => {
  test("waits for the calculation between the write and the read, once", async () => {
    const log = openSlow();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").formulas = [["=1+1"]];
      sheet.getRange("A1").load("values");
      sheet.getRange("A2").load("values");
      await context.sync();
    });
    expect(log).toEqual(["write", "settled", "read", "read"]);
  });

  test("waits before it looks for the used range, which a spill may have changed", async () => {
    const log = openSlow();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").formulas = [["=1+1"]];
      sheet.getUsedRange().format.font.bold = true;
      await context.sync();
    });
    expect(log).toEqual(["write", "settled", "used area"]);
  });

  test("does not wait between the pieces of a large write", async () => {
    const log = openSlow();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A4000");
      range.values = Array.from({ length: 4000 }, (_row, row) => [row]);
      await context.sync();
    });
    // 4,000 cells in pieces of 1,500 are three writes.
    expect(log).toEqual(["write", "write", "write"]);
  });
});
