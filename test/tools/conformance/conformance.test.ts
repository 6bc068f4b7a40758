import { checksOf, isEqual, portionChecks } from "../../../tools/conformance/checks";
import { hasReferenceData, referenceData, restatedData, type Published } from "../../../tools/conformance/published";
import { reportLines } from "../../../tools/conformance/report";

const differences = (published: Published): string[] =>
  checksOf(published).flatMap(({ name, comparisons }) =>
    comparisons
      .filter((comparison) => !isEqual(comparison))
      .map(({ what, published: theirs, computed }) => `${name}, ${what}: ${theirs} and ${computed}`),
  );

const rows = (published: Published): number[][] =>
  portionChecks(published).map(({ comparisons }) => [comparisons.length, comparisons.filter(isEqual).length]);

describe("the State's portions and the source's tables", () => {
  test("are reproduced to the dollar where they are restated: 36 towns in eight fiscal years, and in each that was added", () => {
    const years = rows(restatedData());
    expect(years.length).toBeGreaterThanOrEqual(8);
    expect(years).toEqual(years.map(() => [36, 36]));
    expect(differences(restatedData())).toEqual([]);
  });

  test("add up to what the State withheld in FY 2022: 274,179,135", () => {
    const fy2022 = portionChecks(restatedData()).find(({ name }) => name.startsWith("FY 2022"));
    const sum = (fy2022?.comparisons ?? []).reduce((total, { computed }) => total + Number(computed), 0);
    expect(sum).toBe(274179135);
  });

  test("are reported by year, with the reason for each difference", () => {
    const published = restatedData();
    const [first, ...others] = published.portions;
    const wrong = { ...published, portions: [{ ...first!, alliance: first!.alliance + 1 }, ...others] };
    expect(reportLines(portionChecks(wrong)).slice(0, 2)).toEqual([
      "FY 2013, Alliance portions as published     36     35      1",
      "    Ansonia: published 539716, computed 539715",
    ]);
  });

  test("are missed, with the message, where the grants have no figure", () => {
    const published = restatedData();
    const grants = published.grants.map((row) => row.slice(0, 5));
    const fy2026 = portionChecks({ ...published, grants }).find(({ name }) => name.startsWith("FY 2026"));
    expect(fy2026?.comparisons[0]?.computed).toMatch(/^#N\/A: grants has no FY 2026 figure for Ansonia\./);
  });
});

const ifThere = hasReferenceData() ? test : test.skip;

ifThere("all 288 published rows are reproduced to the dollar (skipped without the reference data)", () => {
  const published = referenceData();
  expect(published.portions).toHaveLength(288);
  expect(rows(published)).toEqual([2013, 2017, 2018, 2021, 2022, 2023, 2024, 2026].map(() => [36, 36]));
  expect(differences(published)).toEqual([]);
});
