/** One cell of each kind that a range holds, so that a range is looked through once and not for each formula that uses it. */
import type { Area } from "../../formula/area";
import { isErrorValue, type CellValue } from "../../model/explain";
import { readGrant } from "../../money/amount";
import { readFiscalYear } from "../../money/fiscal-year";
import { Issue } from "../../money/issue";
import type { BookSheet } from "../book";

const known = new WeakMap<BookSheet, Map<string, readonly CellValue[]>>();

export function kindsIn(sheet: BookSheet, area: Area): readonly CellValue[] {
  if (area.rows === 1 && area.columns === 1) return [sheet.valueAt(area.row, area.column)];
  let areas = known.get(sheet);
  if (!areas) known.set(sheet, (areas = new Map()));
  const key = `${area.row} ${area.column} ${area.rows} ${area.columns}`;
  let found = areas.get(key);
  if (!found) areas.set(key, (found = look(sheet, area)));
  return found;
}

function look(sheet: BookSheet, { row, column, rows, columns }: Area): readonly CellValue[] {
  const kinds = new Map<string, CellValue>();
  for (let down = 0; down < rows; down++) {
    for (let across = 0; across < columns; across++) {
      const value = sheet.valueAt(row + down, column + across);
      const kind = kindOf(value);
      if (!kinds.has(kind)) kinds.set(kind, value);
    }
  }
  return [...kinds.values()];
}

/** Serial numbers of dates begin here; below are years. */
const FIRST_DATE = 18264;

function kindOf(value: CellValue): string {
  if (value === null || value === "") return "blank";
  if (isErrorValue(value)) return "error";
  if (typeof value === "number")
    return value >= FIRST_DATE ? "date" : readFiscalYear(value) instanceof Issue ? "number" : "year";
  if (typeof value === "boolean") return "truth";
  // Of years each way of writing counts, and there are few.
  if (!(readFiscalYear(value) instanceof Issue)) return `year ${value}`;
  return readGrant(value) instanceof Issue ? "text" : "amount";
}
