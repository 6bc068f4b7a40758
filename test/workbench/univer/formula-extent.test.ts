import { formulaExtents } from "../../../workbench/backend/univer/formula-extent";

const CASES = [
  ["a cell", "=B7", { own: [7, 2] }],
  ["a range", "=SUM($A$1:$D$5000)", { own: [5000, 4] }],
  ["the farther of two", "=Z1+A9", { own: [9, 26] }],
  ["columns past Z", "=AA1+ABC2", { own: [2, 731] }],
  ["whole columns ask for no rows", "=SUM(A:AD)", { own: [0, 30] }],
  ["another sheet", "=Lists!A1:A5000+B2", { own: [2, 2], Lists: [5000, 1] }],
  ["a quoted sheet", "='Year''s end'!C3", { "Year's end": [3, 3] }],
  ["a function whose name ends like a cell", "=LOG10(A1)", { own: [1, 1] }],
  ["a name that begins like a cell", "=A1_total+FY2022x", {}],
  ["a text", '="Z9999"', {}],
  ["a structured reference", "=SUM(Grants[Z9999])", {}],
  ["what no sheet of Excel has", "=XFE1+A1048577", {}],
] as const;

describe("How large the sheets must be for a formula", () => {
  it.each(CASES)("%s", (_name, formula, expected) => {
    const extents = Object.fromEntries(
      [...formulaExtents(formula)].map(([sheet, { rows, columns }]) => [sheet ?? "own", [rows, columns]]),
    );
    expect(extents).toEqual(expected);
  });
});
