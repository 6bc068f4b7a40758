/** What stands in the place of a chart: the workbench draws none, and says which series it would show, from which cells. */
import { intersection } from "../backend/areas";
import type { Backend } from "../backend/backend";
import type { Chart, ChartSeries, Place } from "../backend/sheet-objects";
import type { UniverBackend } from "../backend/univer";
import { formatAddress, formatArea } from "../model/a1";
import { areaOfChart } from "../model/chart-place";
import { elementById } from "./elements";
import { messages } from "./messages";

type View = UniverBackend["view"];

/** The name as its cell shows it; Excel numbers a series without one. */
function seriesName(backend: Backend, { name }: ChartSeries, index: number): string {
  const shown = typeof name === "string" ? name : name && isThere(backend, name) ? textAt(backend, name) : "";
  return shown === "" ? `Series${String(index + 1)}` : shown;
}

const textAt = (backend: Backend, { sheetId, area }: Place): string => backend.texts(sheetId, area)[0]?.[0] ?? "";

const isThere = (backend: Backend, { sheetId }: Place): boolean => backend.sheets().some(({ id }) => id === sheetId);

function addressOf(backend: Backend, place: Place): string {
  const sheet = backend.sheets().find(({ id }) => id === place.sheetId);
  return sheet === undefined ? messages.rangeGone : formatAddress(sheet.name, place.area);
}

function describe(backend: Backend, chart: Chart): HTMLElement {
  const figure = document.createElement("figure");
  const title = document.createElement("figcaption");
  title.textContent = chart.title.visible && chart.title.text !== "" ? chart.title.text : chart.name;
  const place = document.createElement("p");
  place.textContent = messages.chartStandsAt(chart.type, formatArea(areaOfChart(chart)));
  const list = document.createElement("ul");
  list.append(
    ...chart.series.map((series, index) => {
      const item = document.createElement("li");
      const values = series.values === null ? messages.noValues : addressOf(backend, series.values);
      const categories = series.categories === null ? "" : addressOf(backend, series.categories);
      item.textContent = messages.chartSeries(seriesName(backend, series, index), values, categories);
      return item;
    }),
  );
  if (chart.series.length === 0) place.textContent += ` ${messages.chartWithoutSeries}`;
  figure.append(title, place, list);
  return figure;
}

/** Lays the element where the chart would be, cut off where the grid shows other cells. */
function putInPlace(element: HTMLElement, chart: Chart, view: View): void {
  const place = view.placeOf(chart.from, chart.to);
  element.hidden = place === null;
  if (place === null) return;
  const { box, frame } = place;
  const pixels = (length: number): string => `${String(Math.max(0, Math.round(length)))}px`;
  element.style.translate = `${String(Math.round(box.left))}px ${String(Math.round(box.top))}px`;
  element.style.width = pixels(box.right - box.left);
  element.style.height = pixels(box.bottom - box.top);
  const cut = [frame.top - box.top, box.right - frame.right, box.bottom - frame.bottom, frame.left - box.left];
  element.style.clipPath = `inset(${cut.map(pixels).join(" ")})`;
}

/** Keeps the stand-ins of the shown sheet up to date with the workbook, and over their cells when these are scrolled. */
export function showCharts(backend: Backend, view: View): void {
  const place = elementById("charts");
  let drawn: readonly { readonly chart: Chart; readonly element: HTMLElement }[] = [];
  let asked = false;
  let isStale = true;

  const draw = (): void => {
    asked = false;
    if (isStale) {
      isStale = false;
      const sheetId = backend.activeSheet();
      const charts = backend.charts().filter((chart) => chart.sheetId === sheetId);
      drawn = charts.map((chart) => ({ chart, element: describe(backend, chart) }));
      place.hidden = drawn.length === 0;
      place.replaceChildren(...drawn.map(({ element }) => element));
    }
    for (const { chart, element } of drawn) {
      putInPlace(element, chart, view);
      // Who selects cells beneath wants to see them.
      element.classList.toggle("aside", intersection(areaOfChart(chart), backend.selection().area) !== null);
    }
  };
  /** Scrolling tells of itself many times between two pictures. */
  const ask = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(draw);
  };
  backend.listen(({ type }) => {
    isStale ||= type !== "selectionChanged";
    ask();
  });
  view.listen(ask);
  window.addEventListener("resize", ask);
  ask();
}
