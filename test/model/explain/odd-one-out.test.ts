import { oddOneOut, type ColumnCell } from "../../../src/model/explain";

const formula = (value: number, text = "=ALLIANCE_WITHHOLD(B2,C2)"): ColumnCell => ({ formula: text, value });
const typed = (value: ColumnCell["value"]): ColumnCell => ({ formula: "", value });
const places = (...cells: ColumnCell[]): number[] => oddOneOut(cells).map(({ index }) => index);

describe("a typed number among our formulas", () => {
  test.each([
    { name: "between two of them is pointed out", cells: [formula(1), typed(5000), formula(2)], odd: [1] },
    { name: "directly below them is too", cells: [formula(1), formula(2), typed(5000)], odd: [2] },
    { name: "directly above them is too", cells: [typed("Withheld"), typed(5000), formula(1), formula(2)], odd: [1] },
    { name: "is not where it is their total", cells: [formula(3000.1), formula(2000.2), typed(5000.3)], odd: [] },
    { name: "is not where it is the year above them", cells: [typed(2024), formula(1), formula(2)], odd: [] },
    {
      name: "is not where it stands apart from them",
      cells: [formula(1), formula(2), typed(null), typed(9999)],
      odd: [],
    },
    {
      name: "is not in a column of other formulas",
      cells: [formula(1, "=A1"), typed(5000), formula(2, "=A2")],
      odd: [],
    },
    { name: "is not where one formula stands among numbers", cells: [typed(5000), formula(1), typed(6000)], odd: [] },
    { name: "is not where it is text", cells: [formula(1), typed("n/a"), formula(2)], odd: [] },
    {
      name: "is not where it belongs to a spill",
      cells: [
        formula(1),
        { value: 2, spilled: "ALLIANCE_WITHHOLD" as const },
        { value: 3, spilled: "ALLIANCE_WITHHOLD" as const },
      ],
      odd: [],
    },
  ])("$name", ({ cells, odd }) => expect(places(...cells)).toEqual(odd));

  test("is named with its neighbours' function", () => {
    const [odd] = oddOneOut([formula(1), typed(5000), formula(2), formula(3, '=IF(A1="","",DISTRICT_NAME(A1))')]);
    expect(odd).toMatchObject({ value: 5000, id: "ALLIANCE_WITHHOLD", formulas: 3 });
  });
});
