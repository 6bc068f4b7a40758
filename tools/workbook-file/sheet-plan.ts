/** A sheet before it becomes XML: what is in its cells and how it is laid out. Rows and columns are named as in Excel. */
import { columnIndex, columnLetters } from "../../src/formula/column";

/** An error such as #N/A; its message is no part of a file. */
export interface ErrorResult {
  readonly error: string;
}

/** What a cell shows. */
export type CellResult = string | number | boolean | ErrorResult;

export interface PlannedCell {
  /** Such as "B7". */
  readonly address: string;
  /** The name of one of the workbook's looks. */
  readonly style: string;
  readonly value: CellResult;
  /** As Excel stores it: custom functions with their prefix, without "=". */
  readonly formula?: string;
  /** A dynamic array formula, with the area that its result fills. */
  readonly dynamicArea?: string;
  /** The value is part of the result of a formula above or left of the cell. */
  readonly spilled?: true;
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
  /** Where TRUE is green and FALSE is red. */
  readonly truths?: string;
  readonly landscape: boolean;
  /** Rows repeated on every printed page, such as "$6:$6". */
  readonly printTitles?: string;
}

export const splitAddress = (address: string): { readonly column: string; readonly row: number } => {
  const [, column = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { column, row: Number(row) };
};

/** 1 for "A", 28 for "AB". */
export const columnNumber = (column: string): number => columnIndex(column) + 1;

/** A call of a custom function, as Excel stores it in a file. */
export const customCall = (name: string, ...args: readonly string[]): string => `_xldudf_${name}(${args.join(",")})`;

/** Collects the cells of a sheet; `Style` are the names of the workbook's looks. */
export class CellPlan<Style extends string> {
  readonly cells: PlannedCell[] = [];

  put(address: string, style: Style, value: string | number): void {
    this.cells.push({ address, style, value });
  }

  /** A formula of Excel's own functions. */
  formula<T extends CellResult>(address: string, style: Style, formula: string, value: T): T {
    this.cells.push({ address, style, formula, value });
    return value;
  }

  /** Excel stores every custom function's cell as a dynamic array, also where its result is one cell. */
  custom<T extends CellResult>(address: string, style: Style, formula: string, value: T): T {
    this.cells.push({ address, style, formula, value, dynamicArea: address });
    return value;
  }

  /** One formula whose result fills the cells right of it and below it; `styleOf` gets their places from 0. */
  spill(
    address: string,
    formula: string,
    results: readonly (readonly CellResult[])[],
    styleOf: (column: number, row: number) => Style,
  ): void {
    const first = splitAddress(address);
    const cellAt = (column: number, row: number): string =>
      `${columnLetters(columnNumber(first.column) - 1 + column)}${first.row + row}`;
    const dynamicArea = `${address}:${cellAt((results[0]?.length ?? 1) - 1, results.length - 1)}`;
    results.forEach((values, row) => {
      values.forEach((value, column) => {
        const cell = { address: cellAt(column, row), style: styleOf(column, row), value };
        this.cells.push(row + column === 0 ? { ...cell, formula, dynamicArea } : { ...cell, spilled: true });
      });
    });
  }
}
