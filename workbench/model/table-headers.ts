/** The cells of a header row and the names of the columns are one thing: text, never empty, each name once. */
import { intersection } from "../backend/areas";
import { isCellError, type Area, type CellValue } from "../backend/cells";
import type { Model } from "./model";

/** Names the columns after the cells that now stand in the header row. */
export function columnNames(cells: readonly CellValue[]): string[] {
  const names: string[] = [];
  const isTaken = (name: string): boolean => names.some((other) => other.toLowerCase() === name.toLowerCase());
  cells.forEach((cell, index) => {
    const text = cellText(cell);
    let name = text === "" ? `Column${String(index + 1)}` : text;
    for (let count = 2; isTaken(name); count += 1) name = `${text === "" ? "Column" : text}${String(count)}`;
    names.push(name);
  });
  return names;
}

const cellText = (cell: CellValue): string =>
  cell === null
    ? ""
    : isCellError(cell)
      ? cell.error
      : typeof cell === "boolean"
        ? String(cell).toUpperCase()
        : String(cell);

/** Makes the header row of an area text and gives the columns' names. */
export function settleHeaderRow(model: Model, sheetId: string, header: Area): string[] {
  const cells = model.backend.read(sheetId, header)[0] ?? [];
  const names = columnNames(cells.map(({ value }) => value));
  if (names.some((name, index) => cells[index]?.value !== name || cells[index]?.formula !== undefined))
    model.backend.write(sheetId, header.row, header.column, [names.map((value) => ({ value }))]);
  return names;
}

/** After a change of cells: renames the columns of the tables whose header row it touched. */
export function refreshHeaders(model: Model, sheetId: string, changed: Area): void {
  for (const table of model.backend.tables()) {
    const header = { ...table.area, rows: 1 };
    if (table.sheetId !== sheetId || !table.showHeaders || intersection(header, changed) === null) continue;
    const columns = settleHeaderRow(model, sheetId, header);
    if (columns.some((name, index) => name !== table.columns[index])) model.backend.updateTable(table.id, { columns });
  }
}
