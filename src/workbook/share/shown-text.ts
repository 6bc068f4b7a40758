import type { CellValue } from "../../model/explain";
import { isErrorValue } from "../../model/explain";

/** What a cell shows, as a message names it. */
export function shownText(value: CellValue): string {
  if (value === null || value === "") return "nothing";
  if (isErrorValue(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
