import type { Area } from "../formula/area";
import type { PlannedBlock, PlannedChart, PlannedSheet } from "../model/planned-sheet";
import { onSheet } from "../formula/sheet-name";
import { areaAddress, parseArea } from "./a1";

const TYPES = { "stacked columns": "ColumnStacked", columns: "ColumnClustered", line: "Line" } as const;

type Series = PlannedChart["series"][number];

/** Queues a chart. Excel makes its first series of the cells that it is given; the others are added by name. */
export function queueChart(
  sheet: Excel.Worksheet,
  sheetName: string,
  planned: PlannedSheet,
  chart: PlannedChart,
): void {
  const [first] = chart.series;
  if (!first) return;
  const named = areaWithName(planned, first);
  const values = parseArea(first.values);
  const seriesBy = values && values.columns > values.rows ? "Rows" : "Columns";
  const added = sheet.charts.add(TYPES[chart.kind], sheet.getRange(named ?? first.values), seriesBy);
  added.title.text = chart.title;
  const [from = chart.place, to = from] = chart.place.split(":");
  added.setPosition(from, to);
  chart.series.forEach((one, index) => {
    const name = seriesName(sheetName, planned, one.name);
    const series = index === 0 ? added.series.getItemAt(0) : added.series.add(name);
    if (index === 0 && named === null) series.name = name;
    series.setValues(sheet.getRange(one.values));
    series.setXAxisValues(sheet.getRange(one.categories));
  });
}

/**
 * A series follows the cell with its name only where Excel itself takes the name from there: the cell stands right before
 * the values. Needed where the user changes that cell or a formula does; null elsewhere.
 */
function areaWithName(planned: PlannedSheet, series: Series): string | null {
  const [name, values] = [parseArea(series.name), parseArea(series.values)];
  if (!name || !values || !isLive(planned, name)) return null;
  const { row, column, rows, columns } = values;
  if (rows === 1 && name.row === row && name.column === column - 1) {
    return areaAddress({ ...values, column: name.column, columns: columns + 1 });
  }
  return columns === 1 && name.column === column && name.row === row - 1
    ? areaAddress({ ...values, row: name.row, rows: rows + 1 })
    : null;
}

function isLive(planned: PlannedSheet, name: Area): boolean {
  const block = blockAt(planned, name);
  const value = valueAt(block, name);
  return block?.style.startsWith("input") === true || !value || "formula" in value;
}

/** The text that is planned for the named cell; where a formula will give it, the cell itself as a formula. */
function seriesName(sheetName: string, planned: PlannedSheet, name: string): string {
  const area = parseArea(name);
  if (!area) return name;
  const value = valueAt(blockAt(planned, area), area);
  if (value && "text" in value) return value.text;
  if (value && "number" in value) return String(value.number);
  return `=${onSheet(sheetName, areaAddress({ ...area, rows: 1, columns: 1 }, "$"))}`;
}

const valueAt = (block: PlannedBlock | undefined, { row, column }: Area) =>
  block?.values[row - block.row]?.[column - block.column] ?? null;

const blockAt = ({ blocks }: PlannedSheet, area: Area): PlannedBlock | undefined =>
  blocks.find((block) => valueAt(block, area) !== null);
