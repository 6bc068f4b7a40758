import { columnLetters } from "../../../src/formula/column";
import { graduatedWithheld, sum, withheld } from "../compute";
import { statusInFy2022, statusProposed } from "../districts";
import { FISCAL_YEARS, fiscalYearText, TOWNS, type TownFigures } from "../figures";
import { CellPlan, customCall, type SheetPlan } from "../sheet-plan";
import { FIRST_ROW, grantCell, HEADER_ROW, LAST_ROW, rowOf } from "./grants";

const BAND_ROW = HEADER_ROW - 1;
const TOTAL_ROW = LAST_ROW + 1;
const BASE_YEAR = 2012;
const LAST_YEAR_IN_FORCE = 2022;
const PROPOSED_YEARS = FISCAL_YEARS.filter((year) => year > LAST_YEAR_IN_FORCE);
const FIRST_PROPOSED_COLUMN = 6;

const proposedColumn = (year: number): string => columnLetters(FIRST_PROPOSED_COLUMN + PROPOSED_YEARS.indexOf(year));

function headers(plan: CellPlan): void {
  const last = proposedColumn(PROPOSED_YEARS[PROPOSED_YEARS.length - 1] ?? 0);
  plan.put(`B${BAND_ROW}`, "band", "FY 2022, in force");
  for (const column of "CDE") plan.put(`${column}${BAND_ROW}`, "band", "");
  plan.put(`F${BAND_ROW}`, "band", "Withheld under the Governor's 2022 proposal (not enacted)");
  for (const year of PROPOSED_YEARS) plan.put(`${proposedColumn(year)}${BAND_ROW}`, "band", "");
  plan.put(`A${BAND_ROW}`, "band", "");
  plan.put(`A${HEADER_ROW}`, "header", "District");
  plan.put(`B${HEADER_ROW}`, "headerCenter", "Status FY 2022");
  plan.put(`C${HEADER_ROW}`, "headerRight", "FY 2022 grant");
  plan.put(`D${HEADER_ROW}`, "headerRight", "FY 2012 grant (base)");
  plan.put(`E${HEADER_ROW}`, "headerRight", "Withheld FY 2022");
  plan.put(`F${HEADER_ROW}`, "headerCenter", "Status from FY 2023");
  for (const year of PROPOSED_YEARS)
    plan.put(`${proposedColumn(year)}${HEADER_ROW}`, "headerRight", fiscalYearText(year));
  if (last !== "K")
    throw new Error(`The last year stands in column ${last}; the band and the widths are drawn up to K.`);
}

/** Writes the row of a town and gives the amounts in it by column. */
function townRow(plan: CellPlan, { town, entitlement }: TownFigures): Map<string, number> {
  const row = rowOf(town);
  const base = entitlement(BASE_YEAR);
  const current = entitlement(LAST_YEAR_IN_FORCE);
  const amounts = new Map<string, number>();
  plan.put(`A${row}`, "plain", town);
  plan.put(`B${row}`, "status", statusInFy2022(town));
  amounts.set("C", plan.formula(`C${row}`, "dollars", grantCell(town, LAST_YEAR_IN_FORCE), current));
  amounts.set("D", plan.formula(`D${row}`, "dollars", grantCell(town, BASE_YEAR), base));
  if (statusInFy2022(town) === "Alliance") {
    const formula = customCall("ALLIANCE_WITHHOLD", `C${row}`, `D${row}`);
    amounts.set("E", plan.custom(`E${row}`, "dollars", formula, withheld(current, base)));
  } else {
    // Nothing is withheld from a town that is not designated.
    plan.put(`E${row}`, "dollars", 0);
    amounts.set("E", 0);
  }
  const status = statusProposed(town);
  plan.put(`F${row}`, "status", status);
  for (const year of PROPOSED_YEARS) {
    const column = proposedColumn(year);
    const [formula, amount] =
      status === "Graduated"
        ? [
            customCall("GRADUATED_WITHHOLD", `$E${row}`, `${column}$${HEADER_ROW}`),
            graduatedWithheld(amounts.get("E") ?? 0, fiscalYearText(year)),
          ]
        : [customCall("ALLIANCE_WITHHOLD", grantCell(town, year), `$D${row}`), withheld(entitlement(year), base)];
    amounts.set(column, plan.custom(`${column}${row}`, "cents", formula, amount));
  }
  return amounts;
}

export function withholdingSheet(): SheetPlan {
  const plan = new CellPlan();
  plan.put("A1", "title", "Alliance District withholding");
  plan.put(
    "A2",
    "subtitle",
    "ECS grant above the FY 2012 grant, in dollars; from Graduated districts the scheduled portion of the FY 2022 amount.",
  );
  plan.put(
    "A3",
    "subtitle",
    "FY 2023 to FY 2027 follow the Governor's 2022 proposal, which was not enacted. For amounts in force see the sheet Districts.",
  );
  headers(plan);
  const rows = TOWNS.map((figures) => townRow(plan, figures));
  plan.put(`A${TOTAL_ROW}`, "totalLabel", "Total");
  plan.put(`B${TOTAL_ROW}`, "totalLabel", "");
  plan.put(`F${TOTAL_ROW}`, "totalLabel", "");
  for (const column of ["C", "D", "E", ...PROPOSED_YEARS.map(proposedColumn)]) {
    plan.formula(
      `${column}${TOTAL_ROW}`,
      column > "F" ? "totalCents" : "totalDollars",
      `SUM(${column}${FIRST_ROW}:${column}${LAST_ROW})`,
      sum(rows.map((amounts) => amounts.get(column) ?? 0)),
    );
  }
  return {
    name: "Withholding",
    columnWidths: [18, 15, 15, 15, 15, 15, 17, 17, 17, 17, 17],
    rowHeights: new Map([
      [1, 24],
      [BAND_ROW, 20],
      [HEADER_ROW, 33],
    ]),
    cells: plan.cells,
    merges: [`B${BAND_ROW}:E${BAND_ROW}`, `F${BAND_ROW}:K${BAND_ROW}`],
    freezeAt: `B${FIRST_ROW}`,
    landscape: true,
    printTitles: `$${BAND_ROW}:$${HEADER_ROW}`,
  };
}
