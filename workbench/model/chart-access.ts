import type { Chart } from "../backend/sheet-objects";
import { ExcelError } from "./errors";
import type { Model } from "./model";

/** The chart with this id; it, or its sheet, may have been deleted since the add-in learnt of it. */
export function chartById(model: Model, chartId: string): Chart {
  const chart = model.backend.charts().find(({ id }) => id === chartId);
  if (chart === undefined) throw new ExcelError("ItemNotFound");
  return chart;
}

export const chartsOf = (model: Model, sheetId: string): readonly Chart[] =>
  model.backend.charts().filter((chart) => chart.sheetId === sheetId);
