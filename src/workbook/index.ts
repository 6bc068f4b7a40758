/** What the pane asks of the workbook. Each act rejects with a WorkbookError. */
export { readAnswers } from "./answers";
export {
  type ComparedList,
  type ComparisonPlan,
  type DistrictComparison,
  insertComparison,
  planComparison,
} from "./comparison";
export type { HeldTable } from "./describe-table";
export { type ExampleCell, findExamples } from "./find-examples";
export type { StopFollowing } from "./follow";
export { followChanges } from "./follow-changes";
export { followSelection } from "./follow-selection";
export { findGrants, findLists, type FoundGrants, type FoundList, type FoundTable } from "./found-tables";
export { readHeldTables } from "./held-tables";
export type { ImportSource } from "./import-source";
export { insertSheets } from "./insert-sheets";
export { type Difference, type DifferencesToMark, markDifferences } from "./mark-differences";
export { planSheets, type SheetsPlan, type SheetSummary } from "./plan-sheets";
export type { FormulaForm } from "./planned-cells";
export { problemOf, WorkbookError, type WorkbookProblem } from "./problem";
export { type AmountColumn, type AmountEntry, type ColumnOptions, readColumn } from "./read-column";
export type { BesideColumn } from "./read-given";
export { listTables, readSelectionGrid, readTableGrid, type SelectionGrid, type TableSummary } from "./read-grid";
export { type BaseCell, type ReadReference, readReferences, readValues } from "./read-references";
export { readSelected, type SelectedCell } from "./read-selected";
export type { WhyUnreadable } from "./references";
export type { Progress, RunOptions } from "./run-options";
export { selectAddress } from "./select-address";
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
export type { CarriedOut, CarryOutOptions, LeftOut, StillWrong } from "./share/acts";
export { applyPlan } from "./share/carry-out";
export { checkWorkbook, type CheckedWorkbook, type CheckOptions } from "./share/check";
export {
  planRepair,
  planRestoring,
  planSharing,
  type RepairChoice,
  type RestoreChoice,
  type SharingChoice,
  type SharingPlan,
} from "./share/plans";
export type { SheetPassword } from "./share/protection";
export { readSelectedScope } from "./share/selected-area";
export { readSharing, setNoPrompts, type Sharing } from "./share/no-prompts";
export { type ReadBook, readBook } from "./share/read-book";
export type { NotSeen } from "./share/rules";
export { type Undo, type UndoOptions, undoWrite } from "./undo";
export { type NotePlace, writeNote } from "./write-note";
