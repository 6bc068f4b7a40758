import { BLANK, JULY_1, JUNE_30, NOISE } from "../cells";
import { casesOf, NOT_AVAILABLE, VALUE } from "./case";

const TABLE_1 = "School and State Finance Project, Table 1 (proposed, not enacted)";

const WITHHOLD = casesOf("GRADUATED_WITHHOLD", [
  ["Winchester, FY 2024: 75 %", "=GRADUATED_WITHHOLD(200966,2024)", 150724.5, `200,966 x 0.75; ${TABLE_1}`],
  ["Norwalk, FY 2026: 25 %", '=GRADUATED_WITHHOLD(3083699,"FY 2026")', 770924.75, `3,083,699 x 0.25; ${TABLE_1}`],
  ["The first year, FY 2023", '=GRADUATED_WITHHOLD(3083699,"2022-23")', 3083699, `All of it; ${TABLE_1}`],
  ["The last year, FY 2027", "=GRADUATED_WITHHOLD(3083699,2027)", 0, `Nothing; ${TABLE_1}`],
  ["The year before the first", "=GRADUATED_WITHHOLD(200966,2022)", NOT_AVAILABLE, "FY 2023 to FY 2027"],
  ["The year after the last", "=GRADUATED_WITHHOLD(200966,2028)", NOT_AVAILABLE, "FY 2023 to FY 2027"],
  ["A date on the last day of FY 2023", `=GRADUATED_WITHHOLD(200966,${JUNE_30})`, 200966, "June 30, 2023: all of it"],
  ["A date on the first day of FY 2024", `=GRADUATED_WITHHOLD(200966,${JULY_1})`, 150724.5, "July 1, 2023: 75 %"],
  ["Half a cent", "=GRADUATED_WITHHOLD(0.3,2024)", 0.23, "0.30 x 0.75 = 0.225, half away from zero"],
  ["Half a cent of one cent", "=GRADUATED_WITHHOLD(0.01,2025)", 0.01, "0.01 x 0.5 = 0.005, half away from zero"],
  ["A quarter of a cent", "=GRADUATED_WITHHOLD(0.01,2026)", 0, "0.01 x 0.25 = 0.0025"],
  [
    "An amount with binary noise",
    `=GRADUATED_WITHHOLD(${NOISE},2026)`,
    6490.08,
    "325,243.69 - 299,283.39 = 25,960.30; x 0.25 = 6,490.075, half away from zero",
  ],
  ["A blank cell for the year", `=GRADUATED_WITHHOLD(200966,${BLANK})`, VALUE, "A fiscal year is needed"],
  ["Two years that do not follow", '=GRADUATED_WITHHOLD(200966,"2023-25")', VALUE, "Not two years in a row"],
  ["A year of two digits", "=GRADUATED_WITHHOLD(200966,24)", VALUE, "A year has four digits, or stands as FY24"],
  ["A negative amount as text", '=GRADUATED_WITHHOLD("(200,966.00)",2024)', VALUE, "Amounts are zero or more"],
]);

const PERCENT = casesOf("GRADUATED_PERCENT", [
  ["FY 2023", "=GRADUATED_PERCENT(2023)", 1, TABLE_1],
  ["FY 2024, as FY24", '=GRADUATED_PERCENT("FY24")', 0.75, TABLE_1],
  ["FY 2025, as 2024-2025", '=GRADUATED_PERCENT("2024-2025")', 0.5, TABLE_1],
  ["FY 2026", '=GRADUATED_PERCENT("2026")', 0.25, TABLE_1],
  ["FY 2027", "=GRADUATED_PERCENT(2027)", 0, TABLE_1],
  ["The year before the first", "=GRADUATED_PERCENT(2022)", NOT_AVAILABLE, "FY 2023 to FY 2027"],
  ["The year after the last", "=GRADUATED_PERCENT(2028)", NOT_AVAILABLE, "FY 2023 to FY 2027"],
  ["Text that is no year", '=GRADUATED_PERCENT("next year")', VALUE, "Not a fiscal year"],
]);

const SCHEDULE = casesOf("GRADUATED_SCHEDULE", [
  ["A block of amounts", "=GRADUATED_SCHEDULE({1,2;3,4})", VALUE, "One amount, one row or one column"],
]);

export const GRADUATED = [...WITHHOLD, ...PERCENT, ...SCHEDULE];
