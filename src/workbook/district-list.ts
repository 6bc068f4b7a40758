/** The built-in lists as tables of the workbook: the calls of the screen that inserts one. */
import type { DistrictList } from "../law/lists";
import type { HeldTable } from "./describe-table";
import { readHeldTables } from "./held-tables";
import { tableOfBuiltInList } from "./table-of-built-in-list";
import type { TablePlan } from "./table-plan";
import { planTable, writeTable } from "./tables";
import type { Undo } from "./undo";

export { selectTable } from "./tables";

/** The district list of the workbook; null where there is none of ours. */
export const readHeldList = async (): Promise<HeldTable | null> =>
  (await readHeldTables()).find(({ name }) => name === "AllianceDistricts") ?? null;

export const planDistrictList = (list: DistrictList): Promise<TablePlan> =>
  planTable(tableOfBuiltInList(list, new Date()));

export const insertDistrictList = (list: DistrictList, plan: TablePlan, today: Date): Promise<Undo> =>
  writeTable(tableOfBuiltInList(list, today), plan);
