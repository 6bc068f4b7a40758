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
    { district: "Ansonia", withheld: [100, 400, undefined] },
    { district: "Groton", withheld: [0, 0, 0] },
  ],
  totals: [1000, 2000.5, undefined],
};

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
