/** Amounts that belong to another row of what was checked. */
import { isSame, isZero, type Cents } from "../../../money/cents";
import type { Cause } from "../checked-figure";

/** A figure of the same column, with what the rule says of it. */
export interface RowFigure {
  readonly row: number;
  /** The row as a person finds it: in the sheet where that is known, else among the amounts. */
  readonly rowNumber: number;
  readonly district: string;
  readonly amount: Cents;
  readonly byRule: Cents;
}

/** Two rows swapped, wherever they stand; or the amount of the row directly above or below. */
export function otherRows(one: RowFigure, column: readonly RowFigure[]): readonly Cause[] {
  if (isZero(one.amount)) return [];
  return column.flatMap((other): Cause[] => {
    if (other.district === one.district || !isSame(other.byRule, one.amount)) return [];
    const swapped = isSame(other.amount, one.byRule);
    const where = `${other.district} (row ${other.rowNumber})`;
    if (swapped) return [{ code: "rows swapped", text: `Swapped with the amount of ${where}.`, certain: true }];
    if (Math.abs(other.row - one.row) !== 1) return [];
    return [{ code: "another row", text: `The amount of ${where}, the neighbouring row.`, certain: true }];
  });
}
