/** Small .xlsx packages as the add-in reads them. */
import {
  describeIssue,
  openSpreadsheet,
  type CellValue,
  type Progress,
  type SheetGrid,
  type Spreadsheet,
  type SpreadsheetIssue,
} from "../../../src/spreadsheet";
import { Issue } from "../../../src/money/issue";
import { bookFile, type BookParts } from "./package";

export async function opened(file: Uint8Array): Promise<Spreadsheet> {
  const result = await openSpreadsheet(file);
  if (result instanceof Issue) throw new Error(describeIssue(result));
  return result;
}

export async function readToEnd(
  spreadsheet: Spreadsheet,
  sheet: string,
): Promise<{ readonly end: SheetGrid | SpreadsheetIssue; readonly steps: readonly Progress[] }> {
  const steps: Progress[] = [];
  const reading = spreadsheet.readSheet(sheet);
  for (let step = await reading.next(); ; step = await reading.next()) {
    if (step.done) return { end: step.value, steps };
    steps.push(step.value);
  }
}

export async function gridOf(file: Uint8Array, sheet = "Sheet1"): Promise<SheetGrid> {
  const { end } = await readToEnd(await opened(file), sheet);
  if (end instanceof Issue) throw new Error(describeIssue(end));
  return end;
}

/** The rows of the only sheet of a book, of which only what stands within `<sheetData>` is given. */
export const rowsOf = async (
  rows: string,
  book: Omit<BookParts, "sheets"> = {},
): Promise<readonly (readonly CellValue[])[]> => (await gridOf(bookFile({ ...book, sheets: [{ rows }] }))).rows;

/** What stands in the way of reading all of a file: of opening it, or of reading one of its sheets. */
export async function issueOfFile(file: Uint8Array): Promise<SpreadsheetIssue | undefined> {
  const result = await openSpreadsheet(file);
  if (result instanceof Issue) return result;
  for (const { name } of result.sheets) {
    const { end } = await readToEnd(result, name);
    if (end instanceof Issue) return end;
  }
  return undefined;
}
