import { findCalls } from "../../model/explain";
import type { FormulaCell } from "../../share/book";

/**
 * Excel does not say which formulas were entered over several cells with Ctrl+Shift+Enter: each of their cells gives the same
 * text. A formula of ours on whole ranges whose text stands in neighbouring cells is one: entered in each of them alone, it
 * would want to fill the next. They become one formula with its size.
 */
export function withEnteredArrays(cells: readonly FormulaCell[]): FormulaCell[] {
  const at = new Map(cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  const taken = new Set<FormulaCell>();
  return cells.flatMap((cell) => {
    if (taken.has(cell)) return [];
    const { row, column, formula } = cell;
    const isSame = (r: number, c: number): boolean => {
      const other = at.get(keyOf(r, c));
      return other?.formula === formula && !other.array && !taken.has(other);
    };
    if (cell.array || !(isSame(row, column + 1) || isSame(row + 1, column)) || !readsRanges(formula)) return [cell];
    let [rows, columns] = [1, 1];
    while (isSame(row, column + columns)) columns += 1;
    const isRowSame = (r: number): boolean =>
      Array.from({ length: columns }, (_, across) => isSame(r, column + across)).every(Boolean);
    while (isRowSame(row + rows)) rows += 1;
    for (let down = 0; down < rows; down += 1) {
      for (let across = 0; across < columns; across += 1) {
        const other = at.get(keyOf(row + down, column + across));
        if (other) taken.add(other);
      }
    }
    return [{ ...cell, array: { kind: "entered" as const, rows, columns } }];
  });
}

const keyOf = (row: number, column: number): string => `${row} ${column}`;

/** Whether one of our functions gets more than one cell in an argument that Excel does not cut down to one. */
const readsRanges = (formula: string): boolean =>
  findCalls(formula).some((call) =>
    call.arguments.some(({ text, part }) => {
      if (text.startsWith("@")) return false;
      if (part.kind === "array" || part.kind === "spill") return true;
      return part.kind === "reference" && (part.area.rows ?? 2) * (part.area.columns ?? 2) > 1;
    }),
  );
