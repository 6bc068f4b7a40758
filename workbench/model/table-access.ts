import type { Table } from "../backend/backend";
import { intersection, isInsideSheet } from "../backend/areas";
import type { Area } from "../backend/cells";
import { ExcelError } from "./errors";
import type { Model, TableFlags } from "./model";

/** The table with this id; it may be gone since the add-in learnt of it. */
export function tableById(model: Model, tableId: string): Table {
  const table = model.backend.tables().find(({ id }) => id === tableId);
  if (table === undefined) throw new ExcelError("ItemNotFound");
  return table;
}

export function tableFlags(model: Model, tableId: string): TableFlags {
  const flags = model.tableFlags.get(tableId) ?? {
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  model.tableFlags.set(tableId, flags);
  return flags;
}

/** Two tables never share a cell. */
export function requireNoOtherTable(model: Model, sheetId: string, area: Area, ownId?: string): void {
  const overlaps = model.backend
    .tables()
    .some((table) => table.id !== ownId && table.sheetId === sheetId && intersection(table.area, area) !== null);
  if (overlaps) throw new ExcelError("InvalidOperation", "A table can't overlap another table.");
}

/** Refuses to grow over cells that hold something: Excel would move them, the workbench cannot. */
export function requireEmpty(model: Model, sheetId: string, area: Area, member: string): void {
  const isFree =
    isInsideSheet(area) &&
    model.backend
      .read(sheetId, area)
      .every((row) => row.every(({ value, formula }) => value === null && formula === undefined));
  if (!isFree)
    throw new ExcelError(
      "NotImplemented",
      `${member} is not emulated by the workbench where cells below the table would have to move.`,
    );
}
