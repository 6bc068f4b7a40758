/** A sheet before it becomes XML: what is in its cells and how it is laid out. Rows and columns are named as in Excel. */
import type { StyleName } from "./look";

export interface PlannedCell {
  /** Such as "B7". */
  readonly address: string;
  readonly style: StyleName;
  readonly value: string | number;
  /** As Excel stores it: custom functions with their prefix, without "=". */
  readonly formula?: string;
  /** A dynamic array formula, with the area that its result fills. */
  readonly dynamicArea?: string;
}

export interface PlannedTable {
  readonly name: string;
  readonly area: string;
  readonly columns: readonly string[];
}

export interface SheetPlan {
  readonly name: string;
  /** In digits of the usual font, from column A. */
  readonly columnWidths: readonly number[];
  /** In points, by row number. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly string[];
  /** The first cell that scrolls. */
  readonly freezeAt?: string;
  readonly table?: PlannedTable;
  readonly landscape: boolean;
  /** Rows repeated on every printed page, such as "$6:$6". */
  readonly printTitles?: string;
}

export const columnName = (index: number): string => String.fromCharCode(65 + index);

/** A call of a custom function, as Excel stores it in a file. */
export const customCall = (name: string, ...args: readonly string[]): string => `_xldudf_${name}(${args.join(",")})`;

/** Collects the cells of a sheet. */
export class CellPlan {
  readonly cells: PlannedCell[] = [];

  put(address: string, style: StyleName, value: string | number): void {
    this.cells.push({ address, style, value });
  }

  /** A formula of Excel's own functions. */
  formula(address: string, style: StyleName, formula: string, value: number): number {
    this.cells.push({ address, style, formula, value });
    return value;
  }

  /** Excel stores every custom function's cell as a dynamic array, also where its result is one cell. */
  custom(address: string, style: StyleName, formula: string, value: number, area = address): number {
    this.cells.push({ address, style, formula, value, dynamicArea: area });
    return value;
  }
}
