import { addressText, isErrorValue } from "../../model/explain";
import { findSheet, valuesIn } from "../book";
import type { FormulaUse } from "../formula-uses";
import type { FreshValues } from "../fresh/fresh-values";
import { isUnresolved } from "../resolve";

/** Where the error stands that a function hands on; it is mended there. */
export function throughReason(error: string, use: FormulaUse, fresh: FreshValues): string {
  for (const call of use.calls) {
    for (const { part } of call.arguments) {
      const found = fresh.placeOf(part, use);
      if (isUnresolved(found)) continue;
      const sheet = findSheet(fresh.book, found.sheet);
      if (!sheet) continue;
      for (const [row, cells] of valuesIn(sheet, found.area).entries()) {
        const column = cells.findIndex((value) => isErrorValue(value) && value.error === error);
        if (column < 0) continue;
        const place = { sheet: sheet.name, row: found.area.row + row, column: found.area.column + column };
        return `${error} stands in ${addressText(place)} and comes through. Mend it there.`;
      }
    }
  }
  return `${error} stands in what the function was given and comes through. Mend it there.`;
}
