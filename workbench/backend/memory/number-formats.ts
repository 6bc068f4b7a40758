import { cellArea, intersection, isSameArea, matrixOf, union } from "../areas";
import type { Area, Matrix } from "../cells";
import { SHEET_COLUMNS } from "../grid-size";
import { Layers } from "./layers";

const GENERAL = "General";

/** Number formats: one layer for an area with a single format, single cells where they differ. */
export class NumberFormats {
  private layers = new Layers<string>(GENERAL, (_under, over) => over);
  private readonly cells = new Map<number, string>();

  copy(): NumberFormats {
    const copy = new NumberFormats();
    copy.layers = this.layers.copy();
    for (const [key, format] of this.cells) copy.cells.set(key, format);
    return copy;
  }

  at(row: number, column: number): string {
    return this.cells.get(row * SHEET_COLUMNS + column) ?? this.layers.at(row, column);
  }

  /** A matrix of one row and one column holds for the whole area. */
  set(area: Area, formats: Matrix<string>): void {
    const first = formats[0]?.[0] ?? GENERAL;
    if (formats.every((row) => row.every((format) => format === first))) {
      this.forget(area);
      this.layers.set(area, first);
      return;
    }
    matrixOf(area, (row, column) => {
      this.setCell(area.row + row, area.column + column, formats[row]?.[column] ?? GENERAL);
    });
  }

  setCell(row: number, column: number, format: string): void {
    this.cells.set(row * SHEET_COLUMNS + column, format);
  }

  clear(area: Area): void {
    this.forget(area);
    this.layers.clear(area);
  }

  bounds(): Area | null {
    return [...this.cells.keys()]
      .map((key) => cellArea(Math.floor(key / SHEET_COLUMNS), key % SHEET_COLUMNS))
      .reduce<Area | null>((whole, area) => (whole === null ? area : union(whole, area)), this.layers.bounds());
  }

  private forget(area: Area): void {
    for (const key of this.cells.keys()) {
      const cell = cellArea(Math.floor(key / SHEET_COLUMNS), key % SHEET_COLUMNS);
      const common = intersection(cell, area);
      if (common !== null && isSameArea(common, cell)) this.cells.delete(key);
    }
  }
}
