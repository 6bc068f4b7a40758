import { DIVIDED, OWN_LIST } from "../cells";
import { casesOf, DIVIDED_BY_ZERO, NOT_AVAILABLE, VALUE } from "./case";

const CSDE = "Alliance portions of ECS entitlements, published by CSDE";
const GRANTS = "EcsGrants[#All]";

/** FY 2024 with an increase from FY 2020 to FY 2021 of some dollars, of which 10 % is taken out. */
const withIncrease = (increase: number): string =>
  `{"Town","FY 2012","FY 2020","FY 2021","FY 2024";"Norwalk",1000,1000,${1000 + increase},1500}`;

const WITHHOLD = casesOf("DISTRICT_WITHHOLD", [
  [
    "Norwalk, FY 2022",
    `=DISTRICT_WITHHOLD("Norwalk",2022,${GRANTS},"enacted")`,
    3083699,
    `13,178,830 - 10,095,131; ${CSDE}`,
  ],
  [
    "Norwalk, FY 2018: the holdback year",
    `=DISTRICT_WITHHOLD("Norwalk",2018,${GRANTS},"enacted")`,
    1148209,
    `FY 2017 above FY 2012: 11,243,340 - 10,095,131; ${CSDE}`,
  ],
  [
    "Norwalk, FY 2024: Education Diversity",
    `=DISTRICT_WITHHOLD("Norwalk",2024,${GRANTS},"enacted")`,
    4114023,
    `14,269,949 - 10,095,131 - 60,795; ${CSDE}`,
  ],
  [
    "Stratford, FY 2023: measured against FY 2022",
    `=DISTRICT_WITHHOLD("Stratford",2023,${GRANTS},"enacted")`,
    1127387,
    `26,275,342 - 25,147,955; ${CSDE}`,
  ],
  [
    "Stratford, FY 2023: by a list of the workbook",
    `=DISTRICT_WITHHOLD("Stratford",2023,${GRANTS},"enacted",${OWN_LIST})`,
    5779740,
    "Against FY 2012: 26,275,342 - 20,495,602",
  ],
  [
    "Enfield, FY 2026: measured against FY 2012",
    `=DISTRICT_WITHHOLD("Enfield",2026,${GRANTS},"enacted")`,
    1443501,
    `29,823,645 - 28,380,144; ${CSDE}`,
  ],
  ["Groton, FY 2023: below the base year", `=DISTRICT_WITHHOLD("Groton",2023,${GRANTS},"enacted")`, 0, CSDE],
  [
    "Greenwich, FY 2024: not designated",
    `=DISTRICT_WITHHOLD("Greenwich",2024,${GRANTS},"enacted")`,
    0,
    "Not on the list",
  ],
  [
    "Winchester, FY 2024, proposed: 75 %",
    `=DISTRICT_WITHHOLD("Winchester",2024,${GRANTS},"governor-2022")`,
    150724.5,
    "(8,024,957 - 7,823,991) x 0.75; School and State Finance Project, Table 1",
  ],
  [
    "Half a dollar of Education Diversity",
    `=DISTRICT_WITHHOLD("Norwalk",2024,${withIncrease(5)},"enacted")`,
    499,
    "10 % of 5 is 0.50, half up to the dollar; 1,500 - 1,000 - 1",
  ],
  [
    "Less than half a dollar of it",
    `=DISTRICT_WITHHOLD("Norwalk",2024,${withIncrease(4)},"enacted")`,
    500,
    "10 % of 4 is 0.40, which is 0; 1,500 - 1,000",
  ],
  [
    "The year before the first",
    `=DISTRICT_WITHHOLD("Norwalk",2012,${GRANTS},"governor-2022")`,
    NOT_AVAILABLE,
    "FY 2013 to FY 2027",
  ],
  [
    "The year after the last",
    `=DISTRICT_WITHHOLD("Norwalk",2028,${GRANTS},"governor-2022")`,
    NOT_AVAILABLE,
    "FY 2013 to FY 2027",
  ],
  [
    "A name that two towns could claim",
    `=DISTRICT_WITHHOLD("N Haven",2022,${GRANTS},"enacted")`,
    NOT_AVAILABLE,
    "Never a guess",
  ],
  [
    "A district without grants",
    '=DISTRICT_WITHHOLD("Danbury",2022,{"Town","FY 2012","FY 2022";"Norwalk",10095131,13178830},"enacted")',
    NOT_AVAILABLE,
    "Never 0, and never another's figure",
  ],
  [
    "A grant of zero",
    '=DISTRICT_WITHHOLD("Norwalk",2022,{"Town","FY 2012","FY 2022";"Norwalk",0,13178830},"enacted")',
    NOT_AVAILABLE,
    "No town's grant was zero",
  ],
  [
    "Two figures for one town",
    '=DISTRICT_WITHHOLD("Norwalk",2022,{"Town","FY 2012","FY 2022";"Norwalk",10095131,13178830;"Norwalk",10095131,13178380},"enacted")',
    VALUE,
    "Which holds cannot be told",
  ],
  ["No policy", `=DISTRICT_WITHHOLD("Norwalk",2022,${GRANTS},"")`, VALUE, "A policy is always needed"],
  [
    "Grants that are one cell",
    '=DISTRICT_WITHHOLD("Norwalk",2022,13178830,"enacted")',
    VALUE,
    "A table with its header row",
  ],
]);

const BREAKDOWN = casesOf("DISTRICT_BREAKDOWN", [
  [
    "The year after the last",
    `=DISTRICT_BREAKDOWN("Norwalk",2028,${GRANTS},"governor-2022")`,
    NOT_AVAILABLE,
    "FY 2013 to FY 2027",
  ],
  ["A policy that is none", `=DISTRICT_BREAKDOWN("Norwalk",2022,${GRANTS},"law")`, VALUE, "enacted or governor-2022"],
  [
    "A cell with #DIV/0! for the grants",
    `=DISTRICT_BREAKDOWN("Norwalk",2022,${DIVIDED},"enacted")`,
    DIVIDED_BY_ZERO,
    "An error stays the same error",
  ],
]);

export const WITHHOLDING = [...WITHHOLD, ...BREAKDOWN];
