import { formatAll, formatEach, numberFormatOf } from "./number-formats";
import { piecesOf } from "./pieces";
import type { Update } from "./plan-update";
import type { FormattedArea } from "./free-area";
import type { Room } from "./room";
import type { TableImage } from "./table-image";

/** Queues the look of what the table grows by: new rows like the row above them, new columns by what they hold. */
export function queueLook(sheet: Excel.Worksheet, image: TableImage, { wanted, added }: Update, room: Room): void {
  const { below, right, lastRow, widths } = room;
  if (below) {
    lastRow.forEach((format, index) => {
      if (below.formats.every((line) => line[index] === format)) return;
      formatAll(sheet.getRangeByIndexes(below.row, image.column + index, below.rows, 1), format);
    });
  }
  added.forEach(({ kind, width }, index) => {
    const place = image.columns.length + index;
    const column = image.column + place;
    const format = numberFormatOf(kind, columnOf(wanted.rows, place));
    if (format !== undefined && right) {
      formatAll(sheet.getRangeByIndexes(image.row, column, wanted.rows.length, 1), format);
    }
    if ((widths[index]?.width ?? width) < width) sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
}

function* columnOf<T>(rows: readonly (readonly T[])[], column: number): Iterable<T | undefined> {
  for (const row of rows) yield row[column];
}

/** Queues what gives the cells around the table their look back. */
export function queueLookBack(sheet: Excel.Worksheet, { below, right, widths }: Room): void {
  for (const area of [below, right]) if (area) queueFormatsBack(sheet, area);
  for (const { column, width } of widths) sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
}

function queueFormatsBack(sheet: Excel.Worksheet, { row, column, rows, columns, formats }: FormattedArea): void {
  const first = formats[0]?.[0];
  const isUniform = formats.every((line) => line.every((format) => format === first));
  if (isUniform) formatEach(sheet.getRangeByIndexes(row, column, rows, columns), formats.slice(0, 1));
  else {
    for (const piece of piecesOf(rows, columns)) {
      const part = formats.slice(piece.first, piece.first + piece.rows);
      formatEach(sheet.getRangeByIndexes(row + piece.first, column, piece.rows, columns), part);
    }
  }
}
