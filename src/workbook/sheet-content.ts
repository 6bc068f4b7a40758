import { asText } from "./cell-input";
import { inputOf } from "./cell-writer";
import { formatAll, numberFormatOf } from "./number-formats";
import { HEADER_ROW } from "./table-layout";
import type { ColumnToWrite, Note, TableToWrite } from "./table-to-write";

const QUIET_TEXT = "#595959";

/** What a new sheet of ours holds: lines at its top, and a header row with rows below it. */
export interface SheetContent {
  readonly title: string;
  readonly notes: readonly Note[];
  readonly columns: readonly ColumnToWrite[];
  readonly rows: TableToWrite["rows"];
  /** The name of the table that the rows become; null for a sheet of cells alone. */
  readonly tableName: string | null;
}

/** The lines at the top have their rows, and one below them stays free where there are fewer. */
export const headerRow = ({ notes }: SheetContent): number => Math.max(HEADER_ROW, notes.length + 1);

/** As wide as the lines above, which take two columns. */
export const widthOf = ({ columns }: SheetContent): number => Math.max(2, columns.length);

/** Queues the lines, the header row and the look of the columns. */
export function queueFrame(sheet: Excel.Worksheet, content: SheetContent): void {
  const { title, notes, columns, rows, tableName } = content;
  const header = headerRow(content);
  const lines = [[asText(title), ""], ...notes.map(([label, text]) => [asText(label), asText(text)])];
  sheet.getRangeByIndexes(0, 0, lines.length, 2).values = lines;
  const font = sheet.getRangeByIndexes(0, 0, 1, 1).format.font;
  font.bold = true;
  font.size = 14;
  if (notes.length > 0) sheet.getRangeByIndexes(1, 0, notes.length, 1).format.font.color = QUIET_TEXT;

  const headers = sheet.getRangeByIndexes(header, 0, 1, columns.length);
  headers.values = [columns.map(({ name }) => asText(name))];
  if (tableName === null) headers.format.font.bold = true;
  columns.forEach(({ kind, width }, column) => {
    const format = numberFormatOf(kind, cellsOf(rows, column));
    if (format !== undefined) formatAll(sheet.getRangeByIndexes(header + 1, column, rows.length, 1), format);
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  sheet.freezePanes.freezeRows(header + 1);
}

/** The cells of some rows as they are typed. */
export const inputRows = (rows: TableToWrite["rows"], columns: number) =>
  rows.map((cells) => Array.from({ length: columns }, (_, column) => inputOf(cells[column] ?? "")));

function* cellsOf(rows: TableToWrite["rows"], column: number) {
  for (const row of rows) yield row[column];
}
