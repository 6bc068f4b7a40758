/** What a workbook holds at one moment, as plain data: two of these tell what has to be saved. */
import type { Backend, DefinedName, Table } from "../backend/backend";
import type { Area, Cell } from "../backend/cells";
import type { SheetProtection } from "../backend/sheet-protection";
import type { Validation } from "../backend/sheet-objects";

/** A formula over several cells, by its first cell. */
export interface SpillState {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
}

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly protection: SheetProtection | null;
  /** By "row,column"; a cell that holds and shows nothing is not in it. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly spills: readonly SpillState[];
  readonly validations: readonly Validation[];
  /** What is not saved, as text that changes with it: by what it is. */
  readonly others: Readonly<Record<NotSaved, string>>;
}

/** What the workbench shows or keeps and does not save. */
export type NotSaved = "formats" | "sizes" | "panes" | "charts" | "comments" | "pages" | "conditionalFormats";

export interface WorkbookState {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetState[];
  readonly tables: readonly Table[];
  readonly names: readonly DefinedName[];
  /** What the add-in keeps in the document, as JSON by name. */
  readonly settings: ReadonlyMap<string, string>;
}

export const keyOf = (row: number, column: number): string => `${String(row)},${String(column)}`;

export const placeOf = (key: string): { readonly row: number; readonly column: number } => {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return { row, column };
};

export function takeState(backend: Backend, settings: ReadonlyMap<string, string>): WorkbookState {
  return {
    sheets: backend.sheets().map(({ id, name, visibility, protection }): SheetState => ({
      id,
      name,
      visibility,
      protection,
      ...takeCells(backend, id),
      validations: backend.validations(id),
      others: takeOthers(backend, id),
    })),
    tables: backend.tables(),
    names: backend.names(),
    settings: new Map(settings),
  };
}

function takeCells(backend: Backend, sheetId: string): Pick<SheetState, "cells" | "spills"> {
  const cells = new Map<string, Cell>();
  const spills: SpillState[] = [];
  const used = backend.usedArea(sheetId, true);
  if (used === null) return { cells, spills };
  backend.read(sheetId, used).forEach((line, i) => {
    line.forEach((cell, j) => {
      if (cell.formula === undefined && cell.value === null) return;
      const [row, column] = [used.row + i, used.column + j];
      cells.set(keyOf(row, column), cell);
      const area = cell.formula === undefined ? null : backend.spillArea(sheetId, row, column);
      if (area !== null) spills.push({ row, column, area });
    });
  });
  return { cells, spills };
}

function takeOthers(backend: Backend, sheetId: string): SheetState["others"] {
  const used = backend.usedArea(sheetId, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const styles = Array.from({ length: used.rows }, (_row, i) =>
    Array.from({ length: used.columns }, (_cell, j) => backend.style(sheetId, used.row + i, used.column + j)),
  );
  const columns = Array.from({ length: used.column + used.columns }, (_, column) =>
    backend.columnWidth(sheetId, column),
  );
  const rows = Array.from({ length: used.row + used.rows }, (_, row) => backend.rowHeight(sheetId, row));
  const ofSheet = <T extends { readonly sheetId: string }>(all: readonly T[]): readonly T[] =>
    all.filter((one) => one.sheetId === sheetId);
  const text = (value: unknown): string => JSON.stringify(value);
  return {
    formats: text([backend.numberFormats(sheetId, used), styles, backend.merges(sheetId)]),
    sizes: text([columns, rows]),
    panes: text(backend.frozen(sheetId)),
    charts: text(ofSheet(backend.charts())),
    comments: text(ofSheet(backend.comments())),
    pages: text(backend.pageSetup(sheetId)),
    conditionalFormats: text(backend.conditionalFormats(sheetId)),
  };
}
