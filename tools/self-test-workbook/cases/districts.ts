import { OWN_LIST } from "../cells";
import { casesOf, NOT_AVAILABLE, VALUE } from "./case";

const LISTS = "Alliance District lists, published by CSDE";
const TABLE_2 = "School and State Finance Project, Table 2 (proposed, not enacted)";
const CSDE = "Alliance portions of ECS entitlements, published by CSDE";
const COVERED = "The proposal covers FY 2013 to FY 2027";

const STATUS = casesOf("DISTRICT_STATUS", [
  ["Norwalk in FY 2023, enacted", '=DISTRICT_STATUS("Norwalk",2023,"enacted")', "Alliance", LISTS],
  ["Norwalk in FY 2023, proposed", '=DISTRICT_STATUS("Norwalk",2023,"governor-2022")', "Graduated", TABLE_2],
  ["Stratford the year before it joined", '=DISTRICT_STATUS("Stratford",2022,"enacted")', "Not designated", LISTS],
  ["Stratford the year it joined", '=DISTRICT_STATUS("Stratford",2023,"enacted")', "Alliance", LISTS],
  ["A name as files spell it", '=DISTRICT_STATUS("NORWALK SCHOOL DISTRICT","FY 2023","ENACTED")', "Alliance", LISTS],
  ["The first year, FY 2013", '=DISTRICT_STATUS("Groton",2013,"enacted")', "Not designated", `${LISTS}: 30 districts`],
  ["FY 2027", '=DISTRICT_STATUS("Groton",2027,"enacted")', "Alliance", `${LISTS}: 36 districts`],
  [
    "By a list of the workbook",
    `=DISTRICT_STATUS("Norwalk",2024,"governor-2022",${OWN_LIST})`,
    "Graduated",
    "The list",
  ],
  [
    "A town that is not on that list",
    `=DISTRICT_STATUS("Ansonia",2024,"enacted",${OWN_LIST})`,
    "Not designated",
    "The list",
  ],
  ["The year before the first", '=DISTRICT_STATUS("Norwalk",2012,"governor-2022")', NOT_AVAILABLE, COVERED],
  ["The year after the last", '=DISTRICT_STATUS("Norwalk",2028,"governor-2022")', NOT_AVAILABLE, COVERED],
  ["A name that two towns could claim", '=DISTRICT_STATUS("N Haven",2023,"enacted")', NOT_AVAILABLE, "Never a guess"],
  ["No policy", '=DISTRICT_STATUS("Norwalk",2023,"")', VALUE, "A policy is always needed"],
]);

const BASE_YEAR = casesOf("DISTRICT_BASE_YEAR", [
  ["Norwalk in FY 2023, enacted", '=DISTRICT_BASE_YEAR("Norwalk",2023,"enacted")', 2012, CSDE],
  ["Stratford in FY 2023, enacted", '=DISTRICT_BASE_YEAR("Stratford",2023,"enacted")', 2022, CSDE],
  ["Stratford in FY 2023, proposed", '=DISTRICT_BASE_YEAR("Stratford",2023,"governor-2022")', 2012, TABLE_2],
  ["Enfield in FY 2025", '=DISTRICT_BASE_YEAR("Enfield",2025,"enacted")', 2022, `${CSDE}, FY 2024`],
  ["Enfield in FY 2026", '=DISTRICT_BASE_YEAR("Enfield",2026,"enacted")', 2012, CSDE],
  ["By a list of the workbook", `=DISTRICT_BASE_YEAR("Stratford",2023,"enacted",${OWN_LIST})`, 2012, "The list"],
  ["Not designated that year", '=DISTRICT_BASE_YEAR("Stratford",2022,"enacted")', NOT_AVAILABLE, "It has no base year"],
  ["Graduated", '=DISTRICT_BASE_YEAR("Norwalk",2023,"governor-2022")', NOT_AVAILABLE, "It has no base year"],
  ["The year after the last", '=DISTRICT_BASE_YEAR("Norwalk",2028,"governor-2022")', NOT_AVAILABLE, COVERED],
  ["A policy that is none", '=DISTRICT_BASE_YEAR("Norwalk",2023,"law")', VALUE, "enacted or governor-2022"],
]);

const LISTED = casesOf("ALLIANCE_DISTRICTS", [
  ["Graduated districts, enacted", '=ALLIANCE_DISTRICTS(2023,"enacted","Graduated")', NOT_AVAILABLE, "There is none"],
  ["The year before the first", '=ALLIANCE_DISTRICTS(2012,"governor-2022")', NOT_AVAILABLE, COVERED],
  ["The year after the last", '=ALLIANCE_DISTRICTS(2028,"governor-2022")', NOT_AVAILABLE, COVERED],
  [
    "A status that cannot be listed",
    '=ALLIANCE_DISTRICTS(2023,"enacted","Opportunity")',
    VALUE,
    "Alliance, Graduated, New",
  ],
  ["No policy", '=ALLIANCE_DISTRICTS(2023,"","New")', VALUE, "A policy is always needed"],
]);

const CODES = "Town codes of CSDE";

const NAME = casesOf("DISTRICT_NAME", [
  ["Capitals and a compass point", '=DISTRICT_NAME("E. HARTFORD")', "East Hartford", "One town can be meant"],
  ["A code of EdSight without its zeros", "=DISTRICT_NAME(20011)", "Ansonia", "District 0020011 of EdSight"],
  ["A code as EdSight exports it", '=DISTRICT_NAME("=""0020011""")', "Ansonia", "District 0020011 of EdSight"],
  ["The first town code", "=DISTRICT_NAME(1)", "Andover", CODES],
  ["The last town code", "=DISTRICT_NAME(169)", "Woodstock", CODES],
  ["A town code too many", "=DISTRICT_NAME(170)", NOT_AVAILABLE, `${CODES}: 1 to 169`],
  ["A place in one town", '=DISTRICT_NAME("Winsted")', "Winchester", "Winsted lies in Winchester"],
  ["One slip, no other town near", '=DISTRICT_NAME("Stratfrod")', "Stratford", "Two letters changed places"],
  ["Two towns could claim it", '=DISTRICT_NAME("N Haven")', NOT_AVAILABLE, "North Haven or New Haven"],
  ["A place in two towns", '=DISTRICT_NAME("Mystic")', NOT_AVAILABLE, "Groton or Stonington"],
  ["A slip near to two towns", '=DISTRICT_NAME("Norwolk")', NOT_AVAILABLE, "Norfolk or Norwalk"],
  ["A row of totals", '=DISTRICT_NAME("Total")', NOT_AVAILABLE, "No town"],
  ["A school that is no district", '=DISTRICT_NAME("Norwich Free Academy")', NOT_AVAILABLE, "An endowed academy"],
  ["No name", '=DISTRICT_NAME("")', VALUE, "A name or code is needed"],
]);

export const DISTRICTS = [...STATUS, ...BASE_YEAR, ...LISTED, ...NAME];
