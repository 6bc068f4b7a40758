/** The block of cells around a cell: as far as empty rows and columns, or the ends of the sheet. */
import { isSameArea, union, WHOLE_SHEET, intersection } from "../backend/areas";
import type { Area, CellValue, Matrix } from "../backend/cells";
import type { Model } from "./model";
import type { RangeTarget } from "./range";

export function surroundingRegion({ sheetId, area }: RangeTarget, model: Model): Area {
  const used = model.backend.usedArea(sheetId, true);
  if (used === null) return area;
  const values = model.backend.read(sheetId, used).map((line) => line.map(({ value }) => value));
  let region = area;
  for (let before: Area | null = null; before === null || !isSameArea(before, region);) {
    before = region;
    const filled = filledPart(values, used, oneWider(region));
    region = filled === null ? region : union(region, filled);
  }
  return region;
}

const oneWider = ({ row, column, rows, columns }: Area): Area =>
  intersection({ row: row - 1, column: column - 1, rows: rows + 2, columns: columns + 2 }, WHOLE_SHEET) ?? WHOLE_SHEET;

/** The smallest area with all cells inside the other that hold something. */
function filledPart(values: Matrix<CellValue>, used: Area, inside: Area): Area | null {
  const part = intersection(used, inside);
  if (part === null) return null;
  let filled: Area | null = null;
  for (let row = part.row; row < part.row + part.rows; row += 1)
    for (let column = part.column; column < part.column + part.columns; column += 1) {
      if ((values[row - used.row]?.[column - used.column] ?? null) === null) continue;
      const cell = { row, column, rows: 1, columns: 1 };
      filled = filled === null ? cell : union(filled, cell);
    }
  return filled;
}
