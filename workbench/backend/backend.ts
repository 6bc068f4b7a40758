/**
 * The spreadsheet under the workbench's Excel object model. Two stand behind it: memory (Node tests) and Univer (the page).
 *
 * Rules for a backend:
 * - Every call takes effect at once; only the calculation may lag, and `settled()` waits for it.
 * - Ids never change; names and positions do. A call with an unknown id throws a plain Error: the object model has
 *   checked before, so it is a defect of the workbench and not of the add-in.
 * - It knows nothing of Office: no request, no permission, no error code of Excel's JavaScript API.
 */
import type { Area, Cell, CellStyle, Matrix } from "./cells";
import type { SheetObjectStore } from "./object-store";
import type { SheetProtection } from "./sheet-protection";
import type { WorkbookSnapshot } from "./snapshot";

export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** Null where the sheet is not protected. */
  readonly protection: SheetProtection | null;
}

export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header row, body and totals row. */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
}

export interface DefinedName {
  readonly name: string;
  /** With its leading "=". */
  readonly formula: string;
  /** Absent for a name of the whole workbook. */
  readonly sheetId?: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** What to put in a cell. `undefined` in a matrix of these leaves the cell alone; an empty cell is `{ value: null }`. */
export type CellInput = Pick<Cell, "value" | "formula" | "spill">;

export type BackendEvent =
  | { readonly type: "changed"; readonly sheetId: string; readonly area: Area; readonly by: "user" | "addin" }
  | { readonly type: "calculated"; readonly sheetId: string }
  | { readonly type: "selectionChanged"; readonly sheetId: string; readonly area: Area }
  | { readonly type: "sheetActivated"; readonly sheetId: string }
  | { readonly type: "sheetAdded"; readonly sheetId: string }
  | { readonly type: "sheetDeleted"; readonly sheetId: string }
  /** A chart, a comment, a list of allowed values or the set-up of the pages. */
  | { readonly type: "objectsChanged"; readonly sheetId: string };

export interface Backend extends SheetObjectStore {
  /** Replaces the whole workbook. */
  open(workbook: WorkbookSnapshot): void | Promise<void>;

  /** Resolves when nothing is left to calculate. */
  settled(): Promise<void>;

  /** In the order of the tabs. */
  sheets(): readonly Sheet[];
  addSheet(name: string): Sheet;
  /**
   * A sheet with the same cells, formats, sizes, merged cells and panes, last among the tabs and not shown. Formulas are as they
   * were; what lies on the sheet or names it is the caller's affair.
   */
  copySheet(sheetId: string, name: string): Sheet;
  deleteSheet(sheetId: string): void;
  updateSheet(sheetId: string, change: Partial<Omit<Sheet, "id">>): void;
  /** Zero-based position among all sheets. */
  moveSheet(sheetId: string, position: number): void;
  activeSheet(): string;
  activateSheet(sheetId: string): void;

  /** The smallest area from A1's side that covers every non-empty cell (with formats: every formatted one too); null if none. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | null;
  /** Cells with their results; a cell that a neighbour spills into has a value and no formula. */
  read(sheetId: string, area: Area): Matrix<Cell>;
  /** The area that the formula of this cell spills into (itself included), or null where it is one cell. */
  spillArea(sheetId: string, row: number, column: number): Area | null;
  write(sheetId: string, row: number, column: number, cells: Matrix<CellInput | undefined>): void;
  numberFormats(sheetId: string, area: Area): Matrix<string>;
  setNumberFormats(sheetId: string, area: Area, formats: Matrix<string>): void;
  /** The text a cell shows, as far as the backend can format it. */
  texts(sheetId: string, area: Area): Matrix<string>;
  style(sheetId: string, row: number, column: number): CellStyle;
  setStyle(sheetId: string, area: Area, change: CellStyle): void;
  clear(sheetId: string, area: Area, what: "All" | "Contents" | "Formats"): void;

  /** In pixels. */
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(sheetId: string, column: number, columns: number, width: number): void;
  autofitColumns(sheetId: string, column: number, columns: number): void;
  rowHeight(sheetId: string, row: number): number;
  setRowHeight(sheetId: string, row: number, rows: number, height: number): void;
  isRowHidden(sheetId: string, row: number): boolean;
  frozen(sheetId: string): { readonly rows: number; readonly columns: number };
  freeze(sheetId: string, rows: number, columns: number): void;
  merges(sheetId: string): readonly Area[];
  /** Makes one cell of the area, which overlaps no other merged cells. What the cells hold is the caller's affair. */
  merge(sheetId: string, area: Area): void;
  /** Ends the merged cells that touch the area. */
  unmerge(sheetId: string, area: Area): void;

  tables(): readonly Table[];
  addTable(table: Omit<Table, "id">): Table;
  updateTable(
    tableId: string,
    change: Partial<Pick<Table, "name" | "area" | "columns" | "style" | "showTotals">>,
  ): void;
  /** Ends the table; with `keepCells` its cells stay as they are. */
  removeTable(tableId: string, keepCells: boolean): void;

  names(): readonly DefinedName[];
  setName(name: DefinedName): void;
  removeName(name: string, sheetId?: string): void;

  selection(): { readonly sheetId: string; readonly area: Area };
  select(sheetId: string, area: Area): void;

  /** Returns a function that ends the subscription. */
  listen(listener: (event: BackendEvent) => void): () => void;
}
