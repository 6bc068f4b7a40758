import type { Chart } from "../backend/sheet-objects";
import { booleanArgument, textArgument, wordArgument } from "./arguments";
import { chartById } from "./chart-access";
import { boxOf, cornersOfArea, cornersOfBox, type Box } from "./chart-place";
import { chartSeriesNode } from "./chart-series";
import { CHART_TYPES } from "./chart-types";
import { ExcelError } from "./errors";
import type { Model } from "./model";
import { createNode, type ModelNode, type Scalar, type TypeDefinition } from "./node";
import { areaArgument } from "./range-argument";
import { union } from "../backend/areas";
import { requireUnprotected } from "./sheet-access";

interface ChartTarget {
  readonly chartId: string;
}

function change(model: Model, { chartId }: ChartTarget, changed: Partial<Omit<Chart, "id" | "sheetId">>): void {
  requireUnprotected(model, chartById(model, chartId).sheetId, "allowEditObjects");
  model.backend.updateChart(chartId, changed);
}

/** A side of the chart's box, in points. */
const boxScalar = (side: keyof Box): Scalar<ChartTarget> => ({
  get: ({ chartId }, model) => boxOf(model.backend, chartById(model, chartId))[side],
  set: (target, value, model) => {
    const least = side === "left" || side === "top" ? 0 : 1;
    if (typeof value !== "number" || !(value >= least)) throw new ExcelError("InvalidArgument");
    const chart = chartById(model, target.chartId);
    const box = { ...boxOf(model.backend, chart), [side]: value };
    change(model, target, cornersOfBox(model.backend, chart.sheetId, box));
  },
});

export const CHART_TITLE: TypeDefinition<ChartTarget> = {
  name: "ChartTitle",
  scalars: {
    Text: {
      get: ({ chartId }, model) => chartById(model, chartId).title.text,
      set: (target, value, model) => {
        const { title } = chartById(model, target.chartId);
        change(model, target, { title: { ...title, text: textArgument(value) } });
      },
    },
    Visible: {
      get: ({ chartId }, model) => chartById(model, chartId).title.visible,
      set: (target, value, model) => {
        const { title } = chartById(model, target.chartId);
        change(model, target, { title: { ...title, visible: booleanArgument(value) } });
      },
    },
  },
};

export const CHART: TypeDefinition<ChartTarget> = {
  name: "Chart",
  identity: ({ chartId }, model) => ({ Id: chartById(model, chartId).id }),
  scalars: {
    Id: { get: ({ chartId }) => chartId },
    Name: {
      get: ({ chartId }, model) => chartById(model, chartId).name,
      set: (target, value, model) => {
        change(model, target, { name: textArgument(value) });
      },
    },
    ChartType: {
      get: ({ chartId }, model) => chartById(model, chartId).type,
      set: (target, value, model) => {
        change(model, target, { type: wordArgument(value, CHART_TYPES) });
      },
    },
    Left: boxScalar("left"),
    Top: boxScalar("top"),
    Width: boxScalar("width"),
    Height: boxScalar("height"),
  },
  navigation: {
    Title: (target, model) => createNode(CHART_TITLE, target, model),
    Series: ({ chartId }, model) => chartSeriesNode(model, chartId),
  },
  methods: {
    SetPosition: (target, [startCell, endCell], model) => {
      const { sheetId } = chartById(model, target.chartId);
      const start = areaArgument(model, startCell, sheetId);
      const end = endCell == null ? start : areaArgument(model, endCell, sheetId);
      change(model, target, cornersOfArea(union(start, end)));
    },
    Delete: ({ chartId }, _args, model) => {
      requireUnprotected(model, chartById(model, chartId).sheetId, "allowEditObjects");
      model.backend.removeChart(chartId);
    },
  },
};

export function chartNode(model: Model, chartId: string): ModelNode {
  chartById(model, chartId);
  return createNode(CHART, { chartId }, model);
}
