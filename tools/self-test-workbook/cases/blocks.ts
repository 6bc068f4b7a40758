/** Formulas that fill several cells. */
import { PORTIONS } from "../../../src/model/figures/portions";
import { BASE_GRANTS, CURRENT_GRANTS } from "../cells";
import { DIVIDED_BY_ZERO, NOT_AVAILABLE, VALUE, type Block, type Expected } from "./case";

const TABLE_1 = "School and State Finance Project, Table 1 (proposed, not enacted)";

const column = (values: readonly Expected[]): Expected[][] => values.map((value) => [value]);

/** The districts of a year in alphabetical order, as the State published their portions. */
const designated = (year: number): Expected[][] =>
  column(PORTIONS.filter((portion) => portion.year === year && portion.designated).map(({ town }) => town));

const STEP = { anyText: "(a source)" } as const;

export const BLOCKS: readonly Block[] = [
  {
    id: "ALLIANCE_WITHHOLD",
    asks: "Two columns row by row: a faulty cell fails alone, an error stays the same",
    formula: `=ALLIANCE_WITHHOLD(${CURRENT_GRANTS},${BASE_GRANTS})`,
    expected: column([3861779, VALUE, DIVIDED_BY_ZERO, 0]),
    source: "18,893,447 - 15,031,668; text; #DIV/0!; below the base year",
  },
  {
    id: "ALLIANCE_WITHHOLD",
    asks: "A column against a row gives the grid of both",
    formula: "=ALLIANCE_WITHHOLD({18893447;25040045},{15031668,25374989})",
    expected: [
      [3861779, 0],
      [10008377, 0],
    ],
    source: "18,893,447 - 15,031,668; 25,040,045 - 15,031,668; the others are below",
  },
  {
    id: "GRADUATED_WITHHOLD",
    asks: "Norwalk and Winchester, a column against a row of years",
    formula: "=GRADUATED_WITHHOLD({3083699;200966},{2023,2024,2025,2026,2027})",
    expected: [
      [3083699, 2312774.25, 1541849.5, 770924.75, 0],
      [200966, 150724.5, 100483, 50241.5, 0],
    ],
    source: `100, 75, 50, 25 and 0 % of 3,083,699 and of 200,966; ${TABLE_1}`,
  },
  {
    id: "GRADUATED_PERCENT",
    asks: "A column of years, one of them outside the schedule",
    formula: '=GRADUATED_PERCENT({2023;"FY24";2028;2027})',
    expected: column([1, 0.75, NOT_AVAILABLE, 0]),
    source: TABLE_1,
  },
  {
    id: "GRADUATED_SCHEDULE",
    asks: "The whole schedule for Norwalk and for 0.30, with half cents",
    formula: "=GRADUATED_SCHEDULE({3083699;0.3})",
    expected: [
      [2023, 1, 3083699, 0.3],
      [2024, 0.75, 2312774.25, 0.23],
      [2025, 0.5, 1541849.5, 0.15],
      [2026, 0.25, 770924.75, 0.08],
      [2027, 0, 0, 0],
    ],
    source: `0.225 is 0.23 and 0.075 is 0.08, half away from zero; ${TABLE_1}`,
  },
  {
    id: "GRADUATED_SCHEDULE",
    asks: "A faulty amount fails in its own column only",
    formula: '=GRADUATED_SCHEDULE({200966,"pending"})',
    expected: [
      [2023, 1, 200966, VALUE],
      [2024, 0.75, 150724.5, VALUE],
      [2025, 0.5, 100483, VALUE],
      [2026, 0.25, 50241.5, VALUE],
      [2027, 0, 0, VALUE],
    ],
    source: `100, 75, 50, 25 and 0 % of 200,966; ${TABLE_1}`,
  },
  {
    id: "DISTRICT_STATUS",
    asks: "Three towns before and after the proposal",
    formula: '=DISTRICT_STATUS({"Norwalk";"Stratford";"Avon"},{2022,2023},"governor-2022")',
    expected: [
      ["Alliance", "Graduated"],
      ["Not designated", "Alliance"],
      ["Not designated", "Not designated"],
    ],
    source: "School and State Finance Project, Table 2",
  },
  {
    id: "DISTRICT_BASE_YEAR",
    asks: "The three that joined, and the year in which Enfield goes over to FY 2012",
    formula: '=DISTRICT_BASE_YEAR({"Enfield";"Plainfield";"Stratford"},{2023,2024,2026},"enacted")',
    expected: [
      [2022, 2022, 2012],
      [2022, 2022, 2022],
      [2022, 2022, 2022],
    ],
    source: "Alliance portions of ECS entitlements, published by CSDE",
  },
  {
    id: "DISTRICT_BREAKDOWN",
    asks: "Norwalk in FY 2024, step by step",
    formula: '=DISTRICT_BREAKDOWN("Norwalk",2024,EcsGrants[#All],"enacted")',
    expected: [
      ["District", "Norwalk", STEP],
      ["Fiscal year", 2024, STEP],
      ["Policy", "As enacted", STEP],
      ["Status in FY 2024", "Alliance", STEP],
      ["Base year", 2012, STEP],
      ["ECS grant of FY 2024", 14269949, STEP],
      ["ECS grant of FY 2012 (base year)", 10095131, STEP],
      ["Grant above the base year's, not below 0", 4174818, STEP],
      ["ECS grant of FY 2020", 11982530, STEP],
      ["ECS grant of FY 2021", 12590479, STEP],
      ["Increase from FY 2020 to FY 2021, not below 0", 607949, STEP],
      ["Education Diversity portion, 10% of the increase, half up to the dollar", 60795, STEP],
      ["Withheld in FY 2024", 4114023, STEP],
    ],
    source: "14,269,949 - 10,095,131 = 4,174,818; 10 % of 607,949 is 60,794.90; 4,174,818 - 60,795 = 4,114,023",
  },
  {
    id: "ALLIANCE_DISTRICTS",
    asks: "New in FY 2023, proposed",
    formula: '=ALLIANCE_DISTRICTS(2023,"governor-2022","New")',
    expected: column(["Enfield", "Plainfield", "Stratford"]),
    source: "School and State Finance Project, Table 2",
  },
  {
    id: "ALLIANCE_DISTRICTS",
    asks: "Graduated in FY 2023, proposed",
    formula: '=ALLIANCE_DISTRICTS(2023,"governor-2022","Graduated")',
    expected: column(["Groton", "Norwalk", "Winchester"]),
    source: "School and State Finance Project, Table 2",
  },
  ...[2013, 2018, 2023].map((year): Block => ({
    id: "ALLIANCE_DISTRICTS",
    asks: `All Alliance Districts of FY ${year}`,
    formula: `=ALLIANCE_DISTRICTS(${year},"enacted")`,
    expected: designated(year),
    source: "The towns with an Alliance portion that year, published by CSDE",
  })),
  {
    id: "DISTRICT_NAME",
    asks: "A column of names as files spell them",
    formula: '=DISTRICT_NAME({"HARTFORD SCHOOL DISTRICT";"Willimantic";"Haven, New";"W. Haven";"Mystic"})',
    expected: column(["Hartford", "Windham", "New Haven", "West Haven", NOT_AVAILABLE]),
    source: "Willimantic lies in Windham; Mystic lies in two towns",
  },
  {
    id: "ALLIANCE_RELEASE",
    asks: "Three plans",
    formula: '=ALLIANCE_RELEASE({3083699;200966;3416399},{"Approved";"Changes required";"Pending"})',
    expected: column([3083699, 0, VALUE]),
    source: "Conn. Gen. Stat. section 10-262u; Pending is no status",
  },
  {
    id: "ALLIANCE_RECOVERY",
    asks: "Three districts",
    formula: '=ALLIANCE_RECOVERY({125000;250000;"?"},{3083699;200966;200966},{25000;0;0})',
    expected: column([100000, 200966, VALUE]),
    source: "125,000 - 25,000; no more than 200,966; no amount",
  },
  {
    id: "ALLIANCE_CARRYFORWARD",
    asks: "Two districts, of which one spent more than was there",
    formula: "=ALLIANCE_CARRYFORWARD({3083699;200966},0,{3000000;300000})",
    expected: column([83699, VALUE]),
    source: "3,083,699 - 3,000,000; more than 200,966",
  },
  {
    id: "ALLIANCE_SOURCE",
    asks: "A known and an unknown topic",
    formula: '=ALLIANCE_SOURCE({"rounding";"tax rate"})',
    expected: column([{ anyText: "(a citation)" }, VALUE]),
    source: "The topics are listed in its help",
  },
];
