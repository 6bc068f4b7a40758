/** The grants that the functions about districts read: the table EcsGrants. */
import { columnLetters } from "../../../src/formula/column";
import { ENTITLEMENT_YEARS, ENTITLEMENTS_CITATION, TOWNS } from "../../../src/model/figures/entitlements";
import { CellPlan, type SheetPlan } from "../../workbook-file/sheet-plan";
import type { StyleName } from "../look";

const HEADER = 4;
const FIRST_ROW = HEADER + 1;
const LAST_ROW = HEADER + TOWNS.length;

const columns: readonly string[] = ["District", ...ENTITLEMENT_YEARS.map((year) => `FY ${year}`)];

export function grantsSheet(): SheetPlan {
  const plan = new CellPlan<StyleName>();
  plan.put("A1", "title", "ECS grants");
  plan.put("A2", "subtitle", `${ENTITLEMENTS_CITATION.source}: ${ENTITLEMENTS_CITATION.place}.`);
  columns.forEach((name, index) => plan.put(`${columnLetters(index)}${HEADER}`, "header", name));
  TOWNS.forEach(({ town, entitlement }, index) => {
    plan.put(`A${FIRST_ROW + index}`, "plain", town);
    ENTITLEMENT_YEARS.forEach((year, column) =>
      plan.put(`${columnLetters(column + 1)}${FIRST_ROW + index}`, "input", entitlement(year)),
    );
  });
  return {
    name: "Grants",
    columnWidths: [18, ...ENTITLEMENT_YEARS.map(() => 12)],
    rowHeights: new Map([[1, 24]]),
    cells: plan.cells,
    merges: [],
    freezeAt: `B${FIRST_ROW}`,
    table: { name: "EcsGrants", area: `A${HEADER}:${columnLetters(ENTITLEMENT_YEARS.length)}${LAST_ROW}`, columns },
    landscape: true,
  };
}
