import { errorOf, LIST_HEADER, listOf, WIDE, withhold, type Table } from "./support";
import { errorCell, shown } from "../support/excel";
import { districtBaseYear } from "../../../src/functions/district-base-year";
import { districtBreakdown } from "../../../src/functions/district-breakdown";
import { districtStatus } from "../../../src/functions/district-status";
import { districtWithhold } from "../../../src/functions/district-withhold";
import { BUILT_IN_LISTS } from "../../../src/law/lists";

const ENTRY = ["Norwalk", "Alliance", 2023, 2027, 2012];

const status = (town: string, year: number, list: unknown, policy = "enacted"): unknown =>
  shown(districtStatus([[town]], [[year]], policy, list as Table))[0]![0];

const fault = (town: string, year: number, list: unknown, policy = "enacted"): string =>
  errorOf(districtStatus([[town]], [[year]], policy, list as Table));

describe("an imported list", () => {
  test("takes the place of the built-in ones", () => {
    const list = listOf(ENTRY, ["Avon", "Alliance", 2023, 2023, 2012]);
    expect(status("Avon", 2023, list)).toBe("Alliance");
    expect(status("Avon", 2024, list)).toBe("Not designated");
    expect(status("Ansonia", 2023, list)).toBe("Not designated");
    expect(withhold("Ansonia", 2023, WIDE, "enacted", list)).toBe(0);
  });

  test("gives the base year, which the computation then uses", () => {
    const list = listOf(["Norwalk", "Alliance", 2023, 2027, 2022]);
    expect(shown(districtBaseYear([["Norwalk"]], [[2023]], "enacted", list))).toEqual([[2022]]);
    // 13,715,817 - 13,178,830
    expect(withhold("Norwalk", 2023, WIDE, "enacted", list)).toBe(536987);
  });

  test("graduates a district under the proposal", () => {
    const list = listOf(["Windham", "Graduated", 2023, 2027, 2012]);
    // 29,939,918 - 24,169,717 = 5,770,201; 75 % of it
    expect(withhold("Windham", 2024, WIDE, "governor-2022", list)).toBe(4327650.75);
    expect(withhold("Windham", 2024, WIDE, "governor-2022")).not.toBe(4327650.75);
  });

  test("is named as the source of what it says, cell by cell", () => {
    const rows = districtBreakdown(
      [["Norwalk"]],
      [[2023]],
      WIDE,
      "enacted",
      listOf(["Avon", "Alliance", 2023, 2027, 2012], ENTRY),
    );
    expect(rows.slice(3, 5).map((row) => row[2])).toEqual(["districts, row 3, column 2", "districts, row 3, column 5"]);
  });

  test.each(BUILT_IN_LISTS.map((list) => [list.label, list] as const))(
    "that holds what %s holds gives the same amounts",
    (_, list) => {
      const policy = list.proposed ? "governor-2022" : "enacted";
      const table = listOf(
        ...list.members.map(({ district, status: word, fiscalYears, baseYear }) => [
          district,
          word,
          fiscalYears.from,
          fiscalYears.to,
          baseYear,
        ]),
      );
      const towns = WIDE.slice(1).map((row) => [row[0]]);
      const years = [
        [2018, 2022, 2024, 2026].filter((year) => list.fiscalYears.from <= year && year <= list.fiscalYears.to),
      ];
      if (years[0]!.length === 0) years[0] = [2017];
      const given = shown(districtWithhold(towns, years, WIDE, policy, table));
      expect(given).toEqual(shown(districtWithhold(towns, years, WIDE, policy)));
      expect(given.flat().some((amount) => Number(amount) > 0)).toBe(true);
    },
  );

  test("is read with other words for its columns, and without what the status does not need", () => {
    const list = [
      ["Town", "Designation", "From", "To"],
      ["NORWALK", "alliance ", "FY 2023", "2026-27"],
    ];
    expect(status("Norwalk", 2025, list)).toBe("Alliance");
    expect(errorOf(districtBaseYear([["Norwalk"]], [[2025]], "enacted", list))).toBe(
      "#VALUE! districts has no column Base FY. The header row holds Town, Designation, From, To. Refer to the table with its header row, or name the column so.",
    );
  });

  test("may hold a district twice for other years, or for the same with the same words", () => {
    const list = listOf(
      ["Enfield", "Alliance", 2023, 2025, 2022],
      ["Enfield", "Alliance", 2026, 2027, 2012],
      ["Enfield", "Alliance", 2027, 2027, 2012],
    );
    expect(shown(districtBaseYear([["Enfield"]], [[2025, 2026, 2027]], "enacted", list))).toEqual([[2022, 2012, 2012]]);
  });

  test.each([
    [
      "names its missing columns",
      [
        ["District", "Since"],
        ["Norwalk", 2023],
      ],
      "#VALUE! districts has no columns Status, From FY and To FY. The header row holds District, Since. Refer to the table with its header row, or name the columns so.",
    ],
    ["says so when it is empty", [[null, null]], "#VALUE! districts holds nothing."],
    [
      "does not cover every year",
      listOf(["Norwalk", "Alliance", 2018, 2022, 2012]),
      "#N/A districts has no row for FY 2023. It covers FY 2018 to FY 2022. Give one of these years, or add the list of FY 2023.",
    ],
    [
      "knows three words for a status",
      listOf(["Norwalk", "Opportunity", 2023, 2027, 2012]),
      '#VALUE! districts, row 2, column 2: found "Opportunity", which is not a status. Allowed are Alliance, Graduated and Not designated. Write one of them.',
    ],
    [
      "reads its years",
      listOf(["Norwalk", "Alliance", "now", 2027, 2012]),
      '#VALUE! districts, row 2, column 3: found "now", which is not a fiscal year.',
    ],
    [
      "refuses years that run backwards",
      listOf(["Norwalk", "Alliance", 2027, 2023, 2012]),
      "#VALUE! districts, row 2, column 4: To FY is FY 2023, before From FY, FY 2027. Allowed is a last year that is not before the first. Correct the two.",
    ],
    [
      "refuses two statuses at once",
      listOf(ENTRY, ["Norwalk", "Graduated", 2023, 2027, 2012]),
      "#VALUE! districts holds Norwalk twice for FY 2023 with another status or base year (rows 2 and 3). Keep one.",
    ],
    [
      "never takes a doubtful name for absent",
      listOf(["Avon", "Alliance", 2023, 2027, 2012], ["Norwakl Norwich", "Alliance", 2023, 2027, 2012]),
      '#VALUE! districts, row 3: found "Norwakl Norwich", which may be Norwalk and may not. Whether Norwalk is on the list cannot be told. Correct the name in that row.',
    ],
  ])("%s", (_, list, message) => {
    expect(fault("Norwalk", 2023, list)).toContain(message);
  });

  test("passes over lines of text under it, such as its source", () => {
    const list = listOf(ENTRY, ["Source: the Department, as of 2023"], ["* proposed"]);
    expect(status("Avon", 2023, list)).toBe("Not designated");
  });

  test("refuses a base year that is not before the fiscal year", () => {
    const list = listOf(["Norwalk", "Alliance", 2023, 2027, 2024]);
    expect(shown(districtBaseYear([["Norwalk"]], [[2025]], "enacted", list))).toEqual([[2024]]);
    expect(errorOf(districtWithhold([["Norwalk"]], [[2024]], WIDE, "enacted", list))).toBe(
      "#VALUE! districts, row 2, column 5: Base FY is FY 2024, which is not before FY 2024, the year that is measured against it. Correct the base year.",
    );
  });

  test("names an error in its district column where it may hide the district", () => {
    const list = listOf(["Avon", "Alliance", 2023, 2027, 2012], [errorCell("#REF!"), "Alliance", 2023, 2027, 2012]);
    expect(fault("Norwalk", 2023, list)).toMatch(
      /^#VALUE! districts, row 3: found an error, which may be Norwalk and may not\./,
    );
    expect(shown(districtStatus([["Norwalk"]], [[2023]], "enacted", [[errorCell("#REF!")]]))).toEqual([["#REF!"]]);
  });

  test("keeps a policy to its own rules", () => {
    const list = listOf(["Norwalk", "Graduated", 2023, 2027, 2012], ["Avon", "Alliance", 2010, 2029, 2009]);
    expect(errorOf(districtWithhold([["Norwalk"]], [[2023]], WIDE, "enacted", list))).toBe(
      '#N/A districts gives Norwalk the status Graduated in FY 2023, for which the policy "enacted" has no rule. It has one for Alliance. Check the list, or choose the policy that it belongs to.',
    );
    expect(fault("Avon", 2012, list)).toMatch(/^#N\/A fiscal_year: the policy "enacted" has no rule for FY 2012/);
  });

  test("hands on an error cell that it needs", () => {
    const list = listOf(["Norwalk", errorCell("#REF!"), 2023, 2027, 2012]);
    expect(status("Norwalk", 2023, list)).toBe("#REF!");
  });

  test("has the columns that the pane writes", () => {
    expect(LIST_HEADER).toEqual(["District", "Status", "From FY", "To FY", "Base FY", "Opportunity", "Source"]);
  });
});
