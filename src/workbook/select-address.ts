import { splitSheet } from "../formula/sheet-name";
import { parseArea } from "./a1";
import { inExcel } from "./excel";
import { WorkbookError } from "./problem";

/** Shows cells in Excel and selects them: "'Sheet 1'!B5:C7". Two syncs. */
export const selectAddress = (address: string): Promise<void> =>
  inExcel(async (context) => {
    const { sheetName, rest } = splitSheet(address);
    const area = parseArea(rest);
    if (sheetName === null || area === null) throw new WorkbookError({ code: "no-address", address });
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load("name,visibility");
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError({ code: "no-such-sheet", sheetName });
    if (sheet.visibility !== "Visible") throw new WorkbookError({ code: "sheet-hidden", sheetName: sheet.name });
    sheet.activate();
    sheet.getRange(rest).select();
    await context.sync();
  });
