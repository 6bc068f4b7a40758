import { addressText, type CellMatrix } from "../../model/explain";
import type { FormulaUse } from "../formula-uses";
import { areaText } from "../address";

/** What stands in the way of a result that fills several cells. */
export function spillReason({ sheet, cell }: FormulaUse, whole: CellMatrix): string {
  const area = { row: cell.row, column: cell.column, rows: whole.length, columns: whole[0]?.length ?? 1 };
  const needs = `Its result fills ${areaText(area)}`;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if ((row === cell.row && column === cell.column) || sheet.valueAt(row, column) === null) continue;
      return `${needs}, and something stands in ${addressText({ sheet: sheet.name, row, column })}. Clear that cell.`;
    }
  }
  return `${needs}, and something stands in its way, such as merged cells or a table. Make room for it.`;
}
