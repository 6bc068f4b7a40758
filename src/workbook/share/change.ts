import type { Area } from "../../formula/area";
import type { SheetVisibility } from "../../share/book";
import type { CellContent } from "../cell-input";

/** What to write into cells so that they hold what they should; row by row, "" empties a cell. */
export type Inputs = readonly (readonly CellContent[])[];

/** Cells that a change writes together, and what brings each of both states about. */
export interface Block {
  readonly sheetId: string;
  /** For messages: the sheet may have been renamed since. */
  readonly sheetName: string;
  readonly area: Area;
  readonly before: Inputs;
  readonly after: Inputs;
}

/** What a sheet holds that is written as a whole, from its first cell. */
export interface SheetContent {
  readonly visibility: SheetVisibility;
  readonly inputs: Inputs;
}

/** A sheet that is added (nothing before), replaced, or removed (nothing after). */
export interface SheetChange {
  readonly name: string;
  readonly before: SheetContent | null;
  readonly after: SheetContent | null;
}

/** All that is done together, or not at all. */
export interface Change {
  readonly blocks: readonly Block[];
  readonly sheets: readonly SheetChange[];
}

export type Direction = "before" | "after";

/** Some cells of one sheet, with what is to be written into each. */
export interface CellInput {
  readonly row: number;
  readonly column: number;
  readonly input: CellContent;
}

/** Rectangles of neighbouring cells, so that each is written in one matrix. */
export function rectangles(cells: readonly CellInput[]): { readonly area: Area; readonly inputs: CellContent[][] }[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const whole: { readonly area: Area; readonly inputs: CellContent[][] }[] = [];
  /** Those that reach down to a row, by where they begin and how wide they are. */
  let open = new Map<string, CellContent[][]>();
  let reaching = new Map<string, CellContent[][]>();
  let last = -1;
  for (let index = 0; index < sorted.length;) {
    const { row, column } = sorted[index] as CellInput;
    const run: CellContent[] = [];
    for (let cell = sorted[index]; cell?.row === row && cell.column === column + run.length; cell = sorted[index]) {
      run.push(cell.input);
      index += 1;
    }
    if (row !== last) {
      open = row === last + 1 ? reaching : new Map();
      reaching = new Map();
      last = row;
    }
    const key = `${column} ${run.length}`;
    const above = open.get(key);
    if (above) above.push(run);
    const inputs = above ?? [run];
    reaching.set(key, inputs);
    if (!above) whole.push({ area: { row, column, rows: 0, columns: run.length }, inputs });
  }
  return whole.map(({ area, inputs }) => ({ area: { ...area, rows: inputs.length }, inputs }));
}
