import { planComparison, planModel } from "../../src/model";
import { TOWNS } from "../../src/model/figures/entitlements";
import { PORTIONS } from "../../src/model/figures/portions";
import { policiesLayout, WHAT_IF } from "../../src/model/comparison-layout";
import { districtStatus } from "../../src/functions/district-status";
import { districtWithhold } from "../../src/functions/district-withhold";
import { Calculator, type Mode } from "./support/calculator";
import { centsOf, choicesOf, labelsOf, TODAY, years } from "./support/choices";

const YEARS = [2023, 2024, 2025, 2026, 2027];

function calculate(mode: Mode = "spills", all: readonly number[] = YEARS) {
  const choices = choicesOf({ years: years(...all) });
  const { sheets, problems, missing } = planComparison(choices, TODAY);
  expect([problems, missing]).toEqual([[], []]);
  const calculator = new Calculator(sheets, { EcsGrants: choices.grants.table }, mode);
  const layout = policiesLayout(TOWNS.length, all.length);
  const town = (name: string): number => layout.first + TOWNS.findIndex((one) => one.town === name);
  const at = (group: "inForce" | "proposed" | "difference", row: number): unknown[] =>
    all.map((_, i) => calculator.shown("policies", row, layout.starts[group] + i));
  return { calculator, layout, town, at, grants: choices.grants.table as unknown[][] };
}

describe.each<Mode>(["spills", "cells"])("both policies, with formulas as %s", (mode) => {
  const { calculator, layout, town, at, grants } = calculate(mode);

  it("have no error anywhere", () => {
    for (const key of ["policies", "changes"]) {
      expect(calculator.formulas(key).filter(({ value }) => String(value).startsWith("#"))).toEqual([]);
    }
  });

  it("hold what the functions give for every district and year, and the exact difference", () => {
    for (const { town: name } of TOWNS) {
      const row = town(name);
      const of = (policy: string) => districtWithhold([[name]], [YEARS], grants, policy)[0];
      expect([name, at("inForce", row)]).toEqual([name, of("enacted")]);
      expect([name, at("proposed", row)]).toEqual([name, of("governor-2022")]);
      at("difference", row).forEach((difference, i) => {
        const exact = centsOf(at("proposed", row)[i]) - centsOf(at("inForce", row)[i]);
        expect([name, difference]).toEqual([name, Number(exact) / 100]);
      });
    }
  });

  it("total what is in the rows above, with the differences of all years", () => {
    for (const group of ["inForce", "proposed", "difference"] as const) {
      const sums = YEARS.map((_, i) => TOWNS.reduce((sum, one) => sum + centsOf(at(group, town(one.town))[i]), 0n));
      expect(at(group, layout.total)).toEqual(sums.map((sum) => Number(sum) / 100));
      if (group !== "difference") continue;
      const all = sums.reduce((sum, one) => sum + one, 0n);
      expect(calculator.shown("policies", layout.total, layout.allYears)).toBe(Number(all) / 100);
    }
  });
});

it("shows Norwalk's schedule under the proposal", () => {
  const { town, at } = calculate();
  // 13,178,830 - 10,095,131 = 3,083,699; 75%, 50%, 25% and nothing of it.
  expect(at("proposed", town("Norwalk"))).toEqual([3_083_699, 2_312_774.25, 1_541_849.5, 770_924.75, 0]);
});

it("uses the percentages that a person types, and says so on both sheets", () => {
  const { calculator, town, at, layout } = calculate();
  const state = () => [
    calculator.shown("changes", WHAT_IF.state, 1),
    calculator.shown("policies", 7, 0),
    calculator.shown("policies", layout.percentages, layout.starts.proposed + 1),
  ];
  expect(state()).toEqual(["As proposed.", "The percentages of the proposal are in use.", 0.75]);
  const before = at("proposed", town("Ansonia"));
  calculator.type("changes", WHAT_IF.used, 2, 0.6667);
  // 3,083,699 * 66.67% = 2,055,902.1233; Winchester 200,966 * 66.67% = 133,984.0322.
  expect(at("proposed", town("Norwalk"))).toEqual([3_083_699, 2_055_902.12, 1_541_849.5, 770_924.75, 0]);
  expect(at("proposed", town("Winchester"))[1]).toBe(133_984.03);
  expect(at("proposed", town("Ansonia"))).toEqual(before);
  const edited = "EDITED: these are not the proposal's percentages, and the proposed amounts are not the proposal's.";
  expect(state()).toEqual([edited, edited, 0.6667]);
});

it("says what changes in the year that is shown: graduated, new, nothing withheld", () => {
  const { calculator } = calculate();
  const rows = labelsOf(calculator, "changes");
  const of = (label: string, columns: number) =>
    Array.from({ length: columns }, (_, i) => calculator.shown("changes", rows.get(label) ?? -1, 1 + i));
  const row = (label: string) => of(label, 7);
  // FY 2023: 13,178,830 - 10,095,131 is the proposal's; as enacted 13,963,464 - 10,095,131.
  expect(row("Norwalk").slice(3)).toEqual(["Graduated", "Graduated", 3_083_699, expect.any(Number)]);
  expect(row("Norwalk").slice(0, 2)).toEqual(["Alliance", "As in FY 2022"]);
  expect(row("Stratford").slice(0, 2)).toEqual(["Alliance", "New since FY 2022"]);
  expect(row("Groton").slice(3, 6)).toEqual(["Graduated", "Graduated, nothing withheld", 0]);
  expect(row("Groton").slice(0, 3)).toEqual(["Alliance", "As in FY 2022, nothing withheld", 0]);
  expect(of("Graduated", 4)).toEqual([0, 0, 3, 3_083_699 + 200_966]);
  expect(of("New", 4).filter((_, i) => i % 2 === 0)).toEqual([3, 3]);

  const nothing = (year: number) => PORTIONS.filter((one) => one.year === year && one.designated && one.alliance === 0);
  expect(nothing(2023).map(({ town }) => town)).toEqual(["Enfield", "Groton", "Plainfield", "Thompson"]);
  // Under the proposal Groton is Graduated and Thompson an Alliance District; Plainfield, measured by FY 2012, is below it too.
  expect(of("Nothing withheld from a designated district", 4)).toEqual([4, 0, 3, 0]);

  const chosen = rows.get("Fiscal year shown below") ?? -1;
  calculator.type("changes", chosen, 1, "FY 2027");
  expect(row("Norwalk").slice(3, 6)).toEqual(["Graduated", "Graduated, nothing withheld", 0]);
  expect(of("Graduated", 4)).toEqual([0, 0, 3, 0]);
  // Groton, Norwalk, Winchester and Thompson.
  expect(of("Nothing withheld from a designated district", 4)[2]).toBe(4);
  for (const { town } of TOWNS) {
    expect(row(town)[0]).toBe(districtStatus([[town]], [[2027]], "enacted")[0]?.[0]);
    expect(row(town)[3]).toBe(districtStatus([[town]], [[2027]], "governor-2022")[0]?.[0]);
  }
});

it("compares years before the proposal, where there is no percentage, and the first year of all", () => {
  const { calculator, layout } = calculate("spills", [2013, 2022, 2023]);
  expect(calculator.shown("policies", layout.percentages, layout.starts.proposed)).toBe("–");
  expect(calculator.shown("policies", layout.total, layout.starts.difference + 1)).toBe(0);
  for (const key of ["policies", "changes"]) {
    expect(calculator.formulas(key).filter(({ value }) => String(value).startsWith("#"))).toEqual([]);
  }
});

it("comes with the model where it is asked for", () => {
  const keys = (compare: boolean) => planModel(choicesOf({ compare }), TODAY).sheets.map(({ key }) => key);
  expect(keys(false)).toEqual(["model", "years"]);
  expect(keys(true)).toEqual(["model", "years", "policies", "changes"]);
});

it.each([
  { name: "five years of the designation", all: YEARS },
  { name: "the year before it and its years", all: [2022, ...YEARS] },
  { name: "two of its later years", all: [2025, 2026] },
])("who is new is told against the last year before the designation, with $name", ({ all }) => {
  const { calculator } = calculate("spills", all);
  const rows = labelsOf(calculator, "changes");
  const what = (label: string, column: number) => calculator.shown("changes", rows.get(label) ?? -1, column);
  // Norwalk was designated in FY 2022, Stratford was not; both are as enacted.
  expect([what("Norwalk", 2), what("Stratford", 2)]).toEqual(["As in FY 2022", "New since FY 2022"]);
  // Of the proposal: Ansonia is an Alliance District in both.
  expect(String(what("Ansonia", 5))).toMatch(/^As in FY 2022/);
});
