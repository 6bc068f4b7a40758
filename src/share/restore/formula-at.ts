import type { BookSheet, FormulaCell } from "../book";
import type { FormulaAt } from "./edited";

/** Finds the formula of a cell; a sheet is gone through once. */
export function formulasByCell(): FormulaAt {
  const known = new Map<BookSheet, Map<string, FormulaCell>>();
  return (sheet, row, column) => {
    let cells = known.get(sheet);
    if (!cells) {
      cells = new Map(sheet.formulas.map((cell) => [`${cell.row} ${cell.column}`, cell]));
      known.set(sheet, cells);
    }
    return cells.get(`${row} ${column}`);
  };
}
