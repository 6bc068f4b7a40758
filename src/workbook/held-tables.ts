import type { DistrictList } from "../law/lists";
import { describeTable } from "./describe-table";
import { inExcel } from "./excel";
import { problemOf } from "./problem";
import { readTable } from "./read-table";
import type { TableName } from "./table-layout";
import { TABLE_NAMES } from "./table-layout";

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

/**
 * The tables of ours that the workbook holds. Something else under one of the names is none: the plan says what it is once
 * the user wants to write. One sync, and two more for each table that is there and not large.
 */
export const readHeldTables = (): Promise<readonly HeldTable[]> =>
  inExcel(async (context) => {
    const tables = TABLE_NAMES.map((name) => ({ name, table: context.workbook.tables.getItemOrNullObject(name) }));
    for (const { table } of tables) table.load("id");
    await context.sync();
    const held: HeldTable[] = [];
    for (const { name, table } of tables) {
      if (table.isNullObject) continue;
      try {
        held.push(describeTable(await readTable(context, name, table)));
      } catch (error) {
        if (!NOT_OURS.has(problemOf(error).code)) throw error;
      }
    }
    return held;
  });

const NOT_OURS: ReadonlySet<string> = new Set(["table-not-ours", "column-twice", "headers-hidden"]);
