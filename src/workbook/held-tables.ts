import type { HeldTable } from "./describe-table";
import { describeTable } from "./describe-table";
import { inExcel } from "./excel";
import { problemOf } from "./problem";
import { readTable } from "./read-table";
import { TABLE_NAMES } from "./table-layout";

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
