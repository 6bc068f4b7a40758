/** Workbooks for tests, written as a person would describe them. */
import { cellArea } from "../../../src/formula/area";
import type { CellValue } from "../../../src/model/explain";
import type { ArrayFormula, Book, BookSheet, FormulaCell } from "../../../src/share/book";

/** A value, or a formula with what it shows; `fills` is the size of an array. */
export type Written =
  | CellValue
  | { readonly f: string; readonly v?: CellValue | readonly (readonly CellValue[])[]; readonly array?: ArrayFormula };

export type Cells = Readonly<Record<string, Written>>;

const isFormula = (cell: Written): cell is Extract<Written, { f: string }> =>
  typeof cell === "object" && cell !== null && "f" in cell;

export const ERROR = (error: string): CellValue => ({ error });

export function sheetOf(name: string, cells: Cells, more: Partial<BookSheet> = {}): BookSheet {
  const values = new Map<number, CellValue>();
  const formulas: FormulaCell[] = [];
  let [rows, columns] = [0, 0];
  const put = (row: number, column: number, value: CellValue): void => {
    values.set(row * 16384 + column, value);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  for (const [address, cell] of Object.entries(cells)) {
    const area = cellArea(address);
    if (!area) throw new Error(`No address: ${address}`);
    const { row, column } = area;
    if (!isFormula(cell)) {
      put(row, column, cell);
      continue;
    }
    const { f: formula, v = null, array } = cell;
    formulas.push({ row, column, formula, ...(array && { array }) });
    if (!Array.isArray(v)) put(row, column, v as CellValue);
    else (v as CellValue[][]).forEach((line, r) => line.forEach((one, c) => put(row + r, column + c, one)));
  }
  formulas.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    name,
    visibility: "visible",
    isProtected: false,
    used: rows === 0 ? null : { row: 0, column: 0, rows, columns },
    formulas,
    valueAt: (row, column) => values.get(row * 16384 + column) ?? null,
    ...more,
  };
}

export const bookOf = (sheets: readonly BookSheet[], more: Partial<Book> = {}): Book => ({
  sheets,
  tables: [],
  names: [],
  rules: [],
  ...more,
});

export const spill = (rows: number, columns: number): ArrayFormula => ({ kind: "spill", rows, columns });
