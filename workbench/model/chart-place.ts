/** Where a chart stands: corners inside cells, which Excel's JavaScript API speaks of in points from the sheet's corner. */
import type { Backend } from "../backend/backend";
import type { Area } from "../backend/cells";
import { SHEET_COLUMNS, SHEET_ROWS } from "../backend/grid-size";
import type { Chart, ChartCorner } from "../backend/sheet-objects";
import { POINTS_A_PIXEL } from "./range-format";

type Corners = Pick<Chart, "from" | "to">;

/** How far the row or column with this index is from the beginning, in pixels. */
const distance = (index: number, sizeOf: (index: number) => number): number =>
  Array.from({ length: index }, (_one, i) => sizeOf(i)).reduce((sum, size) => sum + size, 0);

/** The row or column that so many pixels lead to, and how far into it. */
function reach(
  pixels: number,
  count: number,
  sizeOf: (index: number) => number,
): readonly [index: number, rest: number] {
  let rest = pixels;
  for (let index = 0; index < count - 1; index += 1) {
    const size = sizeOf(index);
    if (rest < size) return [index, rest];
    rest -= size;
  }
  return [count - 1, rest];
}

function sizes(backend: Backend, sheetId: string) {
  return {
    width: (column: number) => backend.columnWidth(sheetId, column),
    height: (row: number) => (backend.isRowHidden(sheetId, row) ? 0 : backend.rowHeight(sheetId, row)),
  };
}

const corner = (backend: Backend, sheetId: string, left: number, top: number): ChartCorner => {
  const { width, height } = sizes(backend, sheetId);
  const [column, x] = reach(Math.max(0, left), SHEET_COLUMNS, width);
  const [row, y] = reach(Math.max(0, top), SHEET_ROWS, height);
  return { row, column, x, y };
};

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** In points. */
export function boxOf(backend: Backend, { sheetId, from, to }: Chart): Box {
  const { width, height } = sizes(backend, sheetId);
  const left = distance(from.column, width) + from.x;
  const top = distance(from.row, height) + from.y;
  return {
    left: left * POINTS_A_PIXEL,
    top: top * POINTS_A_PIXEL,
    width: (distance(to.column, width) + to.x - left) * POINTS_A_PIXEL,
    height: (distance(to.row, height) + to.y - top) * POINTS_A_PIXEL,
  };
}

export function cornersOfBox(backend: Backend, sheetId: string, { left, top, width, height }: Box): Corners {
  const pixels = (points: number): number => points / POINTS_A_PIXEL;
  return {
    from: corner(backend, sheetId, pixels(left), pixels(top)),
    to: corner(backend, sheetId, pixels(left + width), pixels(top + height)),
  };
}

/** From the first cell's upper left corner to the last cell's lower right one. */
export const cornersOfArea = ({ row, column, rows, columns }: Area): Corners => ({
  from: { row, column, x: 0, y: 0 },
  to: { row: row + rows, column: column + columns, x: 0, y: 0 },
});

/** The cells that the chart covers, if only a pixel of them. */
export function areaOfChart({ from, to }: Corners): Area {
  const lastRow = to.y > 0 ? to.row : to.row - 1;
  const lastColumn = to.x > 0 ? to.column : to.column - 1;
  return {
    row: from.row,
    column: from.column,
    rows: Math.max(1, lastRow - from.row + 1),
    columns: Math.max(1, lastColumn - from.column + 1),
  };
}
