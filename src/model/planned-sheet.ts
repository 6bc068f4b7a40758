/** A sheet before it is written: what is in its cells and how it is laid out. Plain data, so that it can be shown, tested and kept. */

/** What a cell gets. Text never becomes a formula; a formula begins with "=" and is in Excel's English form. */
export type PlannedValue =
  { readonly text: string } | { readonly number: number } | { readonly formula: string } | null;

/** The few looks of cells; the workbook layer knows their fonts, fills and number formats. */
export type PlannedStyle =
  | "title"
  | "note"
  | "band"
  | "band proposed"
  | "header"
  | "header amount"
  | "label"
  | "text"
  | "status"
  | "year"
  | "percent"
  | "amount"
  | "input"
  | "input amount"
  | "input percent"
  | "input date"
  | "total label"
  | "total amount";

/** Cells with one look, row after row; rows and columns count from 0. */
export interface PlannedBlock {
  readonly row: number;
  readonly column: number;
  readonly style: PlannedStyle;
  readonly values: readonly (readonly PlannedValue[])[];
}

/** An array formula with the area that its result fills. Where the host has no dynamic arrays, each cell gets a formula of its own. */
export interface PlannedSpill {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly style: PlannedStyle;
  readonly formula: string;
  readonly cellFormula: (row: number, column: number) => string;
}

/** Where a choice is offered in each cell of an area. */
export interface PlannedChoice {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly choices: readonly string[];
}

export interface PlannedChart {
  readonly kind: "stacked columns" | "columns" | "line";
  readonly title: string;
  /** Names, values and categories as references within the sheet, such as "B8:F8". */
  readonly series: readonly { readonly name: string; readonly values: string; readonly categories: string }[];
  /** The cells that it covers, such as "B50:H68". */
  readonly place: string;
}

export interface PlannedSheet {
  /**
   * How formulas of the sheets that are written together name this one: `{key}` in a formula becomes its quoted name, which may differ
   * from `name` where the workbook has a sheet of that name.
   */
  readonly key: string;
  readonly name: string;
  readonly blocks: readonly PlannedBlock[];
  readonly spills: readonly PlannedSpill[];
  readonly choices: readonly PlannedChoice[];
  readonly charts: readonly PlannedChart[];
  /** In the unit of Range.format.columnWidth, from the first column. */
  readonly widths: readonly number[];
  /** Whole bands of text that run over several columns, such as "B6:F6". */
  readonly merges: readonly string[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: {
    readonly landscape: boolean;
    /** Rows repeated on every page, counted from 0. */
    readonly titleRows?: readonly [first: number, last: number];
  };
  /** Excel tables over cells of the sheet, with their header row, such as "A6:H42". */
  readonly tables: readonly { readonly name: string; readonly area: string }[];
}
