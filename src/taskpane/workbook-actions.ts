import type { DistrictList } from "../law/lists";
import type { HeldTable } from "../workbook/held-tables";
import type { TablePlan } from "../workbook/table-plan";
import type { Undo } from "../workbook/undo";

/** What the screens ask of the workbook. Each rejects with a WorkbookError. */
export interface WorkbookActions {
  readHeldList(): Promise<HeldTable | null>;
  planDistrictList(list: DistrictList): Promise<TablePlan>;
  insertDistrictList(list: DistrictList, plan: TablePlan, today: Date): Promise<Undo>;
  undoWrite(undo: Undo): Promise<void>;
  selectTable(): Promise<void>;
}
