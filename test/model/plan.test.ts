import { baseYearGrants, planComparison, planModel, publishedGrants, type PlannedSheet } from "../../src/model";
import { PORTIONS } from "../../src/model/figures/portions";
import { ENTITLEMENT_YEARS, TOWNS } from "../../src/model/figures/entitlements";
import { areaName } from "../../src/model/addresses";
import { Calculator } from "./support/calculator";
import { choicesOf, TODAY, years } from "./support/choices";
import { places } from "./support/places";

describe("choices from which nothing can be planned", () => {
  const problems = (change: Parameters<typeof choicesOf>[0]) => planModel(choicesOf(change), TODAY).problems;

  it.each<readonly [string, Parameters<typeof choicesOf>[0], readonly (string | RegExp)[]]>([
    ["no district", { districts: [] }, ["No district was chosen. Choose at least one."]],
    ["no fiscal year", { years: [] }, ["No fiscal year was chosen. Choose at least one."]],
    ["both", { districts: [], years: [] }, [/^No district/, /^No fiscal year/]],
    [
      "a district twice",
      { districts: ["Norwalk", "Ansonia", "Norwalk"] },
      ['"Norwalk" stands twice among the districts. Keep one.'],
    ],
    [
      "a district under two names",
      { districts: ["Norwalk", "Norwalk School District"] },
      ['"Norwalk" and "Norwalk School District" name the same town among the districts. Keep one.'],
    ],
    ["no town", { districts: ["Atlantis"] }, [/^Districts: found "Atlantis", which is none of the 169 towns/]],
    ["no such policy", { policy: "2022" }, [/^Found "2022", which is not a policy|"governor-2022"/]],
    ["a year that no policy covers", { years: years(2012, 2023) }, [/covers FY 2013 to FY \d{4}/]],
    ["empty grants", { grants: { reference: "A1:B2", table: [[null, null]] } }, [/^Grants holds nothing/]],
    [
      "grants without a district column",
      {
        grants: {
          reference: "A1:B2",
          table: [
            ["x", "FY 2022"],
            [1, 2],
          ],
        },
      },
      [/^Grants has no column District/],
    ],
    [
      "grants without years",
      {
        grants: {
          reference: "A1:B2",
          table: [
            ["Town", "Amount"],
            ["Norwalk", 2],
          ],
        },
      },
      [/no column headed by a fiscal year/],
    ],
    [
      "a list without base years",
      {
        list: {
          kind: "table",
          reference: "L[#All]",
          table: [
            ["District", "Status", "From FY", "To FY"],
            ["Norwalk", "Alliance", 2013, 2022],
          ],
        },
      },
      [/^Districts has no column Base FY/],
    ],
  ])("%s", (_, change, expected) => {
    const found = problems(change);
    expect(found).toHaveLength(expected.length);
    expected.forEach((one, i) =>
      typeof one === "string" ? expect(found[i]).toBe(one) : expect(found[i]).toMatch(one),
    );
    expect(planModel(choicesOf(change), TODAY).sheets).toEqual([]);
  });

  it("are named by the comparison too", () => {
    expect(planComparison(choicesOf({ districts: [] }), TODAY).problems).toEqual([
      "No district was chosen. Choose at least one.",
    ]);
  });
});

it("names each figure that is missing with the functions' own reason, and keeps the others", () => {
  const [header = [], ...rows] = publishedGrants().table;
  const table = [
    header,
    ...rows.map((row) => row.map((cell, i) => (row[0] === "Norwalk" && header[i] === "FY 2024" ? null : cell))),
  ];
  const { missing, preview, sheets } = planModel(
    choicesOf({
      districts: ["Ansonia", "Norwalk"],
      years: years(2023, 2024),
      grants: { reference: "EcsGrants[#All]", table },
    }),
    TODAY,
  );
  expect(missing).toEqual([
    {
      district: "Norwalk",
      year: 2024,
      message: expect.stringMatching(/^Grants, row \d+: the FY 2024 figure for Norwalk is blank or zero\./) as string,
    },
  ]);
  expect(preview.totals).toEqual([expect.any(Number), undefined]);
  expect(preview.rows[0]?.withheld).toEqual([3_861_779, 4_329_576]);
  expect(preview.rows[1]?.withheld[1]).toBeUndefined();
  expect(sheets).toHaveLength(2);
});

it("shows figures of three districts and the statewide total before anything is written", () => {
  const { preview } = planModel(choicesOf({ years: years(2022) }), TODAY);
  expect(preview.totals).toEqual([274_179_135]);
  const published = (town: string) => PORTIONS.find((one) => one.town === town && one.year === 2022)?.alliance;
  expect(preview.rows).toEqual(
    ["Ansonia", "Bloomfield", "Bridgeport"].map((district) => ({
      district,
      withheld: [published(district)],
      statuses: ["Alliance"],
    })),
  );
  expect(preview.byStatus).toEqual([{ status: "Alliance", totals: [274_179_135] }]);
});

it("parts the preview's totals by status: 3,083,699 of Norwalk and 200,966 of Winchester, and then 75% of them", () => {
  const { preview } = planModel(choicesOf({ policy: "governor-2022", years: years(2022, 2023, 2024) }), TODAY);
  const [alliance, graduated, ...others] = preview.byStatus;
  expect(others).toEqual([]);
  expect(graduated).toEqual({ status: "Graduated", totals: [0, 3_284_665, 2_463_498.75] });
  expect(alliance?.totals).toEqual([274_179_135, 313_058_407 - 3_284_665, expect.any(Number)]);
  const norwalk = preview.districts.find(({ district }) => district === "Norwalk");
  expect(norwalk?.statuses).toEqual(["Alliance", "Graduated", "Graduated"]);
});

const everySheet = (): readonly PlannedSheet[] => [
  ...planModel(choicesOf({ compare: true }), TODAY).sheets,
  ...planModel(choicesOf({ policy: "governor-2022" }), TODAY).sheets,
  baseYearGrants(),
];

it("says on every sheet with amounts which law it follows, where that stands, and which grants are meant", () => {
  const notes = (sheet: PlannedSheet): string =>
    sheet.blocks
      .filter(({ style }) => style === "note" || style === "title")
      .flatMap(({ values }) => values.flat())
      .map((value) => (value && "text" in value ? value.text : ""))
      .join("\n");
  const [enacted] = planModel(choicesOf(), TODAY).sheets;
  expect(notes(enacted as PlannedSheet)).toMatch(
    /As enacted: What is in force, as the State published it[^\n]*\nLaw: Alliance portions[^\n]*10-262u\), read 2026-09-14/,
  );
  expect(notes(enacted as PlannedSheet)).not.toMatch(/PROPOSED/);
  const [proposed, overview] = planModel(choicesOf({ policy: "governor-2022" }), TODAY).sheets;
  for (const sheet of [proposed, overview]) {
    expect(notes(sheet as PlannedSheet)).toMatch(
      /PROPOSED AND NOT ENACTED\. Governor's 2022 proposal: [^\n]*\nLaw: Proposed H\.B\. 5038[^\n]*read 2026-09-14/,
    );
  }
  expect(notes(proposed as PlannedSheet)).toMatch(
    /Grants: EcsGrants\[#All\] as of 2026-09-20 \(CSDE workbook [^\n]*, read 2026-09-14\), in dollars: the final ECS entitlement/,
  );
});

it("plans every sheet so that it can be written and printed", () => {
  for (const sheet of everySheet()) {
    expect(sheet.name.length).toBeLessThanOrEqual(31);
    expect(sheet.print.landscape).toBe(true);
    const [top = -1, last = -1] = sheet.print.titleRows ?? [];
    expect(last - top).toBeGreaterThanOrEqual(0);
    expect(sheet.frozen.rows === 0 || sheet.frozen.rows === last + 1).toBe(true);
    for (const { row, column, values, style } of sheet.blocks) {
      // What is at the head of a sheet is read on one line, and printed with it.
      const [first] = values[0] ?? [];
      if (style === "note" && column === 0 && row < 8 && first && "text" in first)
        expect(first.text.length).toBeLessThan(260);
      expect(new Set(values.map((line) => line.length)).size).toBe(1);
      expect(row + column).toBeGreaterThanOrEqual(0);
      expect(column + (values[0]?.length ?? 0)).toBeLessThanOrEqual(sheet.widths.length);
    }
  }
});

it("does not call a person's own grants the published ones", () => {
  const table = publishedGrants().table.map((row) => row.map((cell) => (cell === 15_031_668 ? 15_031_669 : cell)));
  const [model] = planModel(choicesOf({ grants: { reference: "EcsGrants[#All]", table } }), TODAY).sheets;
  expect(JSON.stringify(model)).not.toContain("CSDE workbook");
});

describe("charts", () => {
  const choices = choicesOf({ policy: "governor-2022" });
  const { sheets } = planModel(choices, TODAY);
  const calculator = new Calculator(sheets, { EcsGrants: choices.grants.table });
  const [stacked, single] = sheets[1]?.charts ?? [];
  const cells = (area: string): unknown[] =>
    places(area).map(({ row, column }) => calculator.shown("years", row, column));
  const FISCAL_YEARS = ["FY 2023", "FY 2024", "FY 2025", "FY 2026", "FY 2027"];

  it("stack what is withheld by status, which adds up to the total of each year", () => {
    expect(stacked?.kind).toBe("stacked columns");
    expect(stacked?.series.map(({ name }) => cells(name)[0])).toEqual([
      "Withheld from Alliance Districts",
      "Withheld from Graduated Alliance Districts",
    ]);
    for (const { categories } of stacked?.series ?? []) expect(cells(categories)).toEqual(FISCAL_YEARS);
    const [alliance = [], graduated = []] = (stacked?.series ?? []).map(({ values }) => cells(values) as number[]);
    // 75% of 3,083,699 and of 200,966.
    expect(graduated).toEqual([3_284_665, 2_463_498.75, 1_642_332.5, 821_166.25, 0]);
    const totals = planModel(choices, TODAY).preview.totals;
    expect(alliance.map((amount, i) => Math.round((amount + (graduated[i] ?? 0)) * 100))).toEqual(
      totals.map((total) => Math.round((total ?? NaN) * 100)),
    );
  });

  it("show one district's schedule, which follows the name that is chosen", () => {
    const [series] = single?.series ?? [];
    expect(cells(series?.name ?? "")).toEqual(["Norwalk"]);
    expect(cells(series?.categories ?? "")).toEqual(FISCAL_YEARS);
    expect(cells(series?.values ?? "")).toEqual([3_083_699, 2_312_774.25, 1_541_849.5, 770_924.75, 0]);
    const [at] = places(series?.name ?? "");
    expect(sheets[1]?.choices).toEqual([{ ...at, rows: 1, columns: 1, choices: choices.districts }]);
    calculator.type("years", at?.row ?? 0, at?.column ?? 0, "Winchester");
    expect(cells(series?.values ?? "")).toEqual([200_966, 150_724.5, 100_483, 50_241.5, 0]);
  });

  it("cover no cell that holds something, and are left out where they are not wanted", () => {
    const sheet = sheets[1] as PlannedSheet;
    const used = Math.max(...sheet.blocks.map(({ row, values }) => row + values.length));
    for (const { place } of sheet.charts)
      expect(Math.min(...places(place).map(({ row }) => row))).toBeGreaterThanOrEqual(used);
    expect(planModel(choicesOf({ charts: false }), TODAY).sheets.flatMap(({ charts }) => charts)).toEqual([]);
  });
});

it("brings the published entitlements as the table EcsGrants, with their source", () => {
  const sheet = baseYearGrants();
  // A header and 36 towns; a column for the names, and one for each year.
  const area = areaName({ row: 4, column: 0, rows: 1 + 36, columns: 1 + ENTITLEMENT_YEARS.length });
  expect(sheet.tables).toEqual([{ name: "EcsGrants", area }]);
  const calculator = new Calculator([sheet], {});
  const { table } = publishedGrants();
  places(area).forEach(({ row, column }) => {
    expect(calculator.shown("grants", row, column)).toBe(table[row - 4]?.[column]);
  });
  expect(calculator.shown("grants", 2, 0)).toMatch(
    /^Source: CSDE workbook of ECS entitlements.*FY 2027 is not final.*read 2026-09-14/,
  );
  expect(table).toHaveLength(TOWNS.length + 1);
  expect(baseYearGrants("EcsGrants2").tables[0]?.name).toBe("EcsGrants2");
});
