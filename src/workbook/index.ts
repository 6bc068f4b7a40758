/** What the pane asks of the workbook. Each act rejects with a WorkbookError. */
export { readAnswers } from "./answers";
export {
  type ComparedList,
  type ComparisonPlan,
  type DistrictComparison,
  insertComparison,
  planComparison,
} from "./comparison";
export { type HeldTable, readHeldTables } from "./held-tables";
export type { ImportSource } from "./import-source";
export { problemOf, WorkbookError, type WorkbookProblem } from "./problem";
export { listTables, readSelectionGrid, readTableGrid, type SelectionGrid, type TableSummary } from "./read-grid";
export type { Progress, RunOptions } from "./run-options";
export type { TableName } from "./table-layout";
export { tableOfBuiltInList } from "./table-of-built-in-list";
export { tableOfImportedGrants } from "./table-of-imported-grants";
export { tableOfImportedList } from "./table-of-imported-list";
export {
  changesAnything,
  type NewTablePlan,
  type PlanOptions,
  type RowChange,
  type TablePlan,
  type UpdatePlan,
} from "./table-plan";
export type { ColumnKind, ColumnToWrite, Note, TableToWrite } from "./table-to-write";
export { planTable, selectTable, type WriteOptions, writeTable } from "./tables";
export { type Undo, undoWrite } from "./undo";
