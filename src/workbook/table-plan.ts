import type { CellContent } from "./cell-input";

export interface NewTablePlan {
  readonly kind: "new";
  readonly sheetName: string;
  readonly rows: number;
}

/** A row that stays, by its district (and its fiscal year in a long table), with the cells that change. */
export interface RowChange {
  readonly district: string;
  readonly cells: readonly { readonly column: string; readonly from: CellContent; readonly to: CellContent }[];
}

/** What would change in the table that is there. */
export interface UpdatePlan {
  readonly kind: "update";
  readonly sheetName: string;
  readonly address: string;
  /** They come after the rows that stay. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Removed rows in which a column that the new table does not fill holds something. */
  readonly removedWithEntries: readonly string[];
  /** Rows that the new table does not have and that stay as they are. */
  readonly kept: readonly string[];
  /** Whether a row that stays moves up because one above it goes. */
  readonly movesRows: boolean;
  readonly changed: readonly RowChange[];
  readonly unchanged: number;
  /** Columns of years that come at the table's right end. */
  readonly addedColumns: readonly string[];
  /** Columns of years that the new table does not have and that stay as they are. */
  readonly keptYears: readonly string[];
  /** Columns of years whose figures go; the columns themselves stay, for the formulas that refer to them. */
  readonly emptiedYears: readonly string[];
  /** The user's own columns; they stay. */
  readonly extraColumns: readonly string[];
  readonly choices: PlanOptions;
  /** Of the table that the plan was made for. */
  readonly fingerprint: string;
}

export type TablePlan = NewTablePlan | UpdatePlan;

/** What becomes of what the table has and the new one has not. */
export interface PlanOptions {
  /** Years of a grants table: kept where nothing is said. "empty" takes their figures out. */
  readonly otherYears?: "keep" | "empty";
  /** Rows. Where nothing is said, those of a district list go and those of a grants table stay. */
  readonly otherRows?: "keep" | "remove";
}

/** Whether carrying out the plan would write anything. */
export const changesAnything = (plan: TablePlan): boolean =>
  plan.kind === "new" || plan.added.length + plan.removed.length + plan.changed.length + plan.addedColumns.length > 0;
