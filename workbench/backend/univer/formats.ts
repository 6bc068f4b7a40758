import type { IObjectArrayPrimitiveType, IStyleData, Nullable } from "@univerjs/presets";
import { SetColDataMutation, SetRowDataMutation } from "@univerjs/preset-sheets-core";
import type { Area, CellStyle, Matrix } from "../cells";
import { SHEET_COLUMNS, SHEET_ROWS } from "../grid-size";
import type { Book } from "./book";
import type { Cells } from "./cells";
import { cellStyle, GENERAL, numberFormat, type StyleChange, univerNumberFormat, univerStyle } from "./styles";

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
    const styles = this.book.workbook.getStyles();
    const cell = this.book.sheet(sheetId).getCellMatrix().getValue(row, column);
    return { ...this.lineStyle(sheetId, row, column), ...(styles.getStyleByCell(cell) ?? {}) };
  }

  /** What a cell without formats of its own shows. The look of a table is not among its formats, as in Excel. */
  private lineStyle(sheetId: string, row: number, column: number): IStyleData {
    const sheet = this.book.sheet(sheetId);
    return { ...this.resolved(sheet.getColumnStyle(column)), ...this.resolved(sheet.getRowStyle(row)) };
  }

  private resolved(style: Nullable<IStyleData> | string): Nullable<IStyleData> {
    return typeof style === "string" ? this.book.workbook.getStyles().get(style) : style;
  }

  /** `null` takes every format away. */
  private apply(sheetId: string, area: Area, change: StyleChange | null): void {
    const changes: Record<number, Record<number, { s: Nullable<IStyleData> }>> = {};
    const put = (row: number, column: number): void => {
      const s = this.overLine(sheetId, row, column, change) as Nullable<IStyleData>;
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

  /** General in a row or column with another number format has to be said. */
  private overLine(sheetId: string, row: number, column: number, change: StyleChange | null): StyleChange | null {
    const takesFormatAway = change === null || change.n === null;
    if (!takesFormatAway || this.lineStyle(sheetId, row, column).n == null) return change;
    return { ...change, n: { pattern: GENERAL } };
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
      const own = this.resolved(before(line)) ?? {};
      lines[line] = { s: change === null ? null : withoutNulls({ ...own, ...change }) };
    }
    return lines;
  }
}

const withoutNulls = (style: StyleChange): IStyleData =>
  Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null)) as IStyleData;
