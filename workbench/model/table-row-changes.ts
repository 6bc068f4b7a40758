import type { Table } from "../backend/backend";
import { integerArgument } from "./arguments";
import { ExcelError, WRONG_SHAPE } from "./errors";
import type { Model } from "./model";
import { deleteCells, insertCells } from "./move-cells";
import { writeCells } from "./range-values";
import { copyDown } from "./row-shift";
import { requireUnprotected } from "./sheet-access";
import { tableById } from "./table-access";
import { bodyOf, columnOf } from "./table-areas";

/** Puts rows into the body before the given one, or at its end, and gives the place of the first. */
export function addRows(tableId: string, index: unknown, values: unknown, model: Model): number {
  const table = tableById(model, tableId);
  const body = bodyOf(table);
  requireUnprotected(model, table.sheetId);
  const position = integerArgument(index, -1);
  if (position < -1 || position > body.rows) throw new ExcelError("InvalidArgument");
  const place = position === -1 ? body.rows : position;
  const rows = rowsArgument(values, table.area.columns);
  const calculated = calculatedColumns(table, model);
  const added = { ...body, row: body.row + place, rows: rows.length };
  insertCells(model, table.sheetId, added);
  // Cells put in right below the last row are not yet the table's; in it, the move has made the table longer.
  if (place === body.rows && !table.showTotals)
    model.backend.updateTable(tableId, { area: { ...table.area, rows: table.area.rows + rows.length } });
  copyFormats(table, place, rows.length, model);
  const filled = rows.map((row, i) =>
    row.map((value, column) => (value === null ? (calculated[column]?.(added.row + i) ?? null) : value)),
  );
  writeCells({ sheetId: table.sheetId, area: added }, filled, model);
  return place;
}

export function deleteRows(tableId: string, index: number, count: number, model: Model): void {
  const table = tableById(model, tableId);
  const body = bodyOf(table);
  if (index < 0 || count < 1 || index + count > body.rows) throw new ExcelError("InvalidArgument");
  requireUnprotected(model, table.sheetId);
  const area = { ...body, row: body.row + index, rows: count };
  // A table keeps one row: the last one is emptied.
  if (count === body.rows) {
    model.backend.clear(table.sheetId, { ...area, rows: 1 }, "Contents");
    if (count > 1) deleteCells(model, table.sheetId, { ...area, row: area.row + 1, rows: count - 1 });
    return;
  }
  deleteCells(model, table.sheetId, area);
}

/** The rows to write, each of the table's width; without any, one empty row. */
function rowsArgument(values: unknown, width: number): unknown[][] {
  const rows = values ?? [Array.from({ length: width }, () => null)];
  const isShaped =
    Array.isArray(rows) && rows.length > 0 && rows.every((row: unknown) => Array.isArray(row) && row.length === width);
  if (!isShaped) throw new ExcelError("InvalidArgument", WRONG_SHAPE);
  return rows as unknown[][];
}

/** For a column whose cells all hold the same formula: that formula, as it reads in another row. */
function calculatedColumns(table: Table, model: Model): readonly (((row: number) => string) | undefined)[] {
  const body = bodyOf(table);
  return table.columns.map((_name, index) => {
    const cells = model.backend.read(table.sheetId, columnOf(body, index)).flat();
    const first = cells[0]?.formula;
    if (first === undefined || !cells.every(({ formula }, row) => formula === copyDown(first, row))) return undefined;
    return (row) => copyDown(first, row - body.row);
  });
}

/** A new row looks like the one above it in the body, the first like the one below. */
function copyFormats(table: Table, place: number, count: number, model: Model): void {
  const { backend } = model;
  const body = bodyOf(table);
  const row = body.row + (place > 0 ? place - 1 : place + count);
  const pattern = { ...body, row, rows: 1 };
  const formats = backend.numberFormats(table.sheetId, pattern)[0] ?? [];
  const added = { ...body, row: body.row + place, rows: count };
  backend.setNumberFormats(
    table.sheetId,
    added,
    Array.from({ length: count }, () => formats),
  );
  for (let column = body.column; column < body.column + body.columns; column += 1) {
    const style = backend.style(table.sheetId, row, column);
    if (Object.keys(style).length > 0) backend.setStyle(table.sheetId, { ...added, column, columns: 1 }, style);
  }
}
