import { errorOf, grantsOf, withhold, type Table } from "./support";
import { errorCell, shown } from "../support/excel";
import { districtWithhold } from "../../../src/functions/district-withhold";

const fault = (grants: unknown, town = "Norwalk", year = 2022): string =>
  errorOf(districtWithhold([[town]], [[year]], grants as Table, "enacted"));

describe("a grants table is understood", () => {
  const body = ["Norwalk", 10095131, 13178830];

  test.each([
    ["years as numbers", ["Town", 2012, 2022]],
    ["years as text", ["Town", "2012", "2022"]],
    ["years as FY and number", ["District", "FY 2012", "FY 2022"]],
    ["years as two years", ["School District", "2011-12", "2021-2022"]],
    ["years as dates in them, July 1, 2011 and June 30, 2022", ["Municipality", 40725, 44742]],
    ["headers in capitals with spaces", [" TOWN NAME ", "fy2012", "FY22"]],
  ])("with %s", (_, header) => {
    expect(withhold("Norwalk", 2022, [header, body], "enacted")).toBe(3083699);
  });

  test("with blank rows above its header, and blank rows, totals and notes in it", () => {
    const grants = [
      [null, null, ""],
      ["Town", 2012, 2022],
      [null, null, null],
      body,
      ["Norwich Free Academy", 1, 2],
      ["Regional School District 1", 1, 2],
      ["Total", 10095131, 13178830],
    ];
    expect(withhold("Norwalk", 2022, grants, "enacted")).toBe(3083699);
  });

  test("with names as real files spell them, and with codes alone", () => {
    const header = ["District Code", 2012, 2022];
    expect(
      withhold(
        "Norwalk",
        2022,
        [
          ["Town", 2012, 2022],
          ["NORWALK SCHOOL DISTRICT ", 10095131, 13178830],
        ],
        "enacted",
      ),
    ).toBe(3083699);
    expect(withhold("Norwalk", 2022, [header, ['="1030011"', 10095131, 13178830]], "enacted")).toBe(3083699);
    expect(withhold("Norwalk", 2022, [header, [1030011, 10095131, 13178830]], "enacted")).toBe(3083699);
  });

  test("with the name taken before a code beside it", () => {
    const grants = [
      ["Code", "Town", 2012, 2022],
      [103, "Ansonia", 15031668, 18448067],
    ];
    expect(withhold("Ansonia", 2022, grants, "enacted")).toBe(3416399);
    expect(withhold("Norwalk", 2022, grants, "enacted")).toBe("#N/A");
  });

  test("as a long one with its columns in any order", () => {
    const grants = [
      ["Amount", "FY", "Town"],
      ["$13,178,830", "FY 2022", "Norwalk"],
      [10095131, 2012, "norwalk"],
    ];
    expect(withhold("Norwalk", 2022, grants, "enacted")).toBe(3083699);
  });

  test("with a district that stands twice with the same amounts", () => {
    expect(withhold("Norwalk", 2022, [["Town", 2012, 2022], body, ["Norwalk", "10,095,131", null]], "enacted")).toBe(
      3083699,
    );
  });
});

describe("a grants table is refused", () => {
  const norwalk = ["Norwalk", 10095131, 13178830];

  test.each([
    [
      "nothing at all",
      [
        [null, ""],
        [null, 0],
      ],
      "#VALUE! grants holds nothing. Allowed is a table with its header row. Refer to the table with its headers, such as EcsGrants[#All].",
    ],
    ["left out", null, "#VALUE! grants holds nothing."],
    [
      "one cell",
      [[13178830]],
      "#VALUE! grants is a single cell (13178830). Allowed is a table with its header row. Refer to the whole table with its headers.",
    ],
    [
      "no district column",
      [["Amount 1", 2012, 2022], norwalk],
      "#VALUE! grants has no column District. The header row holds Amount 1, 2012, 2022. Town, Municipality and School District are taken for District. Refer to the table with its header row, or name the column so.",
    ],
    [
      "no header row",
      [norwalk, ["Groton", 25374989, 25040045]],
      "#VALUE! grants has no column District. The header row holds Norwalk, 10095131, 13178830.",
    ],
    [
      "no years",
      [["Town", "Base", "Current"], norwalk],
      "#VALUE! grants has no column headed by a fiscal year. The header row holds Town, Base, Current.",
    ],
    [
      "years in rows without amounts",
      [
        ["Town", "Year", "Dollars"],
        ["Norwalk", 2022, 5],
      ],
      "#VALUE! grants has a fiscal year column, but no column Amount.",
    ],
    [
      "both layouts at once",
      [
        ["Town", "Fiscal year", "Amount", 2022],
        ["Norwalk", 2022, 5, 6],
      ],
      "#VALUE! grants has both a row for each fiscal year and a column for each: Fiscal year, Amount and 2022.",
    ],
    [
      "two district columns",
      [
        ["Town", "Town", 2012, 2022],
        ["Norwalk", "Groton", 1, 2],
      ],
      '#VALUE! grants has more than one column for district: "Town" (column 1) and "Town" (column 2). Which is meant cannot be told. Rename all but one.',
    ],
  ])("with %s", (_, grants, message) => {
    expect(fault(grants)).toContain(message);
  });

  test.each([
    [
      "a year that it does not have",
      grantsOf([2012, 2021], norwalk),
      "#N/A grants has no FY 2022 figure for Norwalk. It covers FY 2012 and FY 2021. Add the ECS entitlement of FY 2022.",
    ],
    [
      "a base year that it does not have",
      grantsOf([2022], ["Norwalk", 13178830]),
      "#N/A grants has no FY 2012 figure for Norwalk. It covers FY 2022. Add the ECS entitlement of FY 2012.",
    ],
    [
      "a district that it does not have",
      grantsOf([2012, 2022], ["Groton", 1, 2]),
      "#N/A grants has no row for Norwalk. Add the row, or correct its name.",
    ],
    [
      "a name that may be the district",
      grantsOf([2012, 2022], ["Norwakl Norwich", 1, 2]),
      '#N/A grants has no row for Norwalk. Row 2 ("Norwakl Norwich") may be meant, but that cannot be told. Add the row, or correct its name.',
    ],
    [
      "a blank current grant",
      grantsOf([2012, 2022], ["Norwalk", 10095131, null]),
      "#N/A grants, row 2: the FY 2022 figure for Norwalk is blank or zero. No town's grant was zero, so this is a missing figure. Type the ECS entitlement.",
    ],
    [
      "a zero base grant",
      grantsOf([2012, 2022], ["Norwalk", 0, 13178830]),
      "#N/A grants, row 2: the FY 2012 figure for Norwalk is blank or zero.",
    ],
    [
      "a text that is no amount",
      grantsOf([2012, 2022], ["Norwalk", 10095131, "pending"]),
      '#VALUE! grants, row 2, column 3: found "pending", which is not an amount.',
    ],
    [
      "a suppressed figure",
      grantsOf([2012, 2022], ["Norwalk", "*", 13178830]),
      '#VALUE! grants, row 2, column 2: found "*", which is not an amount.',
    ],
    [
      "a negative grant",
      grantsOf([2012, 2022], ["Norwalk", 10095131, -5]),
      "#VALUE! grants, row 2, column 3: found -5, a negative amount.",
    ],
    [
      "a district twice with different amounts",
      grantsOf([2012, 2022], norwalk, ["Norwalk", 10095131, 13178831]),
      "#VALUE! grants holds Norwalk twice with different FY 2022 amounts: $13,178,830 and $13,178,831 (rows 2 and 3). Keep one.",
    ],
    [
      "a year column twice with different amounts",
      [
        ["Town", 2012, 2022, "FY 2022"],
        ["Norwalk", 1, 2, 3],
      ],
      "#VALUE! grants holds Norwalk twice with different FY 2022 amounts: $2 and $3 (row 2). Keep one.",
    ],
    [
      "a year in a long table that is none",
      [
        ["Town", "Year", "Amount"],
        ["Norwalk", "soon", 5],
      ],
      '#VALUE! grants, row 2, column 2: found "soon", which is not a fiscal year.',
    ],
  ])("for one district by %s", (_, grants, message) => {
    expect(fault(grants)).toContain(message);
  });

  test("only where the fault is needed: other districts and years are computed", () => {
    const grants = grantsOf(
      [2012, 2022, 2023],
      ["Norwalk", 10095131, 13178830, "soon"],
      ["Groton", 1, 2, 3],
      ["Groton", 1, 9, 3],
    );
    expect(shown(districtWithhold([["Norwalk"], ["Groton"]], [[2022, 2023]], grants, "enacted"))).toEqual([
      [3083699, "#VALUE!"],
      ["#VALUE!", 2],
    ]);
  });

  test("with the headers that look like a year and are none", () => {
    expect(fault([["Town", 2012, "FY 2022 ECS"], norwalk])).toBe(
      '#N/A grants has no FY 2022 figure for Norwalk. It covers FY 2012. Not taken for a year: "FY 2022 ECS". Add the ECS entitlement of FY 2022.',
    );
  });

  test("as the error that it is, where it is a single error cell", () => {
    expect(shown(districtWithhold([["Norwalk"]], [[2022]], [[errorCell("#REF!")]], "enacted"))).toEqual([["#REF!"]]);
  });

  test("and an error cell in it comes out as it is, where it is needed", () => {
    const grants = grantsOf([2012, 2022, 2023], ["Norwalk", 10095131, errorCell("#DIV/0!"), 13715817]);
    expect(shown(districtWithhold([["Norwalk"]], [[2022, 2023]], grants, "enacted"))).toEqual([["#DIV/0!", 3620686]]);
  });
});
