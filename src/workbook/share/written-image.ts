import type { Area } from "../../formula/area";
import type { CellChange } from "../../share/plan";
import { ContentHash } from "../content-hash";
import type { CellsRead } from "./read-cells";

/** Cells as they were read after a change, for seeing at an undo whether somebody has worked on them. */
export interface ImagedCells {
  readonly cells: CellsRead;
  /** Of the arrays among them all but the first cell, which changes by itself. */
  readonly arrays: readonly Area[];
}

export const arraysOf = (changes: readonly CellChange[]): Area[] =>
  changes.flatMap(({ area, after }) => (after.kind === "formula" && after.formula.array ? [area] : []));

export function imageOf(parts: readonly ImagedCells[]): string {
  const hash = new ContentHash();
  for (const { cells, arrays } of parts) {
    const filled = new Set(arrays.flatMap(filledBy));
    const { area, formulas, values } = cells;
    formulas.forEach((line, down) => {
      hash.add(
        line.map((formula, across) => {
          if (filled.has(`${area.row + down} ${area.column + across}`)) return "";
          // A formula that can no longer fill its cells has something of somebody else's among them.
          return values[down]?.[across] === "#SPILL!" ? [formula] : formula;
        }),
      );
    });
  }
  return hash.value;
}

const filledBy = ({ row, column, rows, columns }: Area): string[] =>
  Array.from({ length: rows * columns - 1 }, (_, index) => {
    const place = index + 1;
    return `${row + Math.floor(place / columns)} ${column + (place % columns)}`;
  });
