import type { Answers, Grid } from "../districts/import";
import type { PlannedSheet } from "../model/planned-sheet";
import type { ChangePlan, RestoreOutcome, Scope } from "../share";
import type { CellContent } from "../workbook/cell-input";
import type { DistrictComparison } from "../workbook/comparison";
import type { StopFollowing } from "../workbook/follow";
import type { ExampleCell } from "../workbook/find-examples";
import type { FoundGrants, FoundList } from "../workbook/found-tables";
import type { HeldTable } from "../workbook/describe-table";
import type { DifferencesToMark } from "../workbook/mark-differences";
import type { SheetsPlan } from "../workbook/plan-sheets";
import type { FormulaForm } from "../workbook/planned-cells";
import type { AmountColumn, ColumnOptions } from "../workbook/read-column";
import type { SelectionGrid, TableSummary } from "../workbook/read-grid";
import type { BaseCell, ReadReference } from "../workbook/read-references";
import type { SelectedCell } from "../workbook/read-selected";
import type { RunOptions } from "../workbook/run-options";
import type { CarriedOut, CarryOutOptions } from "../workbook/share/acts";
import type { CheckedWorkbook, CheckOptions } from "../workbook/share/check";
import type { RepairChoice, RestoreChoice, SharingChoice, SharingPlan } from "../workbook/share/plans";
import type { Sharing } from "../workbook/share/no-prompts";
import type { ReadBook } from "../workbook/share/read-book";
import type { TableName } from "../workbook/table-layout";
import type { PlanOptions, TablePlan } from "../workbook/table-plan";
import type { TableToWrite } from "../workbook/table-to-write";
import type { WriteOptions } from "../workbook/tables";
import type { Undo, UndoOptions } from "../workbook/undo";
import type { NotePlace } from "../workbook/write-note";

/** What the screens ask of the workbook. Each rejects with a WorkbookError. */
export interface WorkbookActions {
  readHeldTables(): Promise<readonly HeldTable[]>;
  planTable(table: TableToWrite, options?: PlanOptions & RunOptions): Promise<TablePlan>;
  writeTable(table: TableToWrite, plan: TablePlan, options?: WriteOptions): Promise<Undo>;
  undoWrite(undo: Undo, options?: UndoOptions): Promise<void>;
  selectTable(name: TableName): Promise<void>;
  readSelectionGrid(options?: RunOptions): Promise<SelectionGrid>;
  listTables(): Promise<readonly TableSummary[]>;
  readTableGrid(name: string, options?: RunOptions): Promise<Grid>;
  readAnswers(): Promise<Answers>;
  insertComparison(comparison: DistrictComparison, today: Date): Promise<Undo>;

  planSheets(sheets: readonly PlannedSheet[], formulas?: FormulaForm): Promise<SheetsPlan>;
  insertSheets(sheets: readonly PlannedSheet[], plan: SheetsPlan, options?: RunOptions): Promise<Undo>;
  /** `chosen` is the reference of a range to look at wherever the selection is. */
  findGrants(chosen?: string): Promise<readonly FoundGrants[]>;
  findLists(chosen?: string): Promise<readonly FoundList[]>;
  readValues(reference: string, options?: RunOptions): Promise<readonly (readonly CellContent[])[]>;

  readSelected(address?: string): Promise<SelectedCell>;
  readReferences(
    references: readonly string[],
    base: BaseCell,
    options?: RunOptions,
  ): Promise<readonly ReadReference[]>;
  findExamples(): Promise<readonly ExampleCell[]>;
  followSelection(callback: () => void): Promise<StopFollowing>;
  followChanges(callback: () => void): Promise<StopFollowing>;
  selectAddress(address: string): Promise<void>;
  writeNote(address: string, text: string, where: NotePlace): Promise<Undo>;

  readColumn(options?: ColumnOptions): Promise<AmountColumn>;
  markDifferences(found: DifferencesToMark, today: Date): Promise<Undo>;

  readBook(options?: RunOptions): Promise<ReadBook>;
  readSelectedScope(): Promise<Extract<Scope, { kind: "area" }>>;
  checkWorkbook(options?: CheckOptions): Promise<CheckedWorkbook>;
  planRepair(choice?: RepairChoice & RunOptions): Promise<ChangePlan>;
  planSharing(choice: SharingChoice, options?: RunOptions): Promise<SharingPlan>;
  planRestoring(choice?: RestoreChoice & RunOptions): Promise<RestoreOutcome>;
  applyPlan(plan: ChangePlan, options?: CarryOutOptions): Promise<CarriedOut>;
  readSharing(): Promise<Sharing>;
  setNoPrompts(noPrompts: boolean): Promise<Sharing>;
}
