/** What lies over or belongs to cells goes along when these move down or up, and is gone where they are taken out. */
import { isSameArea } from "../backend/areas";
import type { Area } from "../backend/cells";
import type { ChartSeries, Place } from "../backend/sheet-objects";
import { areaOfChart } from "./chart-place";
import type { Model } from "./model";
import { mapRule } from "./rule-formulas";
import { shiftArea, shiftFormula, type RowShift } from "./row-shift";

export function moveObjects(model: Model, sheetId: string, shift: RowShift): void {
  moveComments(model, sheetId, shift);
  moveValidations(model, sheetId, shift);
  moveConditionalFormats(model, sheetId, shift);
  moveCharts(model, sheetId, shift);
}

function moveComments({ backend }: Model, sheetId: string, shift: RowShift): void {
  for (const { id, row, column, sheetId: home } of backend.comments()) {
    if (home !== sheetId) continue;
    const moved = shiftArea({ row, column, rows: 1, columns: 1 }, shift);
    if (moved === null) backend.removeComment(id);
    else if (moved.row !== row) backend.updateComment(id, { row: moved.row });
  }
}

/** The rules of this sheet move; what all rules speak of follows its cells. */
function moveValidations({ backend }: Model, sheetId: string, shift: RowShift): void {
  for (const { id, name } of backend.sheets()) {
    const follow = (formula: string): string =>
      formula.startsWith("=") ? shiftFormula(formula, name, shift) : formula;
    const before = backend.validations(id);
    const after = before.map(({ area, rule }) => ({
      area: id === sheetId ? shiftArea(area, shift) : area,
      rule: mapRule(rule, follow),
    }));
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    for (const { area } of before) backend.setValidation(id, area, null);
    for (const { area, rule } of after) if (area !== null) backend.setValidation(id, area, rule);
  }
}

/** Conditional formats move with their cells, and follow those that their formulas speak of. */
function moveConditionalFormats({ backend }: Model, sheetId: string, shift: RowShift): void {
  for (const { id, name } of backend.sheets()) {
    const before = backend.conditionalFormats(id);
    const after = before.flatMap((format) => {
      const areas = format.areas.flatMap((area) => (id === sheetId ? (shiftArea(area, shift) ?? []) : area));
      const formulas = format.formulas.map((formula) => shiftFormula(formula, name, shift));
      return areas.length === 0 ? [] : [{ ...format, areas, formulas }];
    });
    if (JSON.stringify(before) !== JSON.stringify(after)) backend.setConditionalFormats(id, after);
  }
}

/** A chart over whole columns that move moves with them; the ranges of every series follow their cells. */
function moveCharts({ backend }: Model, sheetId: string, shift: RowShift): void {
  const place = (of: Place): Place | null => {
    const area: Area | null = of.sheetId === sheetId ? shiftArea(of.area, shift) : of.area;
    return area === null ? null : { ...of, area };
  };
  for (const chart of backend.charts()) {
    const series = chart.series.map(({ name, values, categories }): ChartSeries => ({
      name: name === null || typeof name === "string" ? name : place(name),
      values: values && place(values),
      categories: categories && place(categories),
    }));
    if (JSON.stringify(series) !== JSON.stringify(chart.series)) backend.updateChart(chart.id, { series });
    if (chart.sheetId !== sheetId) continue;
    const area = areaOfChart(chart);
    const moved = shiftArea(area, shift);
    // Excel keeps a chart whose cells go: it is squeezed where they were.
    if (moved === null || isSameArea(moved, area)) continue;
    const [from, to] = [moved.row - area.row, moved.row + moved.rows - area.row - area.rows];
    backend.updateChart(chart.id, {
      from: { ...chart.from, row: chart.from.row + from },
      to: { ...chart.to, row: chart.to.row + to },
    });
  }
}
