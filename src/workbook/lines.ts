import type { Area } from "../formula/area";
import type { CellContent } from "./cell-input";

/** Cells seen along a column or along a row of amounts: each line crosses it, and what stands beside an amount is in its line. */
export interface Lines {
  readonly kind: "column" | "row";
  readonly values: readonly (readonly CellContent[])[];
  readonly formulas: readonly (readonly CellContent[])[];
  /** Where the first line begins on the sheet. */
  readonly origin: { readonly row: number; readonly column: number };
}

type Matrix = readonly (readonly CellContent[])[];

const turned = (rows: Matrix): CellContent[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((line) => line[column] ?? ""));

export const linesOf = (kind: Lines["kind"], area: Area, values: Matrix, formulas: Matrix): Lines => ({
  kind,
  origin: { row: area.row, column: area.column },
  values: kind === "column" ? values : turned(values),
  formulas: kind === "column" ? formulas : turned(formulas),
});

/** The cells of some lines at one place of each. */
export const areaInLines = ({ kind, origin }: Lines, line: number, place: number, lines = 1): Area =>
  kind === "column"
    ? { row: origin.row + line, column: origin.column + place, rows: lines, columns: 1 }
    : { row: origin.row + place, column: origin.column + line, rows: 1, columns: lines };

export const valueIn = ({ values }: Lines, line: number, place: number): CellContent => values[line]?.[place] ?? "";
