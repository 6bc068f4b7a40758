/** What is to change in a cell, and what else has to change with it. */
import type { Area } from "../../formula/area";
import { addressOf, isInside, type Position } from "../address";
import type { CellValue } from "../cell";
import type { SheetFormulas } from "../contents/sheet-formulas";
import { type StoredFormula } from "../contents/sheet-formulas";
import { CannotRead, type FixedPart } from "../issue";

export interface NewFormula {
  /** As the file holds it: without an equals sign, in English, with its prefixes such as _xldudf_. */
  readonly text: string;
  /** Over several cells, of which this is the first: entered with Ctrl+Shift+Enter, or spilled by Excel itself. */
  readonly array?: { readonly rows: number; readonly columns: number; readonly isDynamic: boolean };
}

export interface CellEdit extends Position {
  /** Left out: the cell keeps its formula, if any. Null: it has none afterwards. Its format stays in any case. */
  readonly formula?: NewFormula | null;
  /** What the cell shows. Left out: what it showed before. */
  readonly value?: CellValue;
  /** The value comes from a formula in another cell. */
  readonly isSpilled?: boolean;
}

const keyOf = ({ row, column }: Position): string => `${row},${column}`;

const range = (from: number, end: number): number[] => Array.from({ length: end - from }, (_, index) => from + index);

/** The edits of a sheet by their places, with those that follow from them. */
export class SheetEdits {
  private readonly byRow = new Map<number, Map<number, CellEdit>>();
  private readonly keys = new Set<string>();

  constructor(
    private readonly sheet: string,
    edits: readonly CellEdit[],
    { formulas, dataTables }: Pick<SheetFormulas, "formulas" | "dataTables">,
  ) {
    for (const edit of edits) this.add(edit);
    for (const table of dataTables) this.refuseIn(table, "data table", () => true);
    const arrays = formulas.filter(({ array }) => array !== undefined);
    for (const formula of arrays) this.spread(formula);
    this.freeFollowers(formulas);
    for (const edit of edits) this.markSpilled(edit);
  }

  get rows(): readonly number[] {
    return [...this.byRow.keys()].sort((a, b) => a - b);
  }

  /** In order of their columns. */
  inRow(row: number): readonly CellEdit[] {
    return [...(this.byRow.get(row)?.values() ?? [])].sort((a, b) => a.column - b.column);
  }

  at(row: number, column: number): CellEdit | undefined {
    return this.byRow.get(row)?.get(column);
  }

  private add(edit: CellEdit): void {
    const row = this.byRow.get(edit.row) ?? new Map<number, CellEdit>();
    this.byRow.set(edit.row, row.set(edit.column, edit));
    this.keys.add(keyOf(edit));
  }

  /** The edits within an area: looked up by its rows or among all edited rows, whichever are fewer. */
  private *within(area: Area): Generator<CellEdit> {
    const last = area.row + area.rows;
    const rows = area.rows <= this.byRow.size ? range(area.row, last) : [...this.byRow.keys()];
    for (const row of rows) {
      if (row < area.row || row >= last) continue;
      for (const edit of this.byRow.get(row)?.values() ?? []) if (isInside(area, edit)) yield edit;
    }
  }

  private refuseIn(area: Area, belongsTo: FixedPart, refused: (edit: CellEdit) => boolean): void {
    for (const edit of this.within(area)) {
      if (!refused(edit)) continue;
      throw CannotRead.because("fixed-cell", { sheet: this.sheet, cell: addressOf(edit), belongsTo });
    }
  }

  /** An array formula changes as a whole: its other cells lose the results that nothing computes any more. */
  private spread({ row, column, array }: StoredFormula): void {
    if (array === undefined) return;
    const { area } = array;
    const first = this.at(row, column);
    if (first?.formula === undefined) {
      this.refuseIn(area, "array formula", (edit) => edit.formula !== undefined && edit.formula !== null);
      for (const edit of this.within(area))
        if (keyOf(edit) !== keyOf({ row, column })) this.add({ ...edit, isSpilled: true });
      return;
    }
    for (let down = 0; down < area.rows; down++) {
      for (let across = 0; across < area.columns; across++) {
        const place = { row: area.row + down, column: area.column + across };
        if (!this.keys.has(keyOf(place))) this.add({ ...place, formula: null, value: null });
      }
    }
  }

  /** What shares the text of a formula that goes gets its own. */
  private freeFollowers(formulas: readonly StoredFormula[]): void {
    const gone = new Set<string>();
    for (const { row, column, shared } of formulas) {
      if (shared?.isMaster && this.at(row, column)?.formula !== undefined) gone.add(shared.group);
    }
    if (gone.size === 0) return;
    for (const { row, column, shared, text } of formulas) {
      if (shared === undefined || !gone.has(shared.group)) continue;
      const edit = this.at(row, column);
      if (edit?.formula === undefined) this.add({ ...edit, row, column, formula: { text } });
    }
  }

  private markSpilled({ row, column, formula }: CellEdit): void {
    if (formula?.array === undefined) return;
    for (const edit of this.within({ row, column, ...formula.array })) {
      if (edit.row !== row || edit.column !== column) this.add({ ...edit, isSpilled: true });
    }
  }
}
