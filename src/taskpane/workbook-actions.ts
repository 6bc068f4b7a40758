import type { DistrictList } from "../law/lists";
import type { HeldList } from "../workbook/held-list";
import type { ListPlan } from "../workbook/plan";
import type { Undo } from "../workbook/undo";

/** What the screens ask of the workbook. Each rejects with a WorkbookError. */
export interface WorkbookActions {
  readHeldList(): Promise<HeldList | null>;
  planDistrictList(list: DistrictList): Promise<ListPlan>;
  insertDistrictList(list: DistrictList, plan: ListPlan, today: Date): Promise<Undo>;
  undoWrite(undo: Undo): Promise<void>;
  selectTable(): Promise<void>;
}
