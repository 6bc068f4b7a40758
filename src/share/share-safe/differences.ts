/** Cells of which a share-safe form would not show what they show, in words. */
import { addressText, isErrorValue, type CellMatrix, type CellValue } from "../../model/explain";
import { sameValue } from "../compute/same-value";
import type { FormulaUse } from "../formula-uses";
import type { Difference } from "./options";

interface Compared {
  readonly shown: CellMatrix;
  /** What our function gives; undefined where only Excel computes it. */
  readonly fresh: CellMatrix | undefined;
  /** What would stand there. */
  readonly given: CellMatrix;
}

/** Three have to be the same in each cell: what it shows, what our function gives, and what is to take its place. */
export function differencesIn({ sheet, area }: FormulaUse, { shown, fresh, given }: Compared): Difference[] {
  return shown.flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      const ours = fresh ? (fresh[row]?.[column] ?? null) : value;
      const theirs = given[row]?.[column] ?? null;
      if (isSettled(value) && sameValue(value, ours) && sameValue(ours, theirs)) return [];
      const place = { sheet: sheet.name, row: area.row + row, column: area.column + column };
      return [
        { ...place, shown: value, fresh: ours, given: theirs, text: words(addressText(place), value, ours, theirs) },
      ];
    }),
  );
}

/** #NAME? is never a result to keep, nor one that is still to come. */
const isSettled = (value: CellValue): boolean =>
  !isErrorValue(value) || !["#NAME?", "#BUSY!", "#GETTING_DATA", "#SPILL!"].includes(value.error);

function words(address: string, shown: CellValue, fresh: CellValue, given: CellValue): string {
  if (isErrorValue(shown) && shown.error === "#NAME?") {
    return `${address} shows #NAME?. Repair it first, so that it shows an amount that can be compared.`;
  }
  if (!isSettled(shown)) return `${address} shows ${said(shown)}. Mend that first.`;
  if (!sameValue(shown, fresh)) {
    return `${address} shows ${said(shown)}, and the function gives ${said(fresh)} for what its cells hold now. Recalculate the workbook first.`;
  }
  return `${address} shows ${said(shown)}, and its share-safe form would show ${said(given)}. Nothing was changed. Report this with the formula.`;
}

function said(value: CellValue): string {
  if (value === null || value === "") return "nothing";
  if (isErrorValue(value)) return value.error;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}
