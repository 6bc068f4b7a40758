import { BooleanNumber } from "@univerjs/presets";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../cells";
import { intersection } from "../areas";
import { areaOf, type Book, rangeOf, type UniverRange } from "./book";
import type { Cells } from "./cells";
import { freezeOf } from "./workbook-data";

/** Sizes of rows and columns, panes and merged cells. */
export class Layout {
  constructor(
    private readonly book: Book,
    private readonly cells: Cells,
  ) {}

  columnWidth(sheetId: string, column: number): number {
    return this.book.sheet(sheetId).getColumnWidth(column);
  }

  setColumnWidth(sheetId: string, column: number, columns: number, width: number): void {
    this.book.run(SetWorksheetColWidthMutation.id, sheetId, {
      ranges: [this.columns(sheetId, column, columns)],
      colWidth: width,
    });
  }

  rowHeight(sheetId: string, row: number): number {
    return this.book.sheet(sheetId).getRowHeight(row);
  }

  /** A height that was set stays, whatever the cells come to hold. */
  setRowHeight(sheetId: string, row: number, rows: number, height: number): void {
    const ranges = [this.rows(sheetId, row, rows)];
    this.book.run(SetWorksheetRowIsAutoHeightMutation.id, sheetId, { ranges, autoHeightInfo: BooleanNumber.FALSE });
    this.book.run(SetWorksheetRowHeightMutation.id, sheetId, { ranges, rowHeight: height });
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return !this.book.sheet(sheetId).getRowRawVisible(row);
  }

  frozen(sheetId: string): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.book.sheet(sheetId).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    this.book.run(SetFrozenMutation.id, sheetId, freezeOf(rows, columns));
  }

  merges(sheetId: string): Area[] {
    return this.book.sheet(sheetId).getMergeData().map(areaOf);
  }

  merge(sheetId: string, area: Area): void {
    this.cells.makeRoom(sheetId, { rows: area.row + area.rows, columns: area.column + area.columns });
    this.book.run(AddWorksheetMergeMutation.id, sheetId, { ranges: [rangeOf(area)] });
  }

  unmerge(sheetId: string, area: Area): void {
    const ranges = this.merges(sheetId)
      .filter((merged) => intersection(merged, area) !== null)
      .map(rangeOf);
    if (ranges.length > 0) this.book.run(RemoveWorksheetMergeMutation.id, sheetId, { ranges });
  }

  private columns(sheetId: string, column: number, columns: number): UniverRange {
    this.cells.makeRoom(sheetId, { rows: 1, columns: column + 1 });
    const sheet = this.book.sheet(sheetId);
    const last = Math.min(column + columns, sheet.getColumnCount()) - 1;
    return { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: column, endColumn: last };
  }

  private rows(sheetId: string, row: number, rows: number): UniverRange {
    this.cells.makeRoom(sheetId, { rows: row + 1, columns: 1 });
    const sheet = this.book.sheet(sheetId);
    const last = Math.min(row + rows, sheet.getRowCount()) - 1;
    return { startRow: row, endRow: last, startColumn: 0, endColumn: sheet.getColumnCount() - 1 };
  }
}
