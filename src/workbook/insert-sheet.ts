import { asText } from "./cell-input";
import { ContentHash } from "./content-hash";
import { inTurn, piecesOf } from "./pieces";
import { problemOf, WorkbookError } from "./problem";
import { removeSheets } from "./remove-sheet";
import type { RunOptions } from "./run-options";
import { requireNotCancelled } from "./run-options";
import type { SettingChange } from "./setting";
import { queueSetting } from "./setting";
import type { SheetContent } from "./sheet-content";
import { headerRow, inputRows, queueFrame, widthOf } from "./sheet-content";
import type { InsertedSheet } from "./undo-insertion";
import { whyItFailed } from "./why-it-failed";

/**
 * Writes the content to a new sheet, in one sync where it is not large. The table comes to be in the last one, complete.
 * Excel carries a failed batch out as far as it came: the sheet then goes again.
 */
export async function insertSheet(
  context: Excel.RequestContext,
  sheetName: string,
  content: SheetContent,
  setting: SettingChange | null,
  options: RunOptions = {},
): Promise<InsertedSheet> {
  try {
    return await writeSheet(context, sheetName, content, setting, options);
  } catch (error) {
    const cause = await whyItFailed(problemOf(error));
    const mark = { row: 0, column: 0, input: asText(content.title) };
    await removeSheets([{ sheetName, mark }], setting?.before ?? null, cause);
    throw new WorkbookError(cause);
  }
}

async function writeSheet(
  context: Excel.RequestContext,
  sheetName: string,
  content: SheetContent,
  setting: SettingChange | null,
  options: RunOptions,
): Promise<InsertedSheet> {
  const { columns, rows, tableName } = content;
  const header = headerRow(content);
  const sheet = context.workbook.worksheets.add(sheetName);
  sheet.load("id");
  queueFrame(sheet, content);

  const hash = new ContentHash();
  await inTurn(piecesOf(rows.length, columns.length), async ({ first, rows: count }) => {
    requireNotCancelled(options);
    const range = sheet.getRangeByIndexes(header + 1 + first, 0, count, columns.length);
    range.values = inputRows(rows.slice(first, first + count), columns.length);
    if (first + count === rows.length) {
      if (tableName !== null) queueTable(sheet, tableName, header, rows.length, columns.length);
      if (setting) queueSetting(context, setting.before, setting.after);
    }
    // What now stands there is what the user may have worked on by the time of an undo.
    const top = first === 0 ? 0 : header + 1 + first;
    const written = sheet.getRangeByIndexes(top, 0, header + 1 + first + count - top, widthOf(content));
    written.load("formulas");
    await context.sync();
    hash.addRows(written.formulas as unknown[][]);
    options.onProgress?.({ done: first + count, total: rows.length });
  });
  return {
    kind: "inserted",
    sheetId: sheet.id,
    sheetName,
    rows: rows.length,
    used: { rows: header + 1 + rows.length, columns: widthOf(content) },
    written: hash.value,
    setting,
  };
}

function queueTable(sheet: Excel.Worksheet, name: string, header: number, rows: number, columns: number): void {
  const table = sheet.tables.add(sheet.getRangeByIndexes(header, 0, rows + 1, columns), true);
  table.name = name;
  table.style = "TableStyleMedium2";
}
