import { isErrorValue, type CellMatrix, type CellValue } from "../../model/explain";
import { readAmount } from "../../money/amount";
import { isSame } from "../../money/cents";
import { Issue } from "../../money/issue";

/** How far two doubles may lie apart that are meant to be one: files keep 15 digits at least. */
const CLOSE = 1e-9;

/** Whether two cells show the same: amounts to the cent, text exactly, a blank as empty text. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  if (typeof a === "number" && typeof b === "number") return sameNumber(a, b);
  if (isErrorValue(a) && isErrorValue(b)) return a.error === b.error;
  return (a ?? "") === (b ?? "");
}

/** A share such as 0.125 is not 0.13, though both are 13 cents. */
function sameNumber(a: number, b: number): boolean {
  if (Math.abs(a - b) > CLOSE * Math.max(1, Math.abs(a), Math.abs(b))) return false;
  const [first, second] = [readAmount(a), readAmount(b)];
  return !(first instanceof Issue) && !(second instanceof Issue) && isSame(first, second);
}

/** The first cell in which two results of the same size differ, from 0. */
export function firstDifference(
  a: CellMatrix,
  b: CellMatrix,
): { readonly row: number; readonly column: number } | null {
  for (const [row, cells] of a.entries()) {
    const column = cells.findIndex((cell, index) => !sameValue(cell, b[row]?.[index] ?? null));
    if (column >= 0) return { row, column };
  }
  return null;
}
