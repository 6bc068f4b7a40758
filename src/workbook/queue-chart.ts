import type { PlannedChart, PlannedSheet, PlannedValue } from "../model/planned-sheet";
import { areaAddress, parseArea, quotedSheet } from "./a1";

const TYPES = { "stacked columns": "ColumnStacked", columns: "ColumnClustered", line: "Line" } as const;

/** Queues a chart. Excel makes its first series of the cells that it is given; the others are added by name. */
export function queueChart(
  sheet: Excel.Worksheet,
  sheetName: string,
  planned: PlannedSheet,
  chart: PlannedChart,
): void {
  const [first] = chart.series;
  if (!first) return;
  const source = parseArea(first.values);
  const seriesBy = source && source.columns > source.rows ? "Rows" : "Columns";
  const added = sheet.charts.add(TYPES[chart.kind], sheet.getRange(first.values), seriesBy);
  added.title.text = chart.title;
  const [from = chart.place, to = from] = chart.place.split(":");
  added.setPosition(from, to);
  chart.series.forEach(({ name, values, categories }, index) => {
    const text = seriesName(sheetName, planned, name);
    const series = index === 0 ? added.series.getItemAt(0) : added.series.add(text);
    if (index === 0) series.name = text;
    series.setValues(sheet.getRange(values));
    series.setXAxisValues(sheet.getRange(categories));
  });
}

/** The text that is planned for the named cell; where a formula will give it, the cell itself as a formula. */
function seriesName(sheetName: string, planned: PlannedSheet, name: string): string {
  const area = parseArea(name);
  if (!area) return name;
  const value = plannedValue(planned, area.row, area.column);
  if (value && "text" in value) return value.text;
  if (value && "number" in value) return String(value.number);
  return `=${quotedSheet(sheetName)}!${areaAddress({ ...area, rows: 1, columns: 1 }, "$")}`;
}

function plannedValue({ blocks }: PlannedSheet, row: number, column: number): PlannedValue {
  for (const block of blocks) {
    const value = block.values[row - block.row]?.[column - block.column];
    if (value) return value;
  }
  return null;
}
