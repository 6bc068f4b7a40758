import type { DistrictList } from "../law/lists";
import { asText } from "./cell-input";
import type { CellContent } from "./cell-input";
import { listNotes, listRow } from "./list-rows";
import { COLUMN_WIDTHS, COLUMNS, HEADER_ROW, TABLE_NAME } from "./table-layout";

const QUIET_TEXT = "#595959";
const YEAR_COLUMNS = COLUMNS.flatMap((name, index) => (name.endsWith(" FY") ? [index] : []));

const input = (content: CellContent): CellContent => (typeof content === "string" ? asText(content) : content);

/** Queues the new sheet with the table and the lines with its source; the caller syncs. */
export function queueNewTable(
  context: Excel.RequestContext,
  sheetName: string,
  list: DistrictList,
  today: Date,
): { readonly sheet: Excel.Worksheet; readonly table: Excel.Table } {
  const sheet = context.workbook.worksheets.add(sheetName);
  queueNotes(sheet, list, today);

  const rows = list.members.map((member) => {
    const row = listRow(member);
    return COLUMNS.map((name) => (name === "Opportunity" ? "" : input(row[name])));
  });
  const range = sheet.getRangeByIndexes(HEADER_ROW, 0, rows.length + 1, COLUMNS.length);
  range.values = [[...COLUMNS], ...rows];
  const table = sheet.tables.add(range, true);
  table.name = TABLE_NAME;
  table.style = "TableStyleMedium2";

  for (const column of YEAR_COLUMNS) {
    const years = sheet.getRangeByIndexes(HEADER_ROW + 1, column, rows.length, 1);
    years.numberFormat = rows.map(() => ["0"]);
  }
  COLUMNS.forEach((name, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = COLUMN_WIDTHS[name];
  });
  sheet.freezePanes.freezeRows(HEADER_ROW + 1);
  return { sheet, table };
}

function queueNotes(sheet: Excel.Worksheet, list: DistrictList, today: Date): void {
  const notes = listNotes(list, today);
  const lines = [[notes.title, ""], ...notes.lines.map(([label, text]) => [label, asText(text)])];
  sheet.getRangeByIndexes(0, 0, lines.length, 2).values = lines;
  const title = sheet.getRangeByIndexes(0, 0, 1, 1).format.font;
  title.bold = true;
  title.size = 14;
  sheet.getRangeByIndexes(1, 0, lines.length - 1, 1).format.font.color = QUIET_TEXT;
}
