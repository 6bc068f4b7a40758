import { Calculator, type Mode } from "./support/calculator";
import { centsOf, choicesOf, labelsOf, TODAY, years } from "./support/choices";
import { planModel, publishedGrants, type ModelChoices, type PlannedSheet } from "../../src/model";
import { PORTIONS } from "../../src/model/figures/portions";
import portions from "../../src/model/figures/portions.json";
import { TOWNS } from "../../src/model/figures/entitlements";

const calculate = (choices: ModelChoices, mode: Mode = "spills"): Calculator => {
  const plan = planModel(choices, TODAY);
  expect(plan.problems).toEqual([]);
  return new Calculator(plan.sheets, { EcsGrants: choices.grants.table }, mode);
};

/** The row of the headers and the columns by their headers. */
function columnsOf(sheet: PlannedSheet | undefined): { header: number; column: (name: string) => number } {
  const headers = sheet?.blocks.filter(({ style }) => style.startsWith("header")) ?? [];
  const column = (name: string): number => {
    const found = headers.find(({ values }) => (values[0]?.[0] as { text: string }).text.startsWith(name));
    if (!found) throw new Error(`No column ${name}`);
    return found.column;
  };
  return { header: headers[0]?.row ?? 0, column };
}

interface Row {
  readonly district: unknown;
  readonly year: number;
  readonly [name: string]: unknown;
}

/** Every row of districts of the model, by the headers. */
function rowsOf(calculator: Calculator, districts: number, all: readonly number[]): Row[] {
  const { header, column } = columnsOf(calculator.sheets[0]);
  return all.flatMap((year, place) =>
    Array.from({ length: districts + 1 }, (_, index) => {
      const row = header + 2 + place * (districts + 3) + index;
      const at = (name: string): unknown => calculator.shown("model", row, column(name));
      const diversity = calculator.sheets[0]?.blocks.some(({ values }) =>
        values.some((line) =>
          line.some((value) => value && "text" in value && value.text.startsWith("Education Diversity portion")),
        ),
      );
      return {
        district: at("District"),
        year,
        status: at("Status"),
        baseYear: at("Base year"),
        baseGrant: at("Base-year grant"),
        currentGrant: at("Current grant"),
        withheld: at("Withheld"),
        diversity: diversity ? at("Education Diversity") : "–",
        paid: at("Paid without condition"),
        check: at("Check"),
      };
    }),
  );
}

const PUBLISHED = portions.fiscalYears;

describe.each<Mode>(["spills", "cells"])("the model as enacted, with formulas as %s", (mode) => {
  const calculator = calculate(choicesOf({ years: years(...PUBLISHED) }), mode);
  const rows = rowsOf(calculator, TOWNS.length, PUBLISHED);

  it("gives every published portion, and its parts add up to the entitlement", () => {
    for (const { town, year, alliance } of PORTIONS) {
      const row = rows.find((one) => one.district === town && one.year === year);
      expect([town, year, row?.withheld, row?.check]).toEqual([town, year, alliance, ""]);
      const diversity = portions.portions[town as keyof typeof portions.portions][PUBLISHED.indexOf(year)]?.[1] ?? 0;
      if (row?.diversity !== "–") expect([town, year, row?.diversity]).toEqual([town, year, diversity]);
      else expect(diversity).toBe(0);
      const entitlement = TOWNS.find((one) => one.town === town)?.entitlement(year) ?? NaN;
      expect([town, year, row?.currentGrant, row?.paid]).toEqual([
        town,
        year,
        entitlement,
        entitlement - alliance - diversity,
      ]);
    }
    expect(rows.filter(({ district }) => String(district).startsWith("Total"))).toHaveLength(PUBLISHED.length);
  });

  it("totals the State's portions, in FY 2022 $274,179,135", () => {
    for (const year of PUBLISHED) {
      const published = PORTIONS.filter((one) => one.year === year).reduce((sum, one) => sum + one.alliance, 0);
      const total = rows.find((one) => one.district === `Total FY ${year}`);
      expect([year, total?.withheld]).toEqual([year, published]);
      if (year === 2022) expect(total?.withheld).toBe(274_179_135);
    }
  });

  it("shows base year and base-year grant of Alliance Districts only", () => {
    const of = (town: string, year: number) => rows.find((row) => row.district === town && row.year === year);
    expect(of("Stratford", 2022)).toMatchObject({
      status: "Not designated",
      baseYear: "–",
      baseGrant: "–",
      withheld: 0,
    });
    expect(of("Stratford", 2023)).toMatchObject({ status: "Alliance", baseYear: 2022 });
    expect(of("Norwalk", 2022)).toMatchObject({ status: "Alliance", baseYear: 2012, baseGrant: 10_095_131 });
  });

  it("repeats the model by year, and its portions add up to the entitlements", () => {
    expect(calculator.formulas("years").filter(({ value }) => String(value).startsWith("#"))).toEqual([]);
    const labels = labelsOf(calculator, "years");
    PUBLISHED.forEach((year, place) => {
      const at = (label: string): unknown => calculator.shown("years", labels.get(label) ?? -1, 1 + place);
      const total = rows.find((one) => one.district === `Total FY ${year}`);
      expect([year, at("Total withheld")]).toEqual([year, total?.withheld]);
      expect([year, at("Withheld from Alliance Districts")]).toEqual([year, total?.withheld]);
      const diversity = at("Education Diversity portion");
      const parts = [total?.withheld, diversity === "–" ? 0 : diversity, at("Paid without condition")].map(Number);
      const entitlements = TOWNS.reduce((sum, town) => sum + town.entitlement(year), 0);
      expect([year, at("Current grants (entitlements)")]).toEqual([year, entitlements]);
      expect([year, parts.reduce((sum, part) => sum + part, 0)]).toEqual([year, entitlements]);
      expect(at("Norwalk")).toBe(rows.find((row) => row.district === "Norwalk" && row.year === year)?.withheld);
    });
  });
});

it("gives every figure of the proposal as the preview does", () => {
  const choices = choicesOf({ policy: "governor-2022" });
  const { preview } = planModel(choices, TODAY);
  const rows = rowsOf(calculate(choices), TOWNS.length, [2023, 2024, 2025, 2026, 2027]);
  expect(preview.rows.map(({ district }) => district)).toEqual(["Ansonia", "Bloomfield", "Bridgeport"]);
  preview.years.forEach((year, index) => {
    expect(rows.find(({ district }) => district === `Total FY ${year}`)?.withheld).toBe(preview.totals[index]);
    for (const { district, withheld } of preview.rows) {
      expect(rows.find((row) => row.district === district && row.year === year)?.withheld).toBe(withheld[index]);
    }
  });
  // Winchester: 75% of 200,966, see the sample of the State's figures.
  expect(rows.find((row) => row.district === "Winchester" && row.year === 2024)).toMatchObject({
    status: "Graduated",
    baseYear: "–",
    withheld: 150_724.5,
  });
});

it("adds up by hand: Ansonia in FY 2024 as enacted", () => {
  const rows = rowsOf(calculate(choicesOf({ years: years(2024) })), TOWNS.length, [2024]);
  // 19,422,268 - 15,031,668 = 4,390,600; 10% of 17,938,428 - 17,328,187 = 610,241 is 61,024; 4,390,600 - 61,024 = 4,329,576.
  expect(rows[0]).toEqual({
    district: "Ansonia",
    year: 2024,
    status: "Alliance",
    baseYear: 2012,
    baseGrant: 15_031_668,
    currentGrant: 19_422_268,
    withheld: 4_329_576,
    diversity: 61_024,
    paid: 15_031_668,
    check: "",
  });
});

it("follows a grant that is changed, and shows one that is missing as an error with its reason", () => {
  const choices = choicesOf({ districts: ["Norwalk", "Ansonia"], years: years(2022) });
  const calculator = calculate(choices);
  const change = (amount: unknown) =>
    calculator.setTable(
      "EcsGrants",
      choices.grants.table.map((row) =>
        row[0] === "Ansonia" ? row.map((cell, i) => (i === 11 ? amount : cell)) : row,
      ),
    );
  const ansonia = () => rowsOf(calculator, 2, [2022])[1];
  expect(ansonia()).toMatchObject({ district: "Ansonia", withheld: 3_416_399 });
  change(15_031_668.55);
  expect(ansonia()).toMatchObject({ withheld: 0.55, currentGrant: 15_031_668.55, paid: 15_031_668 });
  change("$15,031,668.55");
  expect(ansonia()).toMatchObject({ withheld: 0.55, currentGrant: 15_031_668.55, paid: 15_031_668 });
  for (const missing of [null, 0]) {
    change(missing);
    expect(ansonia()).toMatchObject({
      withheld: "#N/A",
      currentGrant: "#N/A",
      paid: "#N/A",
      check: "No grant of the year in the grants",
    });
    expect(rowsOf(calculator, 2, [2022])[2]?.withheld).toBe("#N/A");
  }
});

const [header = [], ...body] = publishedGrants().table;
const long = (year: (year: number) => unknown) => [
  ["Town", "School year", "Entitlement"],
  ...body.flatMap(([town, ...amounts]) => amounts.map((amount, i) => [town, year(2012 + i), amount])),
];
const wide = (year: (year: number) => unknown) => [["Town", ...header.slice(1).map((_, i) => year(2012 + i))], ...body];

it.each([
  ["wide, headed 2022", wide((year) => year)],
  ["wide, headed 2022 as text", wide(String)],
  ["wide, headed 2021-22", wide((year) => `${year - 1}-${String(year).slice(2)}`)],
  ["wide, headed 2021-2022", wide((year) => `${year - 1}-${year}`)],
  ["wide, headed fy22", wide((year) => `fy${String(year).slice(2)}`)],
  ["wide, with mixed headers", wide((year) => (year % 2 === 0 ? `FY ${year}` : year))],
  ["long", long((year) => year)],
  ["long, with FY 2022", long((year) => `FY ${year}`)],
  ["below a blank row", [header.map(() => null), header, ...body]],
  [
    "with names as files spell them",
    [header, ...body.map(([town, ...rest]) => [`${String(town).toUpperCase()} School District`, ...rest])],
  ],
  [
    "long, with names as files spell them",
    long((year) => year).map(([town, ...rest], i) => [i === 0 ? town : `${String(town)} Public Schools`, ...rest]),
  ],
])("finds the grants of a table that is %s", (_, table) => {
  const choices = choicesOf({ years: years(2022, 2024), grants: { reference: "EcsGrants[#All]", table } });
  expect(planModel(choices, TODAY).missing).toEqual([]);
  const rows = rowsOf(calculate(choices), TOWNS.length, [2022, 2024]);
  expect(rows.find(({ district }) => district === "Total FY 2022")?.withheld).toBe(274_179_135);
  for (const row of rows.filter(({ status }) => status === "Alliance")) {
    const figures = TOWNS.find(({ town }) => town === row.district);
    expect([row.currentGrant, row.baseGrant]).toEqual([
      figures?.entitlement(row.year),
      figures?.entitlement(row.baseYear as number),
    ]);
  }
});

it("asks an imported list instead of the policy's own", () => {
  const list = [
    ["District", "Status", "From FY", "To FY", "Base FY"],
    ["Ansonia", "Alliance", 2023, 2027, 2017],
  ];
  const choices = choicesOf({
    districts: ["Ansonia", "Bristol"],
    years: years(2023),
    list: { kind: "table", reference: "AllianceDistricts[#All]", table: list },
  });
  const { sheets, preview } = planModel(choices, TODAY);
  const rows = rowsOf(new Calculator(sheets, { EcsGrants: choices.grants.table, AllianceDistricts: list }), 2, [2023]);
  // 18,893,447 - 16,473,543.
  expect(rows[0]).toMatchObject({ status: "Alliance", baseYear: 2017, withheld: 2_419_904 });
  expect(rows[1]).toMatchObject({ status: "Not designated", withheld: 0 });
  expect(preview.totals).toEqual([2_419_904]);
});

it("sums cents without binary noise", () => {
  const table = publishedGrants().table.map((row, i) =>
    i === 0
      ? row
      : row.map((cell, j) =>
          j === 0 ? cell : Number(`${String(cell)}.${String((i * 37 + j * 11) % 100).padStart(2, "0")}`),
        ),
  );
  const choices = choicesOf({ policy: "governor-2022", grants: { reference: "EcsGrants[#All]", table } });
  const rows = rowsOf(calculate(choices), TOWNS.length, [2023, 2024, 2025, 2026, 2027]);
  for (const year of choices.years) {
    const of = rows.filter((row) => row.year === year);
    const total = of.pop();
    const exact = of.reduce((sum, row) => sum + centsOf(row.withheld), 0n);
    expect(total?.withheld).toBe(Number(exact) / 100);
    for (const row of of) expect(centsOf(row.withheld) + centsOf(row.paid)).toBe(centsOf(row.currentGrant));
  }
});
