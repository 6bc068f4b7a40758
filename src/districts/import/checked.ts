import type { Cents } from "../../money/cents";
import type { FiscalYear } from "../../money/fiscal-year";
import type { Town } from "../index";
import type { GrantCell } from "./grants-content";
import type { Layout } from "./layout";
import type { ListContent } from "./list-content";
import type { CheckedRow } from "./row-state";

/** Where a written row stood: its place in the grid, and its number in the source. */
export interface Origin {
  readonly index: number;
  readonly number: number;
  readonly town: Town;
}

export interface ListedDistrict extends ListContent, Origin {
  readonly district: string;
}

export interface WideGrants extends Origin {
  /** In the order of the years of the table. */
  readonly figures: readonly GrantCell[];
}

export interface LongGrant extends Origin {
  readonly year: FiscalYear;
  readonly amount: Cents;
}

interface CheckedTable<Kind extends Layout["kind"], Written> {
  readonly kind: Kind;
  /** Every row of the grid in its order, each in one state. Those that are matched stand in `written`, in the same order. */
  readonly rows: readonly CheckedRow[];
  readonly written: readonly Written[];
}

export type CheckedList = CheckedTable<"district list", ListedDistrict>;
export type CheckedLong = CheckedTable<"long grants", LongGrant>;
export interface CheckedWide extends CheckedTable<"wide grants", WideGrants> {
  readonly years: readonly FiscalYear[];
}
export type Checked = CheckedList | CheckedWide | CheckedLong;
