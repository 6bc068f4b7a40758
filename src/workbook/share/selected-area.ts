import type { Scope } from "../../share";
import { inExcel } from "../excel";
import { areaOf } from "../locate-references";
import { WorkbookError } from "../problem";

/** The used cells of the selection, whole columns and rows too, as a scope. One sync. */
export const readSelectedScope = (): Promise<Extract<Scope, { kind: "area" }>> =>
  inExcel(async (context) => {
    const selected = context.workbook.getSelectedRange();
    selected.load("address,worksheet/name");
    const used = selected.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (used.isNullObject) throw new WorkbookError({ code: "selection-empty", place: selected.address });
    return { kind: "area", sheet: selected.worksheet.name, area: areaOf(used) };
  });
