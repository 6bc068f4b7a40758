import type { DistrictList } from "../law/lists";
import type { TableName } from "./table-layout";

/** A table of ours as the workbook holds it, in the words of the pane. */
export interface HeldTable {
  readonly name: TableName;
  readonly kind: "district list" | "wide grants" | "long grants";
  readonly sheetName: string;
  readonly address: string;
  /** Rows that name a district. */
  readonly rows: number;
  /** Districts, each once. */
  readonly districts: number;
  /** Of a district list; 0 in a grants table. */
  readonly alliance: number;
  readonly graduated: number;
  /** From the first fiscal year to the last; null where there is none. */
  readonly fiscalYears: { readonly from: number; readonly to: number } | null;
  /** The fiscal years of a grants table, in their order. */
  readonly years: readonly number[];
  /** The built-in list whose rows these are; null for a table that somebody changed or imported. */
  readonly list: DistrictList | null;
  /** The lines above the table that say where it comes from and when it was written; null where they are gone. */
  readonly source: string | null;
  readonly written: string | null;
}

/** The tables of ours that the workbook holds. */
export const readHeldTables = (): Promise<readonly HeldTable[]> =>
  Promise.reject(new Error("readHeldTables is not there yet."));
