import type { CellContent } from "./cell-input";

/** A row that is wanted: one that stands there (`keep`, its index) or a new one. An undefined cell is left alone. */
export interface WantedRow {
  readonly keep: number | null;
  readonly cells: readonly (CellContent | undefined)[];
}

export type RowEdit =
  | { readonly kind: "set"; readonly row: number; readonly column: number; readonly cells: readonly CellContent[] }
  | { readonly kind: "insert"; readonly row: number; readonly cells: readonly (CellContent | undefined)[] }
  | { readonly kind: "delete"; readonly row: number };

/** Neighbouring cells that differ become one write. */
function setsOf(row: number, present: readonly CellContent[], wanted: WantedRow["cells"]): RowEdit[] {
  const sets: { kind: "set"; row: number; column: number; cells: CellContent[] }[] = [];
  wanted.forEach((cell, column) => {
    if (cell === undefined || cell === present[column]) return;
    const last = sets[sets.length - 1];
    if (last && last.column + last.cells.length === column) last.cells.push(cell);
    else sets.push({ kind: "set", row, column, cells: [cell] });
  });
  return sets;
}

/**
 * The edits that turn the rows present into those wanted, to be carried out in this order. Only rows that come or go are
 * moved by Excel, so that the user's own columns and the formulas that refer to a row stay with it. Kept rows are in
 * ascending order. From the bottom up, an edit never moves a row that a later edit names; at one place the new row comes
 * before the old one goes, because a table always has a row.
 */
export function rowEdits(present: readonly (readonly CellContent[])[], wanted: readonly WantedRow[]): RowEdit[] {
  const sets: RowEdit[] = [];
  const moves: RowEdit[] = [];
  let next = present.length;
  const dropDownTo = (kept: number): void => {
    for (next -= 1; next > kept; next -= 1) moves.push({ kind: "delete", row: next });
  };
  for (const row of [...wanted].reverse()) {
    if (row.keep === null) {
      moves.push({ kind: "insert", row: next, cells: row.cells });
    } else {
      dropDownTo(row.keep);
      sets.push(...setsOf(row.keep, present[row.keep] ?? [], row.cells));
    }
  }
  dropDownTo(-1);
  return [...sets, ...moves];
}

/** Rows to restore, each matched to the row present with the same key where the order allows it (longest common subsequence). */
export function matchRows(
  present: readonly (readonly CellContent[])[],
  wanted: readonly (readonly CellContent[])[],
  keyColumn: number,
): WantedRow[] {
  const key = (row: readonly CellContent[] | undefined): CellContent => row?.[keyColumn] ?? "";
  const longest = Array.from({ length: present.length + 1 }, () => new Array<number>(wanted.length + 1).fill(0));
  const at = (p: number, w: number): number => longest[p]?.[w] ?? 0;
  for (let p = present.length - 1; p >= 0; p -= 1) {
    for (let w = wanted.length - 1; w >= 0; w -= 1) {
      const line = longest[p];
      if (line)
        line[w] = key(present[p]) === key(wanted[w]) ? at(p + 1, w + 1) + 1 : Math.max(at(p + 1, w), at(p, w + 1));
    }
  }
  const rows: WantedRow[] = [];
  let p = 0;
  for (let w = 0; w < wanted.length; w += 1) {
    const cells = wanted[w] ?? [];
    while (p < present.length && at(p, w) > at(p, w + 1) && key(present[p]) !== key(wanted[w])) p += 1;
    if (p < present.length && key(present[p]) === key(wanted[w])) {
      rows.push({ keep: p, cells });
      p += 1;
    } else {
      rows.push({ keep: null, cells });
    }
  }
  return rows;
}
