/** What lies on a sheet or belongs to it, beside its cells: charts, comments, lists of allowed values, the set-up of its pages. */
import type { Area } from "./cells";

export interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

/** A point of a sheet, so many pixels inside a cell: it moves when the columns and rows before it change their size. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export interface ChartSeries {
  /** A cell that holds the name, or the name itself; null where there is none ("Series1"). */
  readonly name: Place | string | null;
  readonly values: Place | null;
  readonly categories: Place | null;
}

export interface Chart {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  /** In Excel's word, such as "ColumnStacked". */
  readonly type: string;
  readonly title: { readonly text: string; readonly visible: boolean };
  readonly from: ChartCorner;
  readonly to: ChartCorner;
  readonly series: readonly ChartSeries[];
}

export interface Comment {
  readonly id: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

/** A list of the values that a cell takes: "A,B", or a formula that gives the list ("=Lists!$A$1:$A$9"). */
export interface AllowedList {
  readonly source: string;
  readonly inCellDropDown: boolean;
  readonly prompt?: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
}

export type Comparison =
  | "Between"
  | "NotBetween"
  | "Equal"
  | "NotEqual"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqual"
  | "LessThanOrEqual";

/** What a value, its length or a formula of its own has to be. */
export interface ComparedValue {
  readonly type: "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength" | "Custom";
  /** Of a custom rule there is one formula and nothing to compare. */
  readonly operator?: Comparison;
  /** A formula with its leading "=", or a number as it is written. */
  readonly formula1: string;
  readonly formula2?: string;
  readonly prompt?: AllowedList["prompt"];
}

export type ValidationRule = AllowedList | ComparedValue;

export const isList = (rule: ValidationRule): rule is AllowedList => "source" in rule;

export interface Validation {
  readonly area: Area;
  readonly rule: ValidationRule;
}

/** A conditional format, as far as it is kept: its place and its formulas. The workbench draws none. */
export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly type:
    "Custom" | "CellValue" | "ColorScale" | "DataBar" | "IconSet" | "TopBottom" | "PresetCriteria" | "ContainsText";
  /** 0 is looked at first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** Each with its leading "=". */
  readonly formulas: readonly string[];
  /** Of a format by the value of the cell. */
  readonly operator?: Comparison;
}

export interface PageSetup {
  readonly orientation: "Portrait" | "Landscape";
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  /** Rows that are printed at the top of every page. */
  readonly titleRows: { readonly row: number; readonly rows: number } | null;
}

export const STANDARD_PAGE: PageSetup = { orientation: "Portrait", zoom: { scale: 100 }, titleRows: null };
