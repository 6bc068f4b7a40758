/**
 * A workbook as plain data: what the file reader makes of an .xlsx, and what both backends open.
 * It is JSON, because the server hands it to the page.
 */
import type { Cell, CellStyle, Area } from "./cells";
import type { ConditionalFormat, Validation } from "./sheet-objects";
import type { SheetProtection } from "./sheet-protection";

export interface SnapshotCell extends Cell {
  readonly row: number;
  readonly column: number;
  /** Excel's number format code; absent means General. */
  readonly numberFormat?: string;
  readonly style?: CellStyle;
}

export interface SnapshotSheet {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** Only cells that hold or show something. */
  readonly cells: readonly SnapshotCell[];
  /** Widths in pixels by zero-based column; absent means the default. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly merges: readonly Area[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly validations?: readonly Validation[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  /** Absent where the sheet is not protected. */
  readonly protection?: SheetProtection;
  /** Zero-based; their widths and heights are those they have when shown. */
  readonly hiddenColumns?: readonly number[];
  readonly hiddenRows?: readonly number[];
  /** Absent means true. */
  readonly showGridLines?: boolean;
  /** In pixels, for columns and rows without an entry of their own; absent means Excel's. */
  readonly defaultColumnWidth?: number;
  readonly defaultRowHeight?: number;
}

export interface SnapshotTable {
  readonly name: string;
  /** Index of its sheet in `sheets`. */
  readonly sheet: number;
  /** Header row, body and totals row. */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style?: string;
  /** Absent means true. */
  readonly bandedRows?: boolean;
  /** By column: the formula, with its leading "=", that new rows get. */
  readonly calculatedColumns?: Readonly<Record<string, string>>;
}

export interface SnapshotName {
  readonly name: string;
  /** With its leading "=". */
  readonly formula: string;
  /** Index of the sheet for a name local to one sheet; absent for the whole workbook. */
  readonly sheet?: number;
  readonly visible: boolean;
  readonly comment?: string;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SnapshotSheet[];
  readonly tables: readonly SnapshotTable[];
  readonly names: readonly SnapshotName[];
  /** Index of the sheet shown first. */
  readonly activeSheet: number;
  /** What the file holds and the workbench does not show, in sentences for the user (charts, pivot tables, …). */
  readonly notes: readonly string[];
}
