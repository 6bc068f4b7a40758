/** Which formulas of ours fill which cells, so that what an area depends on is found without looking at all of them. */
import type { Area } from "../../formula/area";
import type { FormulaUse } from "../formula-uses";

interface Filled {
  readonly row: number;
  readonly use: FormulaUse;
}

const keyOf = (sheet: string, column: number): string => `${column} ${sheet.toLowerCase()}`;

export class UseIndex {
  /** By column, from the top. */
  private readonly columns = new Map<string, Filled[]>();

  constructor(uses: readonly FormulaUse[]) {
    for (const use of uses) {
      const { row, column, rows, columns } = use.area;
      for (let across = column; across < column + columns; across++) {
        const key = keyOf(use.sheet.name, across);
        const filled = this.columns.get(key) ?? [];
        if (filled.length === 0) this.columns.set(key, filled);
        for (let down = row; down < row + rows; down++) filled.push({ row: down, use });
      }
    }
    for (const filled of this.columns.values()) filled.sort((a, b) => a.row - b.row);
  }

  at(sheet: string, row: number, column: number): FormulaUse | undefined {
    const filled = this.columns.get(keyOf(sheet, column));
    const found = filled?.[firstFrom(filled, row)];
    return found?.row === row ? found.use : undefined;
  }

  /** Each use once. */
  within(sheet: string, { row, column, rows, columns }: Area): FormulaUse[] {
    const uses = new Set<FormulaUse>();
    for (let across = column; across < column + columns; across++) {
      const filled = this.columns.get(keyOf(sheet, across));
      if (!filled) continue;
      for (let at = firstFrom(filled, row); at < filled.length; at++) {
        const { row: down, use } = filled[at] as Filled;
        if (down >= row + rows) break;
        uses.add(use);
      }
    }
    return [...uses];
  }
}

/** The place of the first entry that is not above a row. */
function firstFrom(filled: readonly Filled[], row: number): number {
  let [low, high] = [0, filled.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((filled[middle] as Filled).row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
