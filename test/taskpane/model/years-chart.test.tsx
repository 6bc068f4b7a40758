/** @jest-environment jsdom */
import { render } from "preact";
import { act } from "preact/test-utils";
import type { ModelPlan } from "../../../src/model";
import { fiscalYear } from "../../../src/money/fiscal-year";
import { YearsChart } from "../../../src/taskpane/model/years-chart";

const PREVIEW: ModelPlan["preview"] = {
  years: [fiscalYear(2022), fiscalYear(2023), fiscalYear(2024)],
  rows: [],
  districts: [
    { district: "Ansonia", withheld: [100, 400, undefined], statuses: ["Alliance", "Alliance", "Alliance"] },
    { district: "Groton", withheld: [0, 0, 0], statuses: ["Alliance", "Alliance", "Not designated"] },
  ],
  totals: [1000, 2000.5, undefined],
  byStatus: [{ status: "Alliance", totals: [1000, 2000.5, undefined] }],
};

/** Norwalk is graduated from FY 2023 on. */
const STACKED: ModelPlan["preview"] = {
  ...PREVIEW,
  districts: [{ district: "Norwalk", withheld: [300, 500, 0], statuses: ["Alliance", "Graduated", "Graduated"] }],
  totals: [1000, 2000, 1500],
  byStatus: [
    { status: "Alliance", totals: [1000, 1500, 1500] },
    { status: "Graduated", totals: [0, 500, 0] },
  ],
};

/** Where each part of a year's bar begins and how long it is. */
const bars = (root: HTMLElement): (string | null)[][][] =>
  [...root.querySelectorAll("tbody tr")].map((row) =>
    [...row.querySelectorAll("rect")].map((rect) => [rect.getAttribute("x"), rect.getAttribute("width")]),
  );

const shown = (root: HTMLElement): [string, string, string][] =>
  [...root.querySelectorAll("tr")].map((row) => [
    row.querySelector("th")?.textContent ?? "",
    row.querySelector("rect")?.getAttribute("width") ?? "",
    row.querySelector(".amount")?.textContent ?? "",
  ]);

function choose(root: HTMLElement, district: string): void {
  const select = root.querySelector("select") as HTMLSelectElement;
  select.value = district;
  void act(() => void select.dispatchEvent(new Event("change", { bubbles: true })));
}

it("draws each year as long as its amount, with the amount beside it, for all districts or the one that is chosen", () => {
  const root = document.createElement("div");
  void act(() => render(<YearsChart preview={PREVIEW} />, root));
  expect(shown(root)).toEqual([
    ["FY 2022", String(100_000 / 2000.5), "1,000"],
    ["FY 2023", "100", "2,000.50"],
    ["FY 2024", "0", "missing"],
  ]);
  expect(root.querySelector("table")?.getAttribute("aria-label")).toContain("all districts");

  choose(root, "Ansonia");
  expect(shown(root).map(([, width, amount]) => [width, amount])).toEqual([
    ["25", "100"],
    ["100", "400"],
    ["0", "missing"],
  ]);
  expect(root.querySelector("table")?.getAttribute("aria-label")).toContain("Ansonia");

  choose(root, "Groton");
  expect(shown(root).map(([, width]) => width)).toEqual(["0", "0", "0"]);
});

it("stacks the amounts by status, one behind the other, with each part and the whole in the rows of the table", () => {
  const root = document.createElement("div");
  void act(() => render(<YearsChart preview={STACKED} />, root));
  // 2,000 is as long as the drawing is wide.
  expect(bars(root)).toEqual([
    [
      ["0", "50"],
      ["50", "0"],
    ],
    [
      ["0", "75"],
      ["75", "25"],
    ],
    [
      ["0", "75"],
      ["75", "0"],
    ],
  ]);
  const rows = [...root.querySelectorAll("tr")].map((row) =>
    [...row.children].filter((cell) => cell.getAttribute("aria-hidden") === null).map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ["Fiscal year", "Alliance", "Graduated", "Together"],
    ["FY 2022", "1,000", "0", "1,000"],
    ["FY 2023", "1,500", "500", "2,000"],
    ["FY 2024", "1,500", "0", "1,500"],
  ]);

  // One district has one status at a time: 500 is as long as the drawing is wide.
  choose(root, "Norwalk");
  expect(bars(root)).toEqual([
    [
      ["0", "60"],
      ["60", "0"],
    ],
    [
      ["0", "0"],
      ["0", "100"],
    ],
    [
      ["0", "0"],
      ["0", "0"],
    ],
  ]);
});
