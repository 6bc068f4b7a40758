import { integerArgument, nodeArgument, orNull, textArgument, wordArgument } from "./arguments";
import { chartNode } from "./chart";
import { chartsOf } from "./chart-access";
import { cornersOfBox } from "./chart-place";
import { seriesName } from "./chart-series";
import { seriesOfSource } from "./chart-source";
import { CHART_TYPES } from "./chart-types";
import { ExcelError } from "./errors";
import type { Model } from "./model";
import { createNode, type ModelNode, type TypeDefinition } from "./node";
import { placeArgument } from "./range-argument";
import { requireUnprotected } from "./sheet-access";
import type { SheetTarget } from "./worksheet";

/** Where Excel puts a new chart is the window's affair; its size is this. In points. */
const NEW_CHART = { left: 100, top: 60, width: 360, height: 216 };

function nextName(model: Model, sheetId: string): string {
  const taken = new Set(chartsOf(model, sheetId).map(({ name }) => name.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`chart ${String(number)}`)) number += 1;
  return `Chart ${String(number)}`;
}

function addChart(model: Model, sheetId: string, [type, sourceData, seriesBy]: readonly unknown[]): ModelNode {
  requireUnprotected(model, sheetId, "allowEditObjects");
  const chartType = wordArgument(type, CHART_TYPES);
  // The client lets an address through; Excel takes a range only.
  const source = placeArgument(model, nodeArgument(sourceData, "Range"), sheetId);
  const series = seriesOfSource(model, source, wordArgument(seriesBy, ["Auto", "Columns", "Rows"], "Auto"));
  const [only] = series;
  const text = only !== undefined && series.length === 1 ? seriesName(model, only, 0) : "Chart Title";
  const { id } = model.backend.addChart({
    sheetId,
    name: nextName(model, sheetId),
    type: chartType,
    title: { text, visible: true },
    ...cornersOfBox(model.backend, sheetId, NEW_CHART),
    series,
  });
  return chartNode(model, id);
}

function findChart(model: Model, sheetId: string, key: unknown): ModelNode {
  const wanted = textArgument(key);
  const charts = chartsOf(model, sheetId);
  const chart =
    charts.find(({ id }) => id === wanted) ?? charts.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (chart === undefined) throw new ExcelError("ItemNotFound");
  return chartNode(model, chart.id);
}

export const CHART_COLLECTION: TypeDefinition<SheetTarget> = {
  name: "ChartCollection",
  items: ({ sheetId }, model) => chartsOf(model, sheetId).map(({ id }) => chartNode(model, id)),
  scalars: { Count: { get: ({ sheetId }, model) => chartsOf(model, sheetId).length } },
  // What the cells hold decides what is a heading.
  afterCalculation: ["Add"],
  methods: {
    Add: ({ sheetId }, args, model) => addChart(model, sheetId, args),
    GetItem: ({ sheetId }, [name], model) => findChart(model, sheetId, name),
    GetItemOrNullObject: ({ sheetId }, [name], model) => orNull(() => findChart(model, sheetId, name)),
    GetItemAt: ({ sheetId }, [index], model) => {
      const chart = chartsOf(model, sheetId)[integerArgument(index)];
      if (chart === undefined) throw new ExcelError("ItemNotFound");
      return chartNode(model, chart.id);
    },
    GetCount: ({ sheetId }, _args, model) => chartsOf(model, sheetId).length,
  },
};

export const chartsNode = (model: Model, sheetId: string): ModelNode =>
  createNode(CHART_COLLECTION, { sheetId }, model);
