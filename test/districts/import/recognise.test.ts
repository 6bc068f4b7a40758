import type { Cell } from "../../../src/districts/import/grid";
import { layoutIssues, missingOf } from "../../../src/districts/import/layout";
import { rankGrids, recognise } from "../../../src/districts/import/recognise";
import { runToEnd } from "../../../src/districts/import/steps";
import { gridOf, gridOfText, layoutOf, takenFor } from "./support/read";

interface Case {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[] | string;
  readonly taken: string;
  /** The header rows as first and count. */
  readonly header: readonly [number, number];
}

const CASES: readonly Case[] = [
  { name: "names alone", rows: "Ansonia\nBristol\nDerby", taken: "district list: district", header: [0, 0] },
  {
    name: "names alone under a title",
    rows: "Alliance Districts, FY 2023 to 2027:\nAnsonia\nBristol",
    taken: "district list: district",
    header: [1, 0],
  },
  {
    name: "names alone, the first one misspelled",
    rows: "Ansnoai\nBristol\nDerby",
    taken: "district list: district",
    header: [0, 0],
  },
  {
    name: "names alone under their header",
    rows: "Town\nAnsonia\nBristol",
    taken: "district list: district",
    header: [0, 1],
  },
  { name: "codes alone", rows: "District Code\n0020011\n0170011", taken: "district list: code", header: [0, 1] },
  {
    name: "a whole list",
    rows: "District,Status,From FY,To FY,Base FY,Opportunity\nAnsonia,Alliance,2018,2022,2012,no\nHartford,Alliance,2018,2022,2012,yes",
    taken: "district list: district, status, from year, to year, base year, opportunity",
    header: [0, 1],
  },
  {
    name: "title lines, a blank row and a rule above the header, as EdSight has them",
    rows: 'Student Counts by District and Year\nAll Districts\n2025-26\n\n"","_","_"\nDistrict,District Code,Count\nAchievement First Hartford Academy Inc. District,"=""2690013""",1100\nAnsonia School District,"=""0020011""",2390\nTotal,"=""""",*',
    taken: "district list: district, code, none",
    header: [5, 1],
  },
  {
    name: "a header over two rows, joined",
    rows: [
      ["Town", "Alliance", "From", "Fiscal"],
      ["", "status", "FY", "year to"],
      ["Ansonia", "Alliance", 2018, 2022],
      ["Bristol", "Alliance", 2018, 2022],
    ],
    taken: "district list: district, status, from year, to year",
    header: [0, 2],
  },
  {
    name: "years over words, in two rows",
    rows: [
      ["", "2022-23", "2023-24"],
      ["Town", "ECS", "ECS"],
      ["Ansonia", 1, 2],
      ["Bristol", 3, 4],
    ],
    taken: "wide grants: district, 2023, 2024",
    header: [0, 2],
  },
  {
    name: "a wide table with the year headers of real files",
    rows: [
      ["Town Code", "Town", "FY 2022-23", "2023-24 ECS Grant", "FY 2025 Entitlement", "FY26", 2027],
      [2, "Ansonia", 17_000_000, "18,000,000", "*", 19_000_000, 20_000_000],
    ],
    taken: "wide grants: code, district, 2023, 2024, 2025, 2026, 2027",
    header: [0, 1],
  },
  {
    name: "figures beside the entitlement of the same year",
    rows: "Town,FY 2023 Entitlement,FY 2023 Alliance portion,FY 2023 Enrollment,FY 2023 Grants\nAnsonia,100000,20000,2390,5",
    taken: "wide grants: district, 2023, none, none, none",
    header: [0, 1],
  },
  {
    name: "two columns of one year that say the same, of which neither is taken",
    rows: "Town,FY 2023 ECS,2022-23 ECS\nAnsonia,100000,20000",
    taken: "district list: district, none, none",
    header: [0, 1],
  },
  {
    name: "a header with two years",
    rows: "Town,FY 2013-2017\nAnsonia,yes",
    taken: "district list: district, none",
    header: [0, 1],
  },
  {
    name: "a long table",
    rows: "town,fiscal_year,entitlement\nAnsonia,2012,15031668\nAnsonia,2013,15571383",
    taken: "long grants: district, fiscal year, amount",
    header: [0, 1],
  },
  {
    name: "a long table without a header",
    rows: [
      ["Ansonia", 2012, 15_031_668],
      ["Bristol", 2012, 41_657_314],
    ],
    taken: "long grants: district, fiscal year, amount",
    header: [0, 0],
  },
  {
    name: "amounts of one year, which the user gives",
    rows: "Town,ECS Entitlement\nAnsonia,15031668",
    taken: "long grants: district, amount",
    header: [0, 1],
  },
  {
    name: "columns named after a status, with marks",
    rows: "Town,Alliance District,Graduated,Opportunity District\nAnsonia,X,,\nHartford,x,,x\nNorwalk,,X,",
    taken: "district list: district, Alliance, Graduated, opportunity",
    header: [0, 1],
  },
  {
    name: "names headed Alliance District",
    rows: "Alliance District,Code\nAnsonia,2\nBristol,17",
    taken: "district list: district, code",
    header: [0, 1],
  },
  {
    name: "statuses headed Alliance",
    rows: "Town,Alliance\nAnsonia,Alliance\nAvon,Non-Alliance",
    taken: "district list: district, status",
    header: [0, 1],
  },
  {
    name: "a running number headed ID, which is no code",
    rows: "ID,Town\n1,Ansonia\n2,Bristol\n3,Derby",
    taken: "district list: none, district",
    header: [0, 1],
  },
  {
    name: "codes of another office",
    rows: "LEA Code,Town\n0900060,Ansonia\n0900450,Bristol",
    taken: "district list: none, district",
    header: [0, 1],
  },
  {
    name: "statuses without a header",
    rows: "Ansonnia,Alliance\nBristol,Alliance\nNorwalk,Graduated",
    taken: "district list: district, status",
    header: [0, 0],
  },
  {
    name: "spans of years without a header",
    rows: "Ansonia,2018,2022\nBristol,2018,2022",
    taken: "district list: district, from year, to year",
    header: [0, 0],
  },
  {
    name: "a header of unknown words",
    rows: "Gemeinde,Stand\nAnsonia,Alliance\nBristol,Alliance",
    taken: "district list: district, status",
    header: [0, 1],
  },
  {
    name: "a title that names a town",
    rows: "Hartford,,\n,,\nTown,Status,Note\nAnsonia,Alliance,a\nBristol,Alliance,b",
    taken: "district list: district, status, none",
    header: [2, 1],
  },
  { name: "no town at all", rows: "a,b\nc,d", taken: "district list: none, none", header: [0, 0] },
];

it.each(CASES)("recognised: $name", ({ rows, taken, header: [first, count] }) => {
  const layout = layoutOf(typeof rows === "string" ? gridOfText(rows) : gridOf(rows));
  expect(takenFor(layout)).toBe(taken);
  expect(layout.header).toEqual({ first, count });
});

it("says why each column was taken", () => {
  const { columns } = layoutOf(
    gridOfText(
      "Town,Category,ID,Stand,FY 2023 ECS,FY 2023 total grant\nAnsonia,big,9,Alliance,1,2\nBristol,big,8,Alliance,1,2",
    ),
  );
  expect(columns.map(({ header, why }) => `${header}: ${why}`)).toEqual([
    "Town: header",
    "Category: content against header",
    "ID: content against header",
    "Stand: content",
    "FY 2023 ECS: header",
    "FY 2023 total grant: another column",
  ]);
});

it("takes the columns anew below header rows that the user chose", () => {
  const grid = gridOfText("Town,x\nCity,Status\nAnsonia,Alliance");
  expect(runToEnd(recognise(grid, { first: 1, count: 1 })).layout.columns.map(({ header }) => header)).toEqual([
    "City",
    "Status",
  ]);
});

it("finds the one fiscal year of the title lines", () => {
  const year = (text: string) => runToEnd(recognise(gridOfText(text))).titleYear;
  expect(year('"Grants, 2014-15"\nAll Districts\n\nTown,ECS\nAnsonia,1')).toBe(2015);
  expect(year("Grants\n2014-15\nand 2015-16\n\nTown,ECS\nAnsonia,1")).toBeUndefined();
});

it("puts the table with most towns first", () => {
  const grids = [
    gridOf([["Read me"], ["Ansonia"]]),
    gridOfText("Town,Status\nAnsonia,Alliance\nBristol,Alliance"),
    gridOf([]),
  ];
  expect(runToEnd(rankGrids(grids)).map(({ grid }) => grids.indexOf(grid))).toEqual([1, 0, 2]);
});

describe("A layout that the user changed", () => {
  const layout = layoutOf(gridOfText("Town,Status\nAnsonia,Alliance"));
  const none = { taken: { use: "none" }, why: "choice", header: "" } as const;
  const codes = (changed: typeof layout) => layoutIssues(changed).map(({ code }) => code);

  it("needs a name or a code, each use once, and grants in a grants table", () => {
    expect(codes(layout)).toEqual([]);
    expect(codes({ ...layout, columns: [none] })).toEqual(["layout-no-district"]);
    expect(codes({ ...layout, columns: [...layout.columns, ...layout.columns] })).toEqual([
      "layout-use-twice",
      "layout-use-twice",
    ]);
    expect(codes({ ...layout, kind: "wide grants" })).toEqual(["layout-no-grants"]);
    expect(codes({ ...layout, kind: "long grants" })).toEqual(["layout-no-grants"]);
  });

  it("says what the user has to give", () => {
    expect(missingOf(layout)).toEqual(["years"]);
    expect(missingOf({ ...layout, columns: [] })).toEqual(["status", "years"]);
    expect(missingOf({ ...layout, kind: "long grants" })).toEqual(["fiscal year"]);
  });
});
