import { cellArea, contains, intersection, matrixOf } from "../areas";
import type { Area, Cell, CellValue, Matrix } from "../cells";
import { SHEET_COLUMNS, SHEET_ROWS } from "../grid-size";

const EMPTY: Cell = { value: null };

/** The cells of one sheet. Spilled values lie in a layer of their own, so that they vanish with the formula. */
export class SheetCells {
  private readonly cells = new Map<number, Cell>();
  private readonly spilled = new Map<number, CellValue>();
  private readonly spills = new Map<number, Area>();

  /** Spills come with the next calculation. */
  copy(): SheetCells {
    const copy = new SheetCells();
    for (const [key, cell] of this.cells) copy.cells.set(key, cell);
    return copy;
  }

  at(row: number, column: number): Cell {
    const key = row * SHEET_COLUMNS + column;
    const cell = this.cells.get(key);
    if (cell !== undefined) return cell;
    const value = this.spilled.get(key);
    return value === undefined ? EMPTY : { value };
  }

  read(area: Area): Matrix<Cell> {
    return matrixOf(area, (row, column) => this.at(area.row + row, area.column + column));
  }

  set(row: number, column: number, cell: Cell): void {
    const key = row * SHEET_COLUMNS + column;
    if (cell.value === null && cell.formula === undefined) this.cells.delete(key);
    else this.cells.set(key, cell);
  }

  clear(area: Area): void {
    for (const key of this.cells.keys()) if (contains(area, keyArea(key))) this.cells.delete(key);
  }

  formulas(): { row: number; column: number; cell: Cell }[] {
    return [...this.cells]
      .filter(([, cell]) => cell.formula !== undefined)
      .map(([key, cell]) => ({ row: Math.floor(key / SHEET_COLUMNS), column: key % SHEET_COLUMNS, cell }));
  }

  /** Whether something of its own, or of another spill, stands in the area beside its first cell. */
  blocks(area: Area): boolean {
    const first = area.row * SHEET_COLUMNS + area.column;
    return (
      [...this.cells.keys()].some((key) => key !== first && contains(area, keyArea(key))) ||
      [...this.spills.values()].some((other) => intersection(other, area) !== null)
    );
  }

  spill(area: Area, values: Matrix<CellValue>): void {
    this.spills.set(area.row * SHEET_COLUMNS + area.column, area);
    values.forEach((line, row) => {
      line.forEach((value, column) => {
        if (row + column > 0) this.spilled.set((area.row + row) * SHEET_COLUMNS + area.column + column, value);
      });
    });
  }

  endSpills(): void {
    this.spilled.clear();
    this.spills.clear();
  }

  spillAt(row: number, column: number): Area | null {
    return this.spills.get(row * SHEET_COLUMNS + column) ?? null;
  }

  bounds(): Area | null {
    if (this.cells.size + this.spilled.size === 0) return null;
    let [top, left, bottom, right] = [SHEET_ROWS, SHEET_COLUMNS, 0, 0];
    for (const cells of [this.cells, this.spilled]) {
      for (const key of cells.keys()) {
        const column = key % SHEET_COLUMNS;
        const row = (key - column) / SHEET_COLUMNS;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

const keyArea = (key: number): Area => cellArea(Math.floor(key / SHEET_COLUMNS), key % SHEET_COLUMNS);
