/** What a person chooses before a model is planned. */
import type { FiscalYear } from "../money/fiscal-year";

export type TableValues = readonly (readonly unknown[])[];

/** A table or range of the workbook: how formulas refer to it, with its header row, and what it holds now. */
export interface ReferredTable {
  /** Such as "EcsGrants[#All]" or "'My grants'!$A$3:$H$40". */
  readonly reference: string;
  readonly table: TableValues;
}

/** By whose list the districts are designated: that of the policy, or a list in the workbook. */
export type ListChoice =
  | {
      readonly kind: "built-in";
      /** The cells that the districts were chosen from, as a person reads them; absent where they are those of the lists. */
      readonly namesFrom?: string;
    }
  | ({ readonly kind: "table" } & ReferredTable);

export interface ModelChoices {
  /** Town names in the order wanted. */
  readonly districts: readonly string[];
  readonly list: ListChoice;
  readonly years: readonly FiscalYear[];
  /** The id of a policy. */
  readonly policy: string;
  readonly grants: ReferredTable;
  /** Whether the two sheets that compare the policies are planned too. */
  readonly compare: boolean;
  readonly charts: boolean;
}

export interface TrackerChoices {
  readonly districts: readonly string[];
  readonly list: ListChoice;
  readonly year: FiscalYear;
  readonly policy: string;
  readonly grants: ReferredTable;
}

/** The tracker of the fiscal year before, as it stands in the workbook. */
export interface PreviousTracker {
  readonly sheet: string;
  readonly districts: readonly string[];
}
