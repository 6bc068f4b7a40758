/** Both policies side by side: every town's status and base year in a chosen year, and what is withheld from it year by year. */
import { columnLetters } from "../../../src/formula/column";
import { baseYear, districtsWithheld, statuses, sum } from "../compute";
import { FISCAL_YEARS, fiscalYearText, TOWNS } from "../figures";
import { CellPlan, customCall, type SheetPlan } from "../sheet-plan";
import { GRANTS_ARGUMENT, grantsRows } from "./grants";

const CHOICE = 4;
const BANDS = 6;
const HEADERS = BANDS + 1;
const FIRST_TOWN = HEADERS + 1;
const LAST_TOWN = HEADERS + TOWNS.length;
const TOTAL = LAST_TOWN + 1;
const FORMULAS = TOTAL + 1;
const LAST_COLUMN = "R";

/** The fiscal year in the input cell when the workbook is opened. */
const CHOSEN_YEAR = 2024;
const YEARS = FISCAL_YEARS.filter((year) => year >= 2022);
const DISTRICTS = `A${FIRST_TOWN}:A${LAST_TOWN}`;

/** Where each policy has its columns. */
const POLICIES = [
  {
    policy: "enacted",
    status: "B",
    base: "C",
    first: 5,
    money: "dollars",
    total: "totalDollars",
    chosen: "As enacted",
    band: "Withheld as enacted",
    look: "band",
  },
  {
    policy: "governor-2022",
    status: "D",
    base: "E",
    first: 5 + YEARS.length,
    money: "cents",
    total: "totalCents",
    chosen: "Proposed (not enacted)",
    band: "Withheld under the Governor's 2022 proposal (not enacted)",
    look: "bandProposed",
  },
] as const;

type PolicyColumns = (typeof POLICIES)[number];

const lastColumn = ({ first }: PolicyColumns): string => columnLetters(first + YEARS.length - 1);

/** Gives the merged cells of the bands. */
function headers(plan: CellPlan): string[] {
  const merges: string[] = [];
  const band = (first: string, last: string, text: string, look: "band" | "bandProposed"): void => {
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) {
      const column = String.fromCharCode(code);
      plan.put(`${column}${BANDS}`, look, column === first ? text : "");
    }
    if (first !== last) merges.push(`${first}${BANDS}:${last}${BANDS}`);
  };
  band("A", "A", "", "band");
  plan.put(`A${HEADERS}`, "header", "District");
  for (const columns of POLICIES) {
    band(columns.status, columns.base, columns.chosen, columns.look);
    band(columnLetters(columns.first), lastColumn(columns), columns.band, columns.look);
    plan.put(`${columns.status}${HEADERS}`, "headerCenter", "Status in chosen year");
    plan.put(`${columns.base}${HEADERS}`, "headerCenter", "Base year");
    YEARS.forEach((year, index) => {
      plan.put(`${columnLetters(columns.first + index)}${HEADERS}`, "headerRight", fiscalYearText(year));
    });
  }
  band(LAST_COLUMN, LAST_COLUMN, "FY 2023 to FY 2027", "band");
  plan.put(`${LAST_COLUMN}${HEADERS}`, "headerRight", "Proposal less enacted");
  return merges;
}

/** Status and base year of the chosen year; only an Alliance District has a base year. */
function designations(plan: CellPlan, { policy, status, base }: PolicyColumns, towns: readonly string[]): void {
  const found = statuses(towns, CHOSEN_YEAR, policy);
  const asked = [DISTRICTS, `$B$${CHOICE}`, `"${policy}"`];
  plan.spill(`${status}${FIRST_TOWN}`, customCall("DISTRICT_STATUS", ...asked), found, () => "status");
  plan.spill(
    `${base}${FIRST_TOWN}`,
    `IF(${status}${FIRST_TOWN}:${status}${LAST_TOWN}="Alliance",${customCall("DISTRICT_BASE_YEAR", ...asked)},"–")`,
    towns.map((town, index) => [found[index]?.[0] === "Alliance" ? baseYear(town, CHOSEN_YEAR, policy) : "–"]),
    () => "baseYear",
  );
}

/** One formula for all towns and years; gives the amounts, a row for each town. */
function amounts(plan: CellPlan, columns: PolicyColumns, towns: readonly string[]): number[][] {
  const { policy, first, money } = columns;
  const years = `${columnLetters(first)}${HEADERS}:${lastColumn(columns)}${HEADERS}`;
  const call = ["DISTRICT_WITHHOLD", DISTRICTS, years, GRANTS_ARGUMENT, `"${policy}"`] as const;
  const rows = districtsWithheld(towns, YEARS.map(fiscalYearText), grantsRows(), policy);
  plan.spill(`${columnLetters(first)}${FIRST_TOWN}`, customCall(...call), rows, () => money);
  const [name, ...args] = call;
  plan.put(`${columnLetters(first)}${FORMULAS}`, "remark", `One formula: =${name}(${args.join(",")})`);
  return rows;
}

function totals(plan: CellPlan, columns: PolicyColumns, rows: readonly (readonly number[])[]): void {
  for (const column of [columns.status, columns.base]) plan.put(`${column}${TOTAL}`, "totalLabel", "");
  YEARS.forEach((_, index) => {
    const column = columnLetters(columns.first + index);
    const formula = `SUM(${column}${FIRST_TOWN}:${column}${LAST_TOWN})`;
    plan.formula(`${column}${TOTAL}`, columns.total, formula, sum(rows.map((row) => row[index] ?? 0)));
  });
}

/** What the proposal changes. FY 2022 was over when it was made, and is the same under both. */
function differences(plan: CellPlan, enacted: readonly number[][], proposed: readonly number[][]): void {
  const sums = POLICIES.map((columns) => {
    const first = columnLetters(columns.first + 1);
    return (row: number): string => `SUM(${first}${row}:${lastColumn(columns)}${row})`;
  });
  const values = enacted.map((amountsEnacted, index) => {
    const row = FIRST_TOWN + index;
    const difference = sum(proposed[index]?.slice(1) ?? []) - sum(amountsEnacted.slice(1));
    const formula = `${sums[1]?.(row)}-${sums[0]?.(row)}`;
    return plan.formula(`${LAST_COLUMN}${row}`, "difference", formula, difference);
  });
  const formula = `SUM(${LAST_COLUMN}${FIRST_TOWN}:${LAST_COLUMN}${LAST_TOWN})`;
  plan.formula(`${LAST_COLUMN}${TOTAL}`, "totalDifference", formula, sum(values));
}

export function districtsSheet(): SheetPlan {
  const plan = new CellPlan();
  plan.put("A1", "title", "Alliance Districts under both policies");
  plan.put(
    "A2",
    "subtitle",
    "What is withheld from the grants on the sheet Grants, as enacted and under the Governor's 2022 proposal. In dollars.",
  );
  plan.put(
    "A3",
    "subtitle",
    "The proposal was not enacted: amounts in force are those as enacted. Each amount step by step: see the sheet Questions.",
  );
  plan.put(`A${CHOICE}`, "inputLabel", "Chosen year");
  plan.put(`B${CHOICE}`, "choiceOfYear", CHOSEN_YEAR);
  plan.put(
    `C${CHOICE}`,
    "remark",
    "Type another, from 2013 to 2027: status and base year in the columns B to E follow.",
  );
  const merges = headers(plan);
  const towns = TOWNS.map(({ town }) => town);
  towns.forEach((town, index) => plan.put(`A${FIRST_TOWN + index}`, "plain", town));
  plan.put(`A${TOTAL}`, "totalLabel", "Total");
  const [enacted = [], proposed = []] = POLICIES.map((columns) => {
    designations(plan, columns, towns);
    const rows = amounts(plan, columns, towns);
    totals(plan, columns, rows);
    return rows;
  });
  differences(plan, enacted, proposed);
  return {
    name: "Districts",
    columnWidths: [18, 15, 9, 15, 9, ...YEARS.map(() => 13), ...YEARS.map(() => 16), 20],
    rowHeights: new Map([
      [1, 24],
      [BANDS, 20],
      [HEADERS, 33],
    ]),
    cells: plan.cells,
    merges,
    freezeAt: `B${FIRST_TOWN}`,
    landscape: true,
    printTitles: `$${BANDS}:$${HEADERS}`,
  };
}
