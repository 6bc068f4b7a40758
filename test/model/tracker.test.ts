import { planTracker, publishedGrants, type PlannedSheet, type TrackerChoices } from "../../src/model";
import { TOWNS } from "../../src/model/figures/entitlements";
import { PLAN_ITEM_GROUPS } from "../../src/law/plan-items";
import { POLICIES } from "../../src/law/policies";
import { PLAN_STATUSES } from "../../src/law/plan";
import { fiscalYear } from "../../src/money/fiscal-year";
import { Calculator, type Mode } from "./support/calculator";
import { labelsOf, TODAY } from "./support/choices";

const ALL = TOWNS.map(({ town }) => town);

const choicesOf = (change: Partial<TrackerChoices> = {}): TrackerChoices => ({
  districts: ALL,
  list: { kind: "built-in" },
  year: fiscalYear(2024),
  policy: "enacted",
  grants: publishedGrants(),
  ...change,
});

const COLUMNS =
  "district status plan approved entitlement withheld released awarded spent noncompliant repaid next recoverable carriedIn carriedForward check row".split(
    " ",
  );

function open(sheets: readonly PlannedSheet[], mode: Mode = "spills") {
  const calculator = new Calculator(sheets, { EcsGrants: publishedGrants().table }, mode);
  const at = (key: string, label: string, name: string): [string, number, number] => [
    key,
    labelsOf(calculator, key).get(label) ?? -1,
    COLUMNS.indexOf(name),
  ];
  return {
    calculator,
    shown: (key: string, label: string, ...names: string[]) =>
      names.map((name) => calculator.shown(...at(key, label, name))),
    type: (key: string, label: string, values: Readonly<Record<string, unknown>>) => {
      for (const [name, value] of Object.entries(values)) calculator.type(...at(key, label, name), value);
    },
  };
}

describe.each<Mode>(["spills", "cells"])("the tracker of FY 2024, with formulas as %s", (mode) => {
  const { sheets, problems, missing } = planTracker(choicesOf(), undefined, TODAY);
  const fresh = () => open(sheets, mode);

  it("begins with no plan submitted, nothing released and no error", () => {
    expect([problems, missing]).toEqual([[], []]);
    expect(sheets.map(({ key, name }) => [key, name])).toEqual([
      ["tracker2024", "Tracker FY 2024"],
      ["checklist2024", "Plan checklist FY 2024"],
    ]);
    const { calculator, shown } = fresh();
    for (const { key } of sheets) {
      expect(calculator.formulas(key).filter(({ value }) => String(value).startsWith("#"))).toEqual([]);
    }
    // Ansonia: 4,329,576 in FY 2024 and 20,315,782 - 15,031,668 - 61,024 = 5,223,090 in FY 2025.
    expect(shown("tracker2024", "Ansonia", "status", "plan", "withheld", "released", "next", "check")).toEqual([
      "Alliance",
      "Not submitted",
      4_329_576,
      0,
      5_223_090,
      "",
    ]);
  });

  it("follows an approval, what is spent, and what was not in compliance", () => {
    const { shown, type } = fresh();
    const figures = () => shown("tracker2024", "Ansonia", "released", "recoverable", "carriedForward", "check");
    type("tracker2024", "Ansonia", { plan: "Approved" });
    expect(figures()).toEqual([4_329_576, 0, 0, "The approval date is missing"]);
    type("tracker2024", "Ansonia", {
      approved: 45_200,
      awarded: 4_329_576,
      spent: 4_000_000.25,
      noncompliant: 1000.5,
      repaid: 300,
    });
    // 4,329,576 - 4,000,000.25; 1,000.50 - 300.
    expect(figures()).toEqual([4_329_576, 700.5, 329_575.75, ""]);
    type("tracker2024", "Ansonia", { noncompliant: 4_000_000.25, next: 1000 });
    expect(shown("tracker2024", "Ansonia", "recoverable")).toEqual([1000]);
    type("tracker2024", "Ansonia", { spent: 5_000_000 });
    expect(figures().slice(2)).toEqual(["#VALUE!", "Spent is more than was there"]);
    type("tracker2024", "Ansonia", { spent: 0, awarded: 4_329_576.01 });
    expect(figures()[3]).toBe("Awarded is more than what may be released");
    type("tracker2024", "Ansonia", { awarded: 10, noncompliant: 1 });
    expect(figures()[3]).toBe("More was not in compliance than was spent");
    type("tracker2024", "Ansonia", { spent: 5, repaid: 2 });
    expect(figures()[3]).toBe("More was repaid than was not in compliance");
  });

  it("shows the path of the money, whose stages add up to the entitlements", () => {
    const { calculator, shown, type } = fresh();
    for (const town of ["Ansonia", "Norwalk"]) type("tracker2024", town, { plan: "Approved", approved: 45_200 });
    const stage = (label: string) =>
      calculator.shown("tracker2024", labelsOf(calculator, "tracker2024").get(label) ?? -1, 6);
    const entitlements = TOWNS.reduce((sum, town) => sum + town.entitlement(2024), 0);
    const [withheld] = shown("tracker2024", "Total", "withheld") as [number];
    const [released] = shown("tracker2024", "Total", "released") as [number];
    const [norwalk] = shown("tracker2024", "Norwalk", "withheld") as [number];
    expect(released).toBe(4_329_576 + norwalk);
    expect(shown("tracker2024", "Total", "entitlement")).toEqual([entitlements]);
    expect(stage("Not withheld")).toBe(entitlements - withheld);
    expect(stage("Withheld and awarded")).toBe(withheld);
    expect(stage("Released, plan approved")).toBe(released);
    expect(stage("Held, plan not approved")).toBe(withheld - released);
    expect(stage("Passed on")).toBe(released);
    expect(stage("Not withheld + released + held")).toBe(entitlements);
    const row = labelsOf(calculator, "tracker2024").get("Not withheld + released + held") ?? -1;
    expect(calculator.shown("tracker2024", row, 7)).toBe("Adds up to the entitlements.");
  });
});

it("offers the plan statuses of the law, and nothing else", () => {
  const [tracker] = planTracker(choicesOf(), undefined, TODAY).sheets;
  expect(tracker?.choices).toEqual([
    expect.objectContaining({ column: 2, rows: 36, columns: 1, choices: PLAN_STATUSES.map(({ status }) => status) }),
  ]);
});

it("carries forward into the next year's sheet", () => {
  const earlier = planTracker(
    choicesOf({ year: fiscalYear(2023), districts: ["Norwalk", "Ansonia"] }),
    undefined,
    TODAY,
  ).sheets;
  const previous = { sheet: "Tracker FY 2023", districts: ["Norwalk", "Ansonia"] };
  const later = planTracker(choicesOf({ districts: ["Ansonia", "Bristol", "Norwalk"] }), previous, TODAY).sheets;
  const { shown, type } = open([...earlier, ...later]);
  type("tracker2023", "Ansonia", { plan: "Approved", awarded: 3_861_779, spent: 3_000_000 });
  expect(shown("tracker2023", "Ansonia", "carriedForward")).toEqual([861_779]);
  type("tracker2024", "Ansonia", { plan: "Approved", awarded: 4_329_576, spent: 5_000_000 });
  // 4,329,576 + 861,779 - 5,000,000.
  expect(shown("tracker2024", "Ansonia", "carriedIn", "carriedForward", "check")).toEqual([
    861_779,
    191_355,
    "The approval date is missing",
  ]);
  expect(shown("tracker2024", "Norwalk", "carriedIn")).toEqual([0]);
  // Bristol had no sheet the year before: its amount is for a person to type.
  expect(shown("tracker2024", "Bristol", "carriedIn", "carriedForward")).toEqual([null, 0]);
  type("tracker2024", "Bristol", { carriedIn: 12.34 });
  expect(shown("tracker2024", "Bristol", "carriedForward")).toEqual([12.34]);
  // A district whose name is changed on the earlier sheet is missing, and not taken for nothing.
  type("tracker2023", "Norwalk", { district: "Groton" });
  expect(shown("tracker2024", "Norwalk", "carriedIn", "carriedForward", "check")).toEqual([
    "#N/A",
    "#N/A",
    "Not found in the tracker of the year before",
  ]);
});

it("leaves the next year's funding to be typed where no law or no grant gives it", () => {
  const last = Math.max(...POLICIES.flatMap(({ designations }) => designations.map(({ years }) => years.to)));
  const { sheets } = planTracker(choicesOf({ year: fiscalYear(last) }), undefined, TODAY);
  const { shown, type } = open(sheets);
  expect(shown(`tracker${last}`, "Ansonia", "next", "recoverable")).toEqual([null, 0]);
  type(`tracker${last}`, "Ansonia", { spent: 500, awarded: 500, noncompliant: 500, next: 200 });
  expect(shown(`tracker${last}`, "Ansonia", "recoverable")).toEqual([200]);
});

it("says what is wrong with the choices", () => {
  expect(planTracker(choicesOf({ districts: [] }), undefined, TODAY).problems).toEqual([
    "No district was chosen. Choose at least one.",
  ]);
  expect(planTracker(choicesOf({ year: fiscalYear(2012) }), undefined, TODAY).problems).toEqual([
    expect.stringMatching(/covers FY 2013 to FY \d{4}/),
  ]);
});

describe("the plan checklist", () => {
  const { sheets } = planTracker(choicesOf({ districts: ["Ansonia", "Norwalk"] }), undefined, TODAY);
  const items = PLAN_ITEM_GROUPS.flatMap((group) => group.items.map(({ item }) => item));
  const fresh = () => {
    const calculator = new Calculator(sheets, { EcsGrants: publishedGrants().table });
    const row = labelsOf(calculator, "checklist2024").get("Ansonia") ?? -1;
    return {
      complete: () => calculator.shown("checklist2024", row, 1),
      strategies: () => calculator.shown("checklist2024", row, 2),
      choose: (item: string, value: unknown) => calculator.type("checklist2024", row, 3 + items.indexOf(item), value),
      calculator,
    };
  };

  it("counts three items of the plan, one strategy and the review: five that are required", () => {
    const { complete, strategies, choose } = fresh();
    expect(complete()).toBe(0);
    choose("Objectives", "Yes");
    expect(complete()).toBe(1 / 5);
    choose("K-3 reading", "Yes");
    choose("Talent strategy", "Yes");
    expect([complete(), strategies()]).toEqual([2 / 5, 2]);
    choose("Performance targets", "No");
    expect(complete()).toBe(2 / 5);
    for (const item of ["Performance targets", "Student performance data", "Review of progress"]) choose(item, "Yes");
    expect(complete()).toBe(1);
  });

  it("asks for the commissioner's goals only where any are set", () => {
    const { complete, choose } = fresh();
    for (const item of [
      "Objectives",
      "Performance targets",
      "Student performance data",
      "K-3 reading",
      "Review of progress",
    ])
      choose(item, "Yes");
    choose("Commissioner's goals", "None set");
    expect(complete()).toBe(1);
    choose("Commissioner's goals", "No");
    expect(complete()).toBe(5 / 6);
    choose("Commissioner's goals", "Yes");
    expect(complete()).toBe(1);
  });

  it("says of each item what it is, whether it is needed, and where that stands", () => {
    const { calculator } = fresh();
    const rows = labelsOf(calculator, "checklist2024");
    for (const { need, items: all } of PLAN_ITEM_GROUPS) {
      for (const { item, text } of all) {
        const row = rows.get(item) ?? -1;
        expect(calculator.shown("checklist2024", row, 1)).toBe(need === "each" ? "required" : need);
        expect(calculator.shown("checklist2024", row, 2)).toMatch(/read 2026-09-14\.$/);
        expect(String(calculator.shown("checklist2024", row, 2)).startsWith(text)).toBe(true);
      }
    }
    expect(sheets[1]?.choices.map(({ columns, choices }) => [columns, choices.join("/")])).toEqual([
      [3, "Yes/No"],
      [11, "Yes/No"],
      [1, "Yes/No/None set"],
      [1, "Yes/No"],
    ]);
  });
});
