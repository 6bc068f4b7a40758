import type { Area } from "../../formula/area";
import type { CellContent } from "../cell-input";
import type { Job } from "../jobs";
import { piecesOf } from "../pieces";

/** The cells of an area, row by row, as Excel gives them; they fill while it is read. */
export interface CellsRead {
  readonly area: Area;
  readonly values: CellContent[][];
  readonly formulas: CellContent[][];
}

export const cellsToRead = (area: Area): CellsRead => ({ area, values: [], formulas: [] });

/** `sheet` is asked for when the piece is read: the sheet may be one to come. Reads values and formulas of an area into `cells`, in pieces that are halved where their texts are long. */
export const readingCells = (sheet: () => Excel.Worksheet, cells: CellsRead): Job[] =>
  piecesOf(cells.area.rows, cells.area.columns).map(({ first, rows }) => reading(sheet, cells, first, rows));

function reading(sheet: () => Excel.Worksheet, cells: CellsRead, first: number, rows: number): Job {
  const { row, column, columns } = cells.area;
  const half = Math.ceil(rows / 2);
  let range: Excel.Range | null = null;
  return {
    cells: rows * columns,
    queue: () => {
      range = sheet().getRangeByIndexes(row + first, column, rows, columns);
      range.load("values,formulas");
    },
    finish: () => {
      if (range) take(range, cells);
    },
    ...(rows > 1 && {
      halves: () => [reading(sheet, cells, first, half), reading(sheet, cells, first + half, rows - half)],
    }),
  };
}

function take(loaded: Excel.Range, { values, formulas }: CellsRead): void {
  values.push(...(loaded.values as CellContent[][]));
  formulas.push(...(loaded.formulas as CellContent[][]));
}
