/** What a plan leaves behind, and what a spreadsheet program does to a workbook afterwards. */
import { areaBetween, areaText, cellArea } from "../../../src/formula/area";
import { quotedSheet } from "../../../src/formula/sheet-name";
import type { CellValue } from "../../../src/model/explain";
import type { ArrayFormula, Book, BookSheet, ChangePlan, FormulaCell, WrittenCell } from "../../../src/share";
import { referencesIn } from "../../../src/share/formula-references";
import { sheetOf } from "./book";

interface Content {
  readonly value: CellValue;
  readonly formula?: string;
  readonly array?: ArrayFormula;
}

type Grid = Map<string, Content>;

const WIDTH = 30;

function gridOf(sheet: BookSheet): Grid {
  const grid: Grid = new Map();
  const { used } = sheet;
  for (let row = 0; row < (used ? used.row + used.rows : 0); row++) {
    for (let column = 0; column < WIDTH; column++) {
      const value = sheet.valueAt(row, column);
      if (value !== null) grid.set(`${row} ${column}`, { value });
    }
  }
  for (const { row, column, formula, array } of sheet.formulas) {
    grid.set(`${row} ${column}`, { value: sheet.valueAt(row, column), formula, ...(array && { array }) });
  }
  return grid;
}

function sheetFrom(grid: Grid, like: Pick<BookSheet, "name" | "visibility" | "isProtected">): BookSheet {
  const formulas: FormulaCell[] = [];
  let [rows, columns] = [0, 0];
  for (const [key, { formula, array }] of grid) {
    const [row = 0, column = 0] = key.split(" ").map(Number);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
    if (formula !== undefined) formulas.push({ row, column, formula, ...(array && { array }) });
  }
  formulas.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    ...like,
    used: rows === 0 ? null : { row: 0, column: 0, rows, columns },
    formulas,
    valueAt: (row, column) => grid.get(`${row} ${column}`)?.value ?? null,
  };
}

const contentOf = (cell: WrittenCell): Content =>
  typeof cell === "object" && cell !== null && "formula" in cell ? cell : { value: cell };

export function carriedOut(book: Book, { sheets, changes, removed }: ChangePlan): Book {
  const written = sheets.map(({ name, visibility, rows }) => {
    const grid: Grid = new Map();
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell !== null) grid.set(`${row} ${column}`, contentOf(cell));
      }),
    );
    return sheetFrom(grid, { name, visibility, isProtected: false });
  });
  const kept = book.sheets
    .filter(({ name }) => !written.some((one) => one.name === name) && !removed.includes(name))
    .map((sheet) => {
      const grid = gridOf(sheet);
      for (const { sheet: on, area, after, expected } of changes) {
        if (on !== sheet.name) continue;
        for (let row = 0; row < area.rows; row++) {
          for (let column = 0; column < area.columns; column++) {
            const key = `${area.row + row} ${area.column + column}`;
            // What is not said is computed by the program; here it is what stood there.
            const value = expected ? (expected[row]?.[column] ?? null) : (grid.get(key)?.value ?? null);
            grid.delete(key);
            if (after.kind === "values") grid.set(key, { value: after.values[row]?.[column] ?? null });
            else if (after.kind === "formulas") grid.set(key, { value, formula: after.formulas[row]![column]! });
            else if (row + column === 0) grid.set(key, { value, ...after.formula });
          }
        }
      }
      return sheetFrom(grid, sheet);
    });
  return { ...book, sheets: [...kept, ...written] };
}

/** Each reference of each formula as `moved` has it; undefined where it stays. */
function withReferences(
  book: Book,
  moved: (sheet: string, cells: string) => { sheet?: string; cells?: string } | undefined,
): Book {
  const rewritten = (formula: string, own: string): string => {
    let text = formula;
    for (const { start, end, sheet, cells } of [...referencesIn(formula)].reverse()) {
      const now = moved(sheet ?? own, cells);
      if (!now) continue;
      const name = sheet === undefined ? "" : quotedSheet(now.sheet ?? sheet) + (cells === "" ? "" : "!");
      text = text.slice(0, start) + name + (now.cells ?? cells) + text.slice(end);
    }
    return text;
  };
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      formulas: sheet.formulas.map((cell) => ({ ...cell, formula: rewritten(cell.formula, sheet.name) })),
    })),
  };
}

const shiftRow = (half: string, from: number, by: number): string =>
  half.replace(/\d+$/, (digits) => String(Number(digits) - 1 >= from ? Number(digits) + by : Number(digits)));

/** Rows of a sheet, from 0, put in above a row; what is below moves down, and an area around them grows. */
export function rowsInserted(book: Book, name: string, from: number, count: number): Book {
  const pointed = withReferences(book, (sheet, cells) => {
    if (sheet !== name || /^\$?[A-Z]+(:\$?[A-Z]+)?$/.test(cells) || cells.includes("1048576")) return undefined;
    return {
      cells: cells
        .split(":")
        .map((half) => shiftRow(half, from, count))
        .join(":"),
    };
  });
  return {
    ...pointed,
    sheets: pointed.sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const grid: Grid = new Map();
      for (const [key, content] of gridOf(sheet)) {
        const [row = 0, column = 0] = key.split(" ").map(Number);
        grid.set(`${row >= from ? row + count : row} ${column}`, content);
      }
      return sheetFrom(grid, sheet);
    }),
  };
}

export function sheetRenamed(book: Book, name: string, to: string): Book {
  const pointed = withReferences(book, (sheet) => (sheet === name ? { sheet: to } : undefined));
  return { ...pointed, sheets: pointed.sheets.map((sheet) => (sheet.name === name ? { ...sheet, name: to } : sheet)) };
}

/** The row goes; what refers to cells of it alone is #REF!. */
export function rowDeleted(book: Book, name: string, at: number): Book {
  const pointed = withReferences(book, (sheet, cells) => {
    const area = cells.includes(":") ? areaBetween(...(cells.split(":") as [string, string])) : cellArea(cells);
    if (sheet !== name || !area || area.rows === undefined || cells.includes("1048576")) return undefined;
    const isInside = area.row <= at && at < area.row + area.rows;
    if (isInside && area.rows === 1) return { cells: "#REF!" };
    const row = area.row > at ? area.row - 1 : area.row;
    return { cells: areaText({ ...area, row, rows: isInside ? area.rows - 1 : area.rows }) };
  });
  return {
    ...pointed,
    sheets: pointed.sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const grid: Grid = new Map();
      for (const [key, content] of gridOf(sheet)) {
        const [row = 0, column = 0] = key.split(" ").map(Number);
        if (row !== at) grid.set(`${row > at ? row - 1 : row} ${column}`, content);
      }
      return sheetFrom(grid, sheet);
    }),
  };
}

/** A cell typed over; a formula begins with "=". */
export function typed(book: Book, name: string, address: string, value: CellValue): Book {
  const area = cellArea(address)!;
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const grid = gridOf(sheet);
      const isFormula = typeof value === "string" && value.startsWith("=");
      grid.set(`${area.row} ${area.column}`, isFormula ? { value: null, formula: value } : { value });
      return sheetFrom(grid, sheet);
    }),
  };
}

/** The formulas of a sheet by their address. */
export const formulasOf = (book: Book, name: string): Record<string, string> =>
  Object.fromEntries(
    (book.sheets.find((sheet) => sheet.name === name) ?? sheetOf(name, {})).formulas.map((cell) => [
      areaText({ row: cell.row, column: cell.column, rows: 1, columns: 1 }),
      cell.formula,
    ]),
  );
