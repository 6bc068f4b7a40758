import fc from "fast-check";
import { errorOf, grantsOf, LONG, WIDE, withhold } from "./support";
import { errorCell, messageOf, shown } from "../support/excel";
import { districtBreakdown } from "../../../src/functions/district-breakdown";
import { districtWithhold } from "../../../src/functions/district-withhold";
import { ENTITLEMENT_YEARS, TOWNS } from "../../../src/model/figures/entitlements";

describe("DISTRICT_WITHHOLD", () => {
  // Each with its hand sum, from the entitlements of CSDE's workbook of September 2026.
  test.each([
    ["the grant above FY 2012", "Norwalk", 2022, "enacted", "13,178,830 - 10,095,131", 3083699],
    ["nothing where it is below", "Groton", 2022, "enacted", "25,040,045 is below 25,374,989", 0],
    ["FY 2017 measured in the holdback year", "Ansonia", 2018, "enacted", "16,473,543 - 15,031,668", 1441875],
    [
      "FY 2018 itself under the proposal, which has no such rule",
      "Ansonia",
      2018,
      "governor-2022",
      "16,423,029 - 15,031,668",
      1391361,
    ],
    ["less the diversity portion", "Norwalk", 2024, "enacted", "4,174,818 - 10 % of 607,949", 4114023],
    ["no diversity portion where nothing is withheld", "Groton", 2024, "enacted", "25,040,045 is below 25,374,989", 0],
    ["no diversity portion where the grant fell", "Windsor Locks", 2024, "enacted", "5,225,299 - 4,652,368", 572931],
    ["none of it under the proposal", "Ansonia", 2024, "governor-2022", "19,422,268 - 15,031,668", 4390600],
    ["above FY 2022 for a district that joined", "Stratford", 2026, "enacted", "30,304,368 - 25,147,955", 5156413],
    ["above FY 2012 for Enfield from FY 2026", "Enfield", 2026, "enacted", "29,823,645 - 28,380,144", 1443501],
    ["above FY 2022 for Enfield before", "Enfield", 2023, "enacted", "29,823,645 - 29,823,645", 0],
    ["all of FY 2022's amount", "Norwalk", 2023, "governor-2022", "3,083,699", 3083699],
    ["75 % of it", "Winchester", 2024, "governor-2022", "75 % of 8,024,957 - 7,823,991 = 200,966", 150724.5],
    ["50 % of it", "Norwalk", 2025, "governor-2022", "50 % of 3,083,699", 1541849.5],
    ["25 % of it", "Norwalk", 2026, "governor-2022", "25 % of 3,083,699", 770924.75],
    ["nothing in the last year", "Norwalk", 2027, "governor-2022", "0 % of 3,083,699", 0],
    ["0 % of nothing", "Groton", 2023, "governor-2022", "FY 2022 is below FY 2012", 0],
  ])("withholds %s: %s FY %s, %s", (_, town, year, policy, _sum, expected) => {
    expect(withhold(town, year, WIDE, policy)).toBe(expected);
    expect(withhold(town, year, LONG, policy)).toBe(expected);
  });

  test("withholds 0 from a town that is not designated, whose grants need not be there", () => {
    expect(withhold("Avon", 2023, WIDE, "enacted")).toBe(0);
    expect(withhold("Enfield", 2022, grantsOf([2012]), "enacted")).toBe(0);
  });

  test("needs no other grants than the rule does", () => {
    expect(withhold("Norwalk", 2023, grantsOf([2012, 2023], ["Norwalk", 10095131, 13715817]), "enacted")).toBe(3620686);
    expect(withhold("Groton", 2024, grantsOf([2012, 2024], ["Groton", 25374989, 25040045]), "enacted")).toBe(0);
    expect(withhold("Norwalk", 2027, grantsOf([2012, 2022], ["Norwalk", 10095131, 13178830]), "governor-2022")).toBe(0);
  });

  test("keeps cents, and rounds the diversity portion half up to the dollar", () => {
    // 200.25 - 100.10 = 100.15; 10 % of 25.00 is 2.50, which is 3 dollars: 97.15. Of 24.99 it is 2.
    const years = [2012, 2020, 2021, 2024];
    expect(withhold("Norwalk", 2024, grantsOf(years, ["Norwalk", 100.1, 50, 75, 200.25]), "enacted")).toBe(97.15);
    expect(withhold("Norwalk", 2024, grantsOf(years, ["Norwalk", 100.1, 50, 74.99, 200.25]), "enacted")).toBe(98.15);
    expect(withhold("Norwalk", 2024, grantsOf(years, ["Norwalk", 100.1, 75, 50, 200.25]), "enacted")).toBe(100.15);
  });

  test("says that no case is known where the diversity portion is more than there is", () => {
    const grants = grantsOf([2012, 2020, 2021, 2024], ["Norwalk", 100, 50, 150, 105]);
    expect(errorOf(districtWithhold([["Norwalk"]], [[2024]], grants, "enacted"))).toBe(
      "#N/A grants gives Norwalk in FY 2024 an Education Diversity portion of $10, more than the $5 that it is taken out of. The State has published no such case, so no rule is known. Check the grants.",
    );
  });

  test("fills the whole table in one call, equal to cell by cell", () => {
    const towns = TOWNS.map(({ town }) => [town]);
    // The years that both policies cover; the proposal ends with FY 2027.
    const years = ENTITLEMENT_YEARS.filter((year) => year > 2020 && year < 2028);
    for (const policy of ["enacted", "governor-2022"]) {
      const whole = shown(districtWithhold(towns, [[...years]], WIDE, policy));
      expect(whole).toEqual(TOWNS.map(({ town }) => years.map((year) => withhold(town, year, WIDE, policy))));
      expect(whole.flat().every((amount) => typeof amount === "number")).toBe(true);
    }
  });

  test("withholds 274,179,135 in all in FY 2022", () => {
    const amounts = districtWithhold(
      TOWNS.map(({ town }) => [town]),
      [[2022]],
      WIDE,
      "enacted",
    ).flat() as number[];
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(274179135);
  });

  test("fails in its own place only, and hands on an error cell as it is", () => {
    const given = [["Ansonia"], ["Mystic"], [errorCell("#REF!")], [null], ["Norwalk"]];
    expect(shown(districtWithhold(given, [[2022]], WIDE, "enacted"))).toEqual([
      [3416399],
      ["#N/A"],
      ["#REF!"],
      ["#VALUE!"],
      [3083699],
    ]);
  });

  test("does not depend on the order of rows and columns, and equals the breakdown's last amount", () => {
    const cell = fc.record({
      town: fc.constantFrom(...TOWNS.map(({ town }) => town), "Avon"),
      year: fc.constantFrom(...ENTITLEMENT_YEARS.filter((year) => year > 2012)),
      policy: fc.constantFrom("enacted", "governor-2022"),
    });
    const order = (length: number) =>
      fc.shuffledSubarray(
        Array.from({ length }, (_, i) => i),
        { minLength: length, maxLength: length },
      );
    fc.assert(
      fc.property(
        cell,
        order(TOWNS.length),
        order(ENTITLEMENT_YEARS.length + 1),
        ({ town, year, policy }, rows, columns) => {
          const shuffled = [WIDE[0]!, ...rows.map((row) => WIDE[row + 1]!)].map((row) =>
            columns.map((column) => row[column]),
          );
          const expected = withhold(town, year, WIDE, policy);
          expect(withhold(town, year, shuffled, policy)).toBe(expected);
          const breakdown = shown(districtBreakdown([[town]], [[year]], WIDE, policy));
          expect(breakdown.at(-1)?.[expected === "#N/A" ? 0 : 1]).toBe(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("is never negative and never more than the grant it measures", () => {
    const amount = fc.integer({ min: 1, max: 5_000_000_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(2013, 2019, 2023, 2026), (base, current, year) => {
        const withheld = withhold(
          "Ansonia",
          year,
          grantsOf([2012, year], ["Ansonia", base, current]),
          "enacted",
        ) as number;
        expect(withheld).toBe(Math.max(0, Math.round(current * 100) - Math.round(base * 100)) / 100);
        expect(withheld <= current).toBe(true);
      }),
    );
  });
});

describe("DISTRICT_BREAKDOWN", () => {
  const rows = (town: string, year: number, policy: string): unknown[][] =>
    shown(districtBreakdown([[town]], [[year]], WIDE, policy)).map(([label, value]) => [label, value]);

  test("gives the steps of the enacted rule in the order of the law", () => {
    expect(rows("Norwalk", 2024, "enacted")).toEqual([
      ["District", "Norwalk"],
      ["Fiscal year", 2024],
      ["Policy", "As enacted"],
      ["Status in FY 2024", "Alliance"],
      ["Base year", 2012],
      ["ECS grant of FY 2024", 14269949],
      ["ECS grant of FY 2012 (base year)", 10095131],
      ["Grant above the base year's, not below 0", 4174818],
      ["ECS grant of FY 2020", 11982530],
      ["ECS grant of FY 2021", 12590479],
      ["Increase from FY 2020 to FY 2021, not below 0", 607949],
      ["Education Diversity portion, 10% of the increase, half up to the dollar", 60795],
      ["Withheld in FY 2024", 4114023],
    ]);
  });

  test("says which year is measured in the holdback year", () => {
    expect(rows("Ansonia", 2018, "enacted").slice(4)).toEqual([
      ["Base year", 2012],
      ["Year whose grant is measured", 2017],
      ["ECS grant of FY 2017", 16473543],
      ["ECS grant of FY 2012 (base year)", 15031668],
      ["Grant above the base year's, not below 0", 1441875],
      ["Withheld in FY 2018", 1441875],
    ]);
  });

  test("gives the steps of the graduated schedule", () => {
    expect(rows("Winchester", 2024, "governor-2022").slice(3)).toEqual([
      ["Status in FY 2024", "Graduated"],
      ["Reference year", 2022],
      ["Base year of the reference amount", 2012],
      ["ECS grant of FY 2022", 8024957],
      ["ECS grant of FY 2012 (base year)", 7823991],
      ["Withheld in FY 2022, not below 0", 200966],
      ["Share in FY 2024", 0.75],
      ["Withheld in FY 2024", 150724.5],
    ]);
  });

  test("names a source for every line: the law, or the cell that was read", () => {
    const sources = districtBreakdown([["Winchester"]], [[2024]], WIDE, "governor-2022").map((row) => String(row[2]));
    expect(sources.every((source) => source.length > 8)).toBe(true);
    expect(sources[6]).toBe("grants, row 34, column 12");
    expect(sources[9]).toMatch(
      /H\.B\. 5038.*row FY 2024 \(75% of the amount withheld in FY 2022\).*\(proposed, not enacted\)$/,
    );
  });

  test("puts several one under the other, with an error in its own row", () => {
    const result = shown(districtBreakdown([["Avon"], ["Mystic"], ["Groton"]], [[2022]], WIDE, "enacted"));
    expect(result.map((row) => row.length).every((length) => length === 3)).toBe(true);
    expect(result[4]).toEqual(["Withheld in FY 2022", 0, expect.any(String)]);
    expect(result[5]).toEqual(["Not computed", "#N/A", ""]);
    expect(result.at(-1)).toEqual(["Withheld in FY 2022", 0, expect.any(String)]);
  });

  test("is one error where the one case fails", () => {
    expect(messageOf(districtBreakdown([["Mystic"]], [[2022]], WIDE, "enacted"))).toMatch(/^district: found "Mystic"/);
  });
});
