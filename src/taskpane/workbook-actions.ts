import type { Answers, Grid } from "../districts/import";
import type { DistrictComparison } from "../workbook/comparison";
import type { HeldTable } from "../workbook/held-tables";
import type { SelectionGrid, TableSummary } from "../workbook/read-grid";
import type { RunOptions } from "../workbook/run-options";
import type { TableName } from "../workbook/table-layout";
import type { PlanOptions, TablePlan } from "../workbook/table-plan";
import type { TableToWrite } from "../workbook/table-to-write";
import type { WriteOptions } from "../workbook/tables";
import type { Undo } from "../workbook/undo";

/** What the screens ask of the workbook. Each rejects with a WorkbookError. */
export interface WorkbookActions {
  readHeldTables(): Promise<readonly HeldTable[]>;
  planTable(table: TableToWrite, options?: PlanOptions & RunOptions): Promise<TablePlan>;
  writeTable(table: TableToWrite, plan: TablePlan, options?: WriteOptions): Promise<Undo>;
  undoWrite(undo: Undo): Promise<void>;
  selectTable(name: TableName): Promise<void>;
  readSelectionGrid(options?: RunOptions): Promise<SelectionGrid>;
  listTables(): Promise<readonly TableSummary[]>;
  readTableGrid(name: string, options?: RunOptions): Promise<Grid>;
  readAnswers(): Promise<Answers>;
  insertComparison(comparison: DistrictComparison, today: Date): Promise<Undo>;
}
