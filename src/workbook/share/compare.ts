import type { CellValue } from "../../model/explain";
import { isErrorValue } from "../../model/explain";
import { readAmount } from "../../money/amount";
import { isSame } from "../../money/cents";
import { Issue } from "../../money/issue";

/** Whether a cell shows what another showed: numbers to the cent, texts and errors exactly; a blank is empty text. */
export function showsSame(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") {
    const [first, second] = [readAmount(a), readAmount(b)];
    return first instanceof Issue || second instanceof Issue ? a === b : isSame(first, second);
  }
  if (isErrorValue(a) && isErrorValue(b)) return a.error === b.error;
  return (a ?? "") === (b ?? "");
}

/** As a message names it. */
export function shownText(value: CellValue): string {
  if (value === null || value === "") return "nothing";
  if (isErrorValue(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
