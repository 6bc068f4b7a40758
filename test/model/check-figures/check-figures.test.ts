import { shown } from "../../functions/support/excel";
import { districtWithhold } from "../../../src/functions/district-withhold";
import { checkFigures, summaryOf, type CheckedFigure, type FiguresToCheck } from "../../../src/model/check-figures";
import type { CellMatrix, CellValue } from "../../../src/model/explain";
import { PORTIONS } from "../../../src/model/figures/portions";
import { TOWNS } from "../../../src/model/figures/entitlements";
import { countOf } from "../../../src/money/cents";
import { GRANTS } from "../explain/support";

const DISTRICTS = TOWNS.map(({ town }) => [town]);

/** What is right for every town in a year. */
const rightIn = (year: number, policy: string): CellValue[][] =>
  shown(districtWithhold(DISTRICTS, [[year]], GRANTS as unknown[][], policy)) as CellValue[][];

const check = (
  input: Partial<FiguresToCheck> & Pick<FiguresToCheck, "districts" | "years" | "amounts">,
): readonly CheckedFigure[] => checkFigures({ grants: GRANTS, policy: "enacted", ...input });

const rowOf = (town: string): number => TOWNS.findIndex((one) => one.town === town);

/** The causes of one amount that was planted into a column that is right for the rest. */
function planted(town: string, year: number, amount: CellValue, policy = "enacted"): CheckedFigure {
  const values = rightIn(year, policy).map((row, index) => (index === rowOf(town) ? [amount] : row));
  const figures = check({ districts: DISTRICTS, years: [[year]], amounts: { values }, policy });
  expect(figures.filter(({ outcome }) => outcome !== "equal")).toHaveLength(1);
  return figures[rowOf(town)]!;
}

const codes = ({ causes }: CheckedFigure): string[] => causes.map(({ code }) => code);

describe("a clean set has no cause and no difference", () => {
  test("the portions that the State published, town by town and year by year", () => {
    const published = PORTIONS.filter(({ designated }) => designated);
    const figures = check({
      districts: published.map(({ town }) => [town]),
      years: published.map(({ year }) => [year]),
      amounts: { values: published.map(({ alliance }) => [alliance]) },
    });
    expect(figures).toHaveLength(published.length);
    expect(figures.filter(({ outcome, causes }) => outcome !== "equal" || causes.length > 0)).toEqual([]);
    expect(summaryOf(figures)).toMatchObject({
      checked: published.length,
      different: 0,
      notCheckable: 0,
      sumOfDifferences: 0,
    });
  });

  test.each(["enacted", "governor-2022"])("every town and year by %s, in one block", (policy) => {
    const years = Array.from({ length: 15 }, (_, index) => 2013 + index);
    const values = shown(districtWithhold(DISTRICTS, [years], GRANTS as unknown[][], policy)) as CellMatrix;
    const figures = check({ districts: DISTRICTS, years: [years], amounts: { values }, policy });
    expect(figures).toHaveLength(36 * 15);
    expect(figures.filter(({ outcome }) => outcome !== "equal")).toEqual([]);
  });
});

describe("a planted error is found with its cause", () => {
  test.each([
    // 18,893,447 (FY 2023) - 18,448,067 (FY 2022)
    {
      town: "Ansonia",
      year: 2023,
      amount: 445380,
      causes: ["other base year"],
      says: "FY 2022 instead of the base year FY 2012",
    },
    // 18,893,447 - 15,571,383 (FY 2013)
    {
      town: "Ansonia",
      year: 2023,
      amount: 3322064,
      causes: ["other base year"],
      says: "FY 2013 instead of the base year FY 2012",
    },
    // 26,275,342 - 20,495,602 (FY 2012); the proposal says the same of Stratford
    {
      town: "Stratford",
      year: 2023,
      amount: 5779740,
      causes: ["other base year", "other policy"],
      says: "FY 2012 instead of the base year FY 2022",
    },
    // 18,893,447 - 14,970,112, the cash paid in FY 2012
    { town: "Ansonia", year: 2023, amount: 3923335, causes: ["cash paid"], says: "May be the cash paid" },
    // 75% of 3,083,699
    { town: "Norwalk", year: 2024, amount: 2312774.25, causes: ["other policy"], says: "Governor's 2022 proposal" },
    // the same in whole dollars
    { town: "Norwalk", year: 2024, amount: 2312774, causes: ["other policy"], says: "in whole dollars besides" },
    // the portion of FY 2022, and that of FY 2024
    { town: "Ansonia", year: 2023, amount: 3416399, causes: ["year before"], says: "FY 2022 stands in FY 2023" },
    { town: "Ansonia", year: 2023, amount: 4329576, causes: ["year after"], says: "FY 2024 stands in FY 2023" },
    // 19,422,268 (FY 2024) - 15,031,668, without the diversity portion
    { town: "Ansonia", year: 2023, amount: 4390600, causes: ["year after"], says: "FY 2024 stands in FY 2023" },
    // left in: 4,390,600, which the proposal gives too; out twice: 4,390,600 - 2 x 61,024
    {
      town: "Ansonia",
      year: 2024,
      amount: 4390600,
      causes: ["other policy", "diversity left in"],
      says: "portion was left in",
    },
    { town: "Ansonia", year: 2024, amount: 4268552, causes: ["diversity taken out twice"], says: "taken out twice" },
    // 16,423,029 (FY 2018) - 15,031,668; right is FY 2017: 1,441,875. The brief behind the proposal knows no holdback year
    {
      town: "Ansonia",
      year: 2018,
      amount: 1391361,
      causes: ["other policy", "holdback year by its own grant"],
      says: "instead of that of FY 2017",
    },
    { town: "Ansonia", year: 2023, amount: -3861779, causes: ["sign"], says: "negative" },
    { town: "Ansonia", year: 2023, amount: "($3,861,779.00)", causes: ["sign"], says: "negative" },
    { town: "Ansonia", year: 2023, amount: 3861.779, causes: ["thousands"], says: "In thousands" },
    { town: "Ansonia", year: 2023, amount: 3862, causes: ["thousands"], says: "In thousands" },
    { town: "Ansonia", year: 2023, amount: 3861779000, causes: ["thousands"], says: "thousand times" },
    // Bloomfield's row below Ansonia's
    { town: "Bloomfield", year: 2023, amount: 3861779, causes: ["another row"], says: "Ansonia (row 1)" },
    // 29,823,645 - 28,380,144
    {
      town: "Enfield",
      year: 2022,
      amount: 1443501,
      causes: ["not designated"],
      says: "Enfield is not designated in FY 2022",
    },
    {
      town: "Ansonia",
      year: 2023,
      amount: 0,
      causes: ["taken for not designated"],
      says: "an Alliance District in FY 2023",
    },
    // 16,473,543 (FY 2017) - 16,423,029 (FY 2018), a year that lies after: nobody's base year
    { town: "Ansonia", year: 2017, amount: 50514, causes: [], says: "No cause found." },
    { town: "Ansonia", year: 2023, amount: 3861789, causes: [], says: "No cause found." },
    { town: "Ansonia", year: 2023, amount: 9999999.99, causes: [], says: "No cause found." },
  ])("$town FY $year: $amount", ({ town, year, amount, causes, says }) => {
    const figure = planted(town, year, amount);
    expect(codes(figure)).toEqual(causes);
    expect(figure.text).toContain(says);
    expect(figure.outcome).toBe("different");
  });

  test.each([
    // the State's portion, though the proposal holds: 14,269,949 - 10,095,131 - 60,795
    { year: 2024, amount: 4114023, causes: ["other policy"] },
    // without the diversity portion: 4,174,818
    { year: 2024, amount: 4174818, causes: ["graduated as alliance"] },
    // 50% of 75% of 3,083,699: 1,156,387.125
    { year: 2025, amount: 1156387.13, causes: ["graduated by the year before"] },
    { year: 2025, amount: 1541849, causes: ["whole dollars"] },
    { year: 2025, amount: 1541850, causes: ["whole dollars"] },
    { year: 2025, amount: 2312774.25, causes: ["year before"] },
    // 25% of 3,083,699, for FY 2026
    { year: 2025, amount: 770924.75, causes: ["year after"] },
  ])("Norwalk, graduated, FY $year: $amount", ({ year, amount, causes }) => {
    expect(codes(planted("Norwalk", year, amount, "governor-2022"))).toEqual(
      amount === 770924.75 ? ["year after"] : causes,
    );
  });

  test("only the cash paid is uncertain", () => {
    expect(planted("Ansonia", 2023, 3923335).causes[0]?.certain).toBe(false);
    expect(planted("Ansonia", 2023, 445380).causes[0]?.certain).toBe(true);
  });

  test("two rows swapped, wherever they stand", () => {
    const values = rightIn(2023, "enacted");
    const [a, b] = [rowOf("Ansonia"), rowOf("Danbury")];
    [values[a], values[b]] = [values[b]!, values[a]!];
    const figures = check({ districts: DISTRICTS, years: [[2023]], amounts: { values } });
    expect(figures.filter(({ outcome }) => outcome === "different").map(codes)).toEqual([
      ["rows swapped"],
      ["rows swapped"],
    ]);
    expect(figures[a]?.causes[0]?.text).toBe("Swapped with the amount of Danbury (row 5).");
    expect(summaryOf(figures)).toMatchObject({ equal: 34, different: 2, sumOfDifferences: 0 });
  });
});

describe("what cannot be checked says why, in the functions' words", () => {
  const figures = check({
    districts: [
      ["Ansonia"],
      ["Nowhere at all"],
      ["Avon"],
      ["Ansonia"],
      [null],
      ["Statewide total"],
      ["Ansonia"],
      [null],
    ],
    years: [[2023], [2023], [2023], [2031], [2023], [2023], [2023], [2023]],
    amounts: {
      values: [["abc"], [1], [0], [1], [5], [6], [null], [null]],
      address: { sheet: "Received", row: 4, column: 2, rows: 8, columns: 1 },
    },
  });

  test("each in its place", () => {
    expect(figures.map(({ place, outcome, text }) => [place.row, outcome, text.slice(0, 48)])).toEqual([
      [0, "not checkable", 'amounts, row 1: found "abc", which is not an amo'],
      [1, "not checkable", expect.stringMatching(/^district, row 2: found "Nowhere at all"/)],
      [2, "equal", "$0 is what the rule gives for Avon in FY 2023."],
      [3, "not checkable", 'fiscal_year, row 4: the policy "enacted" has no '],
      [4, "not checkable", "district, row 5: no district was found. Allowed "],
      [5, "not checkable", expect.stringMatching(/^district, row 6: found "Statewide total"/)],
      [6, "not checkable", "No amount stands here. Type the amount, or leave"],
    ]);
    expect(figures[0]?.address).toEqual({ sheet: "Received", row: 4, column: 2 });
  });

  test("the summary counts them, and leaves them out of the sum", () => {
    expect(summaryOf(figures)).toMatchObject({ checked: 1, equal: 1, different: 0, notCheckable: 6 });
  });

  test("a grant that is missing", () => {
    const [figure] = check({
      districts: [["Avon"], ["Ansonia"]],
      years: [[2023]],
      amounts: { values: [[1], [1]] },
      grants: [
        ["Town", 2023],
        ["Avon", 5],
      ],
    }).slice(1);
    expect(figure?.text).toBe("grants has no row for Ansonia. Add the row, or correct its name.");
  });

  test("a policy, a table or sizes that cannot be used", () => {
    const one = { districts: [["Ansonia"]], years: [[2023]], amounts: { values: [[1]] } };
    expect(check({ ...one, policy: "x" })[0]?.text).toContain('policy: found "x"');
    expect(check({ ...one, grants: [["a"]] })[0]?.text).toContain("grants is a single cell");
    expect(check({ ...one, districts: [["Ansonia"], ["Derby"]] })[0]?.text).toContain(
      "district is 2 rows by 1 column and amounts is 1 row by 1 column",
    );
    expect(check({ ...one, amounts: { values: [[{ error: "#REF!" }]] } })[0]?.text).toContain(
      "#REF! stands in the cell",
    );
  });
});

test("the sum of the differences is exact to the cent", () => {
  // 3,861,779 + 0.10 and 19,861,806 + 0.20: thirty cents, where doubles would make 0.30000000000000004
  const figures = check({
    districts: [["Ansonia"], ["Danbury"]],
    years: [[2023]],
    amounts: { values: [[3861779.1], [19861806.2]] },
  });
  expect(countOf(summaryOf(figures).sumOfDifferences!)).toBe(30);
  expect(summaryOf(figures).text).toBe("2 checked: 0 equal, 2 different. The differences come to $0.30.");
});

test("an amount as large as amounts may be is compared without a fault", () => {
  for (const amount of [89_999_999_999_999, -89_999_999_999_999]) {
    const [figure] = check({ districts: [["Ansonia"]], years: [[2023]], amounts: { values: [[amount]] } });
    expect(figure?.outcome).toBe("different");
  }
});

test("an imported list says who is designated and what the base year is", () => {
  const list = [
    ["District", "Status", "From FY", "To FY", "Base FY"],
    ["Ansonia", "Alliance", 2023, 2027, 2022],
  ];
  const [figure] = check({ districts: [["Ansonia"]], years: [[2023]], amounts: { values: [[3861779]] }, list });
  expect(countOf(figure!.byRule!)).toBe(44538000);
  expect(codes(figure!)).toEqual(["other base year", "other policy"]);
  // By the same list in FY 2024: 19,422,268 - 18,448,067 - 61,024
  const [shifted] = check({ districts: [["Ansonia"]], years: [[2023]], amounts: { values: [[913177]] }, list });
  expect(codes(shifted!)).toEqual(["year after"]);
});
