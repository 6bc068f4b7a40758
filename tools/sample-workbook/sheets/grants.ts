import { columnLetters } from "../../../src/formula/column";
import { sum, type GrantsRows } from "../compute";
import { FIGURES_CITATION, FISCAL_YEARS, fiscalYearText, TOWNS } from "../figures";
import { CellPlan, type SheetPlan } from "../sheet-plan";

export const HEADER_ROW = 6;
export const FIRST_ROW = HEADER_ROW + 1;
export const LAST_ROW = HEADER_ROW + TOWNS.length;
/** A blank row keeps the total out of the table. */
const TOTAL_ROW = LAST_ROW + 2;

const COLUMNS = ["District", ...FISCAL_YEARS.map(fiscalYearText)];

export const rowOf = (town: string): number => FIRST_ROW + TOWNS.findIndex((figures) => figures.town === town);

export const columnOf = (year: number): string => columnLetters(FISCAL_YEARS.indexOf(year) + 1);

/** The cell that holds a town's grant of a year, as other sheets refer to it. */
export const grantCell = (town: string, year: number): string => `Grants!${columnOf(year)}${rowOf(town)}`;

const TABLE = "EcsGrants";

/** The table as an argument: the functions need its header row. */
export const GRANTS_ARGUMENT = `${TABLE}[#All]`;

/** What this argument holds. */
export const grantsRows = (): GrantsRows => [
  COLUMNS,
  ...TOWNS.map(({ town, entitlement }) => [town, ...FISCAL_YEARS.map((year) => entitlement(year))]),
];

export function grantsSheet(): SheetPlan {
  const plan = new CellPlan();
  plan.put("A1", "title", "ECS grants of 36 Connecticut towns");
  plan.put("A2", "subtitle", "Final Education Cost Sharing entitlement by fiscal year, in whole dollars.");
  plan.put(
    "A3",
    "subtitle",
    `Source: ${FIGURES_CITATION.source}, read ${FIGURES_CITATION.read}. ${FIGURES_CITATION.note ?? ""}`,
  );
  plan.put("A4", "subtitle", "Blue figures are typed in; black figures on every sheet are formulas.");
  COLUMNS.forEach((name, index) => {
    plan.put(`${columnLetters(index)}${HEADER_ROW}`, index === 0 ? "header" : "headerRight", name);
  });
  for (const { town, entitlement } of TOWNS) {
    const row = rowOf(town);
    plan.put(`A${row}`, "plain", town);
    for (const year of FISCAL_YEARS) plan.put(`${columnOf(year)}${row}`, "input", entitlement(year));
  }
  plan.put(`A${TOTAL_ROW}`, "totalLabel", "Total");
  for (const year of FISCAL_YEARS) {
    const column = columnOf(year);
    const amounts = TOWNS.map(({ entitlement }) => entitlement(year));
    plan.formula(
      `${column}${TOTAL_ROW}`,
      "totalDollars",
      `SUM(${column}${FIRST_ROW}:${column}${LAST_ROW})`,
      sum(amounts),
    );
  }
  return {
    name: "Grants",
    columnWidths: [18, ...FISCAL_YEARS.map(() => 15)],
    rowHeights: new Map([
      [1, 24],
      [HEADER_ROW, 20],
    ]),
    cells: plan.cells,
    merges: [],
    freezeAt: `B${FIRST_ROW}`,
    table: {
      name: TABLE,
      area: `A${HEADER_ROW}:${columnLetters(COLUMNS.length - 1)}${LAST_ROW}`,
      columns: COLUMNS,
    },
    landscape: true,
    printTitles: `$${HEADER_ROW}:$${HEADER_ROW}`,
  };
}
