import type { Chart, ChartSeries, Place } from "../backend/sheet-objects";
import { integerArgument, nodeArgument, textArgument, wordArgument } from "./arguments";
import { chartById } from "./chart-access";
import { ExcelError } from "./errors";
import type { Model } from "./model";
import { createNode, type ModelNode, type TypeDefinition } from "./node";
import { rangeNode, type RangeTarget } from "./range";
import { requireUnprotected } from "./sheet-access";

interface SeriesTarget {
  readonly chartId: string;
  readonly index: number;
}

function seriesAt(model: Model, { chartId, index }: SeriesTarget): ChartSeries {
  const series = chartById(model, chartId).series[index];
  if (series === undefined) throw new ExcelError("ItemNotFound");
  return series;
}

function change(model: Model, target: SeriesTarget, changed: Partial<ChartSeries>): void {
  const chart = chartById(model, target.chartId);
  requireUnprotected(model, chart.sheetId, "allowEditObjects");
  const after = { ...seriesAt(model, target), ...changed };
  model.backend.updateChart(chart.id, { series: chart.series.map((one, i) => (i === target.index ? after : one)) });
}

/** The sheet of a range may be gone: what the series had from it is gone too. */
const isThere = (model: Model, place: Place | null): place is Place =>
  place !== null && model.backend.sheets().some(({ id }) => id === place.sheetId);

/** As the legend shows it: a name in a cell follows that cell. */
export function seriesName(model: Model, series: ChartSeries, index: number): string {
  if (typeof series.name === "string") return series.name;
  const [text] = isThere(model, series.name) ? model.backend.texts(series.name.sheetId, series.name.area).flat() : [];
  return text === undefined || text === "" ? `Series${String(index + 1)}` : text;
}

const cellsOf = (model: Model, place: Place | null): unknown[] =>
  isThere(model, place) ? (rangeNode(model, place.sheetId, place.area).read("Values")[1] as unknown[][]).flat() : [];

const rangeOf = (range: unknown): Place => nodeArgument(range, "Range").target as RangeTarget;

export const CHART_SERIES: TypeDefinition<SeriesTarget> = {
  name: "ChartSeries",
  scalars: {
    Name: {
      get: (target, model) => seriesName(model, seriesAt(model, target), target.index),
      set: (target, value, model) => {
        change(model, target, { name: textArgument(value) });
      },
    },
  },
  afterCalculation: ["GetDimensionValues"],
  methods: {
    SetValues: (target, [range], model) => {
      change(model, target, { values: rangeOf(range) });
    },
    SetXAxisValues: (target, [range], model) => {
      change(model, target, { categories: rangeOf(range) });
    },
    GetDimensionValues: (target, [dimension], model) => {
      const { values, categories } = seriesAt(model, target);
      const wanted = wordArgument(dimension, ["Categories", "Values", "XValues", "YValues"]);
      return cellsOf(model, wanted === "Categories" || wanted === "XValues" ? categories : values);
    },
  },
};

interface CollectionTarget {
  readonly chartId: string;
}

function seriesNode(model: Model, chartId: string, index: number): ModelNode {
  const target = { chartId, index };
  seriesAt(model, target);
  return createNode(CHART_SERIES, target, model);
}

const seriesOf = (model: Model, { chartId }: CollectionTarget): Chart["series"] => chartById(model, chartId).series;

export const CHART_SERIES_COLLECTION: TypeDefinition<CollectionTarget> = {
  name: "ChartSeriesCollection",
  items: (target, model) => seriesOf(model, target).map((_series, index) => seriesNode(model, target.chartId, index)),
  scalars: { Count: { get: (target, model) => seriesOf(model, target).length } },
  methods: {
    // A new series has neither values nor, where none is given, a name of its own.
    Add: (target, [name, index], model) => {
      const chart = chartById(model, target.chartId);
      requireUnprotected(model, chart.sheetId, "allowEditObjects");
      const at = integerArgument(index, chart.series.length);
      if (at < 0 || at > chart.series.length) throw new ExcelError("InvalidArgument");
      const added = { name: name == null ? null : textArgument(name), values: null, categories: null };
      model.backend.updateChart(chart.id, { series: [...chart.series.slice(0, at), added, ...chart.series.slice(at)] });
      return seriesNode(model, chart.id, at);
    },
    GetItemAt: (target, [index], model) => seriesNode(model, target.chartId, integerArgument(index)),
    GetCount: (target, _args, model) => seriesOf(model, target).length,
  },
};

export const chartSeriesNode = (model: Model, chartId: string): ModelNode =>
  createNode(CHART_SERIES_COLLECTION, { chartId }, model);
