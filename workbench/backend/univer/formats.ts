import type { IObjectArrayPrimitiveType, IStyleData, Nullable } from "@univerjs/presets";
import { SetColDataMutation, SetRowDataMutation } from "@univerjs/preset-sheets-core";
import type { Area, CellStyle, Matrix } from "../cells";
import { SHEET_COLUMNS, SHEET_ROWS } from "../grid-size";
import type { Book } from "./book";
import type { Cells } from "./cells";
import { cellStyle, numberFormat, type StyleChange, univerNumberFormat, univerStyle } from "./styles";

interface Line {
  s?: Nullable<IStyleData | string>;
}

/** How cells look. Whole rows and columns keep a style of their own, so that a million cells need none. */
export class Formats {
  constructor(
    private readonly book: Book,
    private readonly cells: Cells,
  ) {}

  style(sheetId: string, row: number, column: number): CellStyle {
    return cellStyle(this.composed(sheetId, row, column));
  }

  setStyle(sheetId: string, area: Area, change: CellStyle): void {
    this.apply(sheetId, area, univerStyle(change));
  }

  numberFormats(sheetId: string, area: Area): Matrix<string> {
    return Array.from({ length: area.rows }, (_row, i) =>
      Array.from({ length: area.columns }, (_column, j) =>
        numberFormat(this.composed(sheetId, area.row + i, area.column + j)),
      ),
    );
  }

  /** A matrix of one row and one column holds for the whole area. */
  setNumberFormats(sheetId: string, area: Area, formats: Matrix<string>): void {
    const first = formats[0]?.[0] ?? "";
    if (formats.every((row) => row.every((format) => format === first))) {
      this.apply(sheetId, area, { n: univerNumberFormat(first) });
      return;
    }
    formats.forEach((row, i) => {
      row.forEach((format, j) => {
        const cell = { row: area.row + i, column: area.column + j, rows: 1, columns: 1 };
        this.apply(sheetId, cell, { n: univerNumberFormat(format) });
      });
    });
  }

  clear(sheetId: string, area: Area): void {
    this.apply(sheetId, area, null);
  }

  private composed(sheetId: string, row: number, column: number): Nullable<IStyleData> {
    return this.book.sheet(sheetId).getComposedCellStyle(row, column);
  }

  /** `null` takes every format away. */
  private apply(sheetId: string, area: Area, change: StyleChange | null): void {
    const s = change as Nullable<IStyleData>;
    const changes: Record<number, Record<number, { s: Nullable<IStyleData> }>> = {};
    const put = (row: number, column: number): void => {
      (changes[row] ??= {})[column] = { s };
    };
    if (area.rows >= SHEET_ROWS || area.columns >= SHEET_COLUMNS) {
      this.cells.forEachCell(sheetId, area, put);
      if (area.rows >= SHEET_ROWS) this.applyToColumns(sheetId, area, change);
      else this.applyToRows(sheetId, area, change);
    } else {
      this.cells.makeRoom(sheetId, { rows: area.row + area.rows, columns: area.column + area.columns });
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) put(row, column);
      }
    }
    if (Object.keys(changes).length > 0) this.cells.change(sheetId, changes);
  }

  private applyToColumns(sheetId: string, area: Area, change: StyleChange | null): void {
    const sheet = this.book.sheet(sheetId);
    const last = Math.min(area.column + area.columns, sheet.getColumnCount());
    const columnData = this.lines(area.column, last, (column) => sheet.getColumnStyle(column), change);
    this.book.run(SetColDataMutation.id, sheetId, { columnData });
  }

  private applyToRows(sheetId: string, area: Area, change: StyleChange | null): void {
    const sheet = this.book.sheet(sheetId);
    const last = Math.min(area.row + area.rows, sheet.getRowCount());
    const rowData = this.lines(area.row, last, (row) => sheet.getRowStyle(row), change);
    this.book.run(SetRowDataMutation.id, sheetId, { rowData });
  }

  private lines(
    first: number,
    last: number,
    before: (line: number) => Nullable<IStyleData> | string,
    change: StyleChange | null,
  ): IObjectArrayPrimitiveType<Line> {
    const lines: IObjectArrayPrimitiveType<Line> = {};
    for (let line = first; line < last; line++) {
      const style = before(line);
      const own = typeof style === "string" ? this.book.workbook.getStyles().get(style) : style;
      lines[line] = { s: change === null ? null : withoutNulls({ ...own, ...change }) };
    }
    return lines;
  }
}

const withoutNulls = (style: StyleChange): IStyleData =>
  Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null)) as IStyleData;
