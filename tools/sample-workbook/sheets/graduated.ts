import { columnLetters } from "../../../src/formula/column";
import { schedule, sum, withheld } from "../compute";
import { statusProposed } from "../districts";
import { TOWNS } from "../figures";
import { CellPlan, customCall, type SheetPlan } from "../sheet-plan";
import { grantCell } from "./grants";

/** The three in the order in which the source names them by amount: Norwalk, Winchester, Groton. */
const DISTRICTS = ["Norwalk", "Winchester", "Groton"].map((name) => {
  const figures = TOWNS.find(({ town }) => town === name);
  if (figures === undefined || statusProposed(name) !== "Graduated")
    throw new Error(`${name} is no graduated district.`);
  return figures;
});

const BASIS_HEADER = 6;
export const FIRST_BASIS = BASIS_HEADER + 1;
export const LAST_BASIS = BASIS_HEADER + DISTRICTS.length;
const SCHEDULE_HEADER = LAST_BASIS + 4;
const FIRST_AMOUNT_COLUMN = 2;
const TOTAL_COLUMN = columnLetters(FIRST_AMOUNT_COLUMN + DISTRICTS.length);

/** The amounts of FY 2022 that the schedule starts from; gives them. */
function basis(plan: CellPlan): number[] {
  plan.put(`A${BASIS_HEADER - 1}`, "heading", "Amount withheld from the FY 2022 grant");
  plan.put(`A${BASIS_HEADER}`, "header", "District");
  plan.put(`B${BASIS_HEADER}`, "headerRight", "FY 2022 grant");
  plan.put(`C${BASIS_HEADER}`, "headerRight", "FY 2012 grant (base)");
  plan.put(`D${BASIS_HEADER}`, "headerRight", "Withheld FY 2022");
  const amounts = DISTRICTS.map(({ town, entitlement }, index) => {
    const row = FIRST_BASIS + index;
    plan.put(`A${row}`, "plain", town);
    const current = plan.formula(`B${row}`, "dollars", grantCell(town, 2022), entitlement(2022));
    const base = plan.formula(`C${row}`, "dollars", grantCell(town, 2012), entitlement(2012));
    return plan.custom(
      `D${row}`,
      "dollars",
      customCall("ALLIANCE_WITHHOLD", `B${row}`, `C${row}`),
      withheld(current, base),
    );
  });
  const total = LAST_BASIS + 1;
  plan.put(`A${total}`, "totalLabel", "Total");
  for (const column of "BC") plan.put(`${column}${total}`, "totalLabel", "");
  plan.formula(`D${total}`, "totalDollars", `SUM(D${FIRST_BASIS}:D${LAST_BASIS})`, sum(amounts));
  return amounts;
}

/** The schedule is one formula; everything right of it and below it in its area is its result. */
function spilledSchedule(plan: CellPlan, amounts: readonly number[]): void {
  const rows = schedule(amounts);
  const first = SCHEDULE_HEADER + 1;
  const last = SCHEDULE_HEADER + rows.length;
  plan.put(`A${SCHEDULE_HEADER - 1}`, "heading", "Withheld by fiscal year, one spilled formula");
  plan.put(`A${SCHEDULE_HEADER}`, "header", "Fiscal year");
  plan.put(`B${SCHEDULE_HEADER}`, "headerCenter", "Portion of FY 2022");
  DISTRICTS.forEach(({ town }, index) => {
    plan.put(`${columnLetters(FIRST_AMOUNT_COLUMN + index)}${SCHEDULE_HEADER}`, "headerRight", town);
  });
  plan.put(`${TOTAL_COLUMN}${SCHEDULE_HEADER}`, "headerRight", "Total");
  const lastAmount = columnLetters(FIRST_AMOUNT_COLUMN + DISTRICTS.length - 1);
  const formula = customCall("GRADUATED_SCHEDULE", `D${FIRST_BASIS}:D${LAST_BASIS}`);
  plan.spill(`A${first}`, formula, rows, (place) => (place === 0 ? "fiscalYear" : place === 1 ? "percent" : "cents"));
  rows.forEach((values, index) => {
    const row = first + index;
    plan.formula(`${TOTAL_COLUMN}${row}`, "cents", `SUM(C${row}:${lastAmount}${row})`, sum(values.slice(2)));
  });
  const total = last + 1;
  plan.put(`A${total}`, "totalLabel", "Total");
  plan.put(`B${total}`, "totalLabel", "");
  for (let place = FIRST_AMOUNT_COLUMN; place <= FIRST_AMOUNT_COLUMN + DISTRICTS.length; place++) {
    const column = columnLetters(place);
    const values = rows.map((row) => (column === TOTAL_COLUMN ? sum(row.slice(2)) : (row[place] ?? 0)));
    plan.formula(`${column}${total}`, "totalCents", `SUM(${column}${first}:${column}${last})`, sum(values));
  }
}

export function graduatedSheet(): SheetPlan {
  const plan = new CellPlan();
  plan.put("A1", "title", "Graduated Alliance Districts");
  plan.put(
    "A2",
    "subtitle",
    "Schedule of the Governor's 2022 proposal (Proposed H.B. 5038). It was not enacted. Amounts in dollars.",
  );
  plan.put(
    "A3",
    "subtitle",
    "The portions are of the amount withheld in FY 2022, not of the year before; amounts to the cent, half away from zero.",
  );
  spilledSchedule(plan, basis(plan));
  return {
    name: "Graduated",
    columnWidths: [18, 18, 18, 18, 18, 18],
    rowHeights: new Map([
      [1, 24],
      [BASIS_HEADER, 33],
      [SCHEDULE_HEADER, 33],
    ]),
    cells: plan.cells,
    merges: [],
    landscape: true,
  };
}
