/** How Excel reads the data of a new chart: what the series are, what they are called, and what stands along the axis. */
import { cellArea } from "../backend/areas";
import type { Area, CellValue } from "../backend/cells";
import type { ChartSeries, Place } from "../backend/sheet-objects";
import type { Model } from "./model";

export type SeriesBy = "Auto" | "Columns" | "Rows";

const isText = (value: CellValue | undefined): boolean => typeof value === "string";

/**
 * The first row gives the names where it holds texts, the first column the categories where it does; an empty corner says
 * that both are headings. Numbers (fiscal years among them) are taken for data, as in Excel.
 */
export function seriesOfSource(model: Model, { sheetId, area }: Place, seriesBy: SeriesBy): ChartSeries[] {
  const values = model.backend.read(sheetId, area).map((line) => line.map(({ value }) => value));
  const isEmptyCorner = values[0]?.[0] === null && area.rows > 1 && area.columns > 1;
  const hasHeadRow =
    area.rows > 1 && (isEmptyCorner || (values[0] ?? []).slice(area.columns > 1 ? 1 : 0).every(isText));
  const firstColumn = values.slice(hasHeadRow ? 1 : 0).map(([first]) => first);
  const hasHeadColumn = area.columns > 1 && (isEmptyCorner || firstColumn.every(isText));
  const top = hasHeadRow ? 1 : 0;
  const left = hasHeadColumn ? 1 : 0;
  const body: Area = {
    row: area.row + top,
    column: area.column + left,
    rows: area.rows - top,
    columns: area.columns - left,
  };
  const at = (part: Area): Place => ({ sheetId, area: part });
  const isByColumns = seriesBy === "Columns" || (seriesBy === "Auto" && body.rows >= body.columns);
  if (isByColumns)
    return Array.from({ length: body.columns }, (_one, i) => ({
      name: hasHeadRow ? at(cellArea(area.row, body.column + i)) : null,
      values: at({ ...body, column: body.column + i, columns: 1 }),
      categories: hasHeadColumn ? at({ ...body, column: area.column, columns: 1 }) : null,
    }));
  return Array.from({ length: body.rows }, (_one, i) => ({
    name: hasHeadColumn ? at(cellArea(body.row + i, area.column)) : null,
    values: at({ ...body, row: body.row + i, rows: 1 }),
    categories: hasHeadRow ? at({ ...body, row: area.row, rows: 1 }) : null,
  }));
}
