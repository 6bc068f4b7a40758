/** What makes a workbook safe to share: checking, repairing, share-safe and restoring. Nothing here knows Excel or files. */
export type * from "./book";
export type * from "./plan";
export { findSheet, valuesIn } from "./book";
export type { CellFault, CellState, CellUse, Findings, MisplacedUse, NameForm, Progress } from "./check/findings";
export { checking, findUses, type CheckOptions } from "./check/find-uses";
export { finished } from "./slices";
export { countStates, stateText, summaryLine, type StateCounts } from "./check/words";
export { sameValue } from "./compute/same-value";
export { computeCall, isNotComputed, messageOf, type NotComputed } from "./compute/compute-call";
export { needsRepair, planRepair, type RepairOptions } from "./repair/plan-repair";
export { recalculated, recalculating, type Recalculation, type RecalculatedCell } from "./fresh/recalculated";
export type { BrokenOriginal, EditedCell, GoneOriginal, RestoreOptions, RestoreOutcome } from "./restore/options";
export { planningRestore, planRestore } from "./restore/plan-restore";
export { originalsSheet } from "./originals/read";
export { planningShareSafe, planShareSafe } from "./share-safe/plan-share-safe";
export type { Copies, Difference, ShareSafeOptions, ShareSafeOutcome } from "./share-safe/options";
export { inScope, sheetInScope, WHOLE_WORKBOOK } from "./scope";
export type { WrittenForm } from "./written-names";
