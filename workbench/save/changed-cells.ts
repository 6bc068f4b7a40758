/** The cells of a sheet that differ from what they were when the workbook was opened, as edits of its file. */
import { contains } from "../backend/areas";
import { isCellError, type Cell, type CellValue } from "../backend/cells";
import type { CellEdit, NewFormula } from "../../src/spreadsheet/edit";
import { keyOf, placeOf, type SheetState, type SpillState } from "./state";

const NOTHING: Cell = { value: null };

type Cells = Pick<SheetState, "cells" | "spills">;

export interface ChangedCells {
  readonly edits: readonly CellEdit[];
  /** Something was typed or written; otherwise only results are others than they were. */
  readonly hasInput: boolean;
}

export const EMPTY: Cells = { cells: new Map(), spills: [] };

export function changedCells(
  before: Cells,
  after: Cells,
  encode: (formula: string, row: number, column: number) => string,
): ChangedCells {
  const edits: CellEdit[] = [];
  let hasInput = false;
  const spillsBefore = new Map(before.spills.map((spill) => [keyOf(spill.row, spill.column), spill]));
  const spillsAfter = new Map(after.spills.map((spill) => [keyOf(spill.row, spill.column), spill]));
  const filled = filledCells(after.spills);
  const isFormula = ({ formula }: Cell): boolean => formula !== undefined;
  for (const key of new Set([...before.cells.keys(), ...after.cells.keys()])) {
    const [old, now] = [before.cells.get(key) ?? NOTHING, after.cells.get(key) ?? NOTHING];
    const place = placeOf(key);
    const spill = spillsAfter.get(key);
    if (now.formula !== undefined) {
      const isSame = now.formula === old.formula && isSameSpill(spillsBefore.get(key), spill);
      hasInput ||= now.formula !== old.formula;
      if (!isSame)
        edits.push({
          ...place,
          formula: newFormula(encode(now.formula, place.row, place.column), spill),
          value: result(now.value),
        });
      else if (!isSameValue(old.value, now.value) && isResult(now.value)) edits.push({ ...place, value: now.value });
    } else if (isSameValue(old.value, now.value) && !isFormula(old)) continue;
    else if (filled.has(key)) {
      edits.push({ ...place, value: result(now.value), isSpilled: true, ...(isFormula(old) ? { formula: null } : {}) });
    } else {
      hasInput ||= isFormula(old) || !wasFilled(before.spills, place);
      edits.push({ ...place, value: now.value, ...(isFormula(old) ? { formula: null } : {}) });
    }
  }
  return { edits, hasInput };
}

function newFormula(text: string, spill: SpillState | undefined): NewFormula {
  if (spill === undefined) return { text };
  return { text, array: { rows: spill.area.rows, columns: spill.area.columns, isDynamic: true } };
}

/** The grid does not know every function that Excel knows: its word that there is none is no result. */
const isResult = (value: CellValue): boolean => !isCellError(value) || !["#NAME?", "#CALC!"].includes(value.error);

const result = (value: CellValue): CellValue => (isResult(value) ? value : null);

const isSameValue = (one: CellValue, other: CellValue): boolean =>
  isCellError(one) && isCellError(other) ? one.error === other.error : one === other;

const isSameSpill = (one: SpillState | undefined, other: SpillState | undefined): boolean =>
  one?.area.rows === other?.area.rows && one?.area.columns === other?.area.columns;

function filledCells(spills: readonly SpillState[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { row, column, area } of spills)
    for (let i = area.row; i < area.row + area.rows; i++)
      for (let j = area.column; j < area.column + area.columns; j++)
        if (i !== row || j !== column) keys.add(keyOf(i, j));
  return keys;
}

const wasFilled = (spills: readonly SpillState[], place: { readonly row: number; readonly column: number }): boolean =>
  spills.some(({ area }) => contains(area, { ...place, rows: 1, columns: 1 }));
