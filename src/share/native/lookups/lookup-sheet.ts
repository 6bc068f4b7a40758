/** The sheet of the tables as it will be: its blocks side by side, and its formulas worked out as they are asked for. */
import { onSheet } from "../../../formula/sheet-name";
import type { CellValue } from "../../../model/explain";
import { findSheet, type Book, type BookSheet } from "../../book";
import type { WrittenCell, WrittenSheet } from "../../plan";
import { evaluate } from "../evaluate/evaluate";
import { Block, FIRST_ROW, HEADING_ROW, TITLE_ROW } from "./block";

const NAME = "Alliance lookup";

/** The first cell, by which the sheet is known whatever it is called. */
export const LOOKUP_MARK = "What the formulas of this workbook look up in place of the add-in's functions";

const HEADINGS = [
  LOOKUP_MARK,
  "The amounts follow the grants of this workbook. Status, base years, shares and portions are those of the policy, with the source of each. Change nothing here.",
];

export class LookupSheet {
  readonly name: string;
  private readonly blocks: Block[] = [];
  private readonly values = new Map<string, CellValue>();
  private withTables: { readonly of: Book; readonly as: Book } | undefined;

  constructor(private readonly book: Book) {
    this.name = freeName(book);
  }

  /** A table of its own, beside the last one. */
  add(title: string, headings: readonly string[]): Block {
    const last = this.blocks[this.blocks.length - 1];
    const block = new Block(title, headings, last ? last.column + last.width + 1 : 0);
    this.blocks.push(block);
    return block;
  }

  /** A range of the sheet, for formulas on other sheets. */
  on(range: string): string {
    return onSheet(this.name, range);
  }

  bookWith(book: Book): Book {
    if (this.withTables?.of !== book)
      this.withTables = { of: book, as: { ...book, sheets: [...book.sheets, this.asSheet()] } };
    return this.withTables.as;
  }

  /** The sheet as a workbook holds it, its formulas worked out as they are asked for. */
  private asSheet(): BookSheet {
    const width = Math.max(...this.blocks.map(({ column, width: own }) => column + own));
    const height = Math.max(...this.blocks.map(({ nextRow }) => nextRow));
    return {
      name: this.name,
      visibility: "visible",
      isProtected: false,
      used: { row: 0, column: 0, rows: height, columns: width },
      formulas: [],
      valueAt: (row, column) => this.valueAt(row, column),
    };
  }

  private valueAt(row: number, column: number): CellValue {
    const key = `${row} ${column}`;
    const known = this.values.get(key);
    if (known !== undefined) return known;
    const cell = this.cellAt(row, column);
    const value = isFormula(cell) ? this.workOut(cell.formula, row, column) : cell;
    this.values.set(key, value);
    return value;
  }

  private workOut(formula: string, row: number, column: number): CellValue {
    const outcome = evaluate(formula, { sheet: this.name, row, column }, this.bookWith(this.book));
    // What cannot be told is left for the spreadsheet program, and no formula is compared with it.
    return "why" in outcome ? { error: "#N/A" } : outcome.value;
  }

  private cellAt(row: number, column: number): WrittenCell {
    const block = this.blocks.find((one) => column >= one.column && column < one.column + one.width);
    if (!block) return null;
    if (row === TITLE_ROW) return column === block.column ? block.title : null;
    if (row === HEADING_ROW) return block.headings[column - block.column] ?? null;
    return row < FIRST_ROW ? null : (block.rows[row - FIRST_ROW]?.[column - block.column] ?? null);
  }

  written(): WrittenSheet {
    const { used } = this.asSheet();
    const rows = Array.from({ length: used?.rows ?? 0 }, (_, row) =>
      Array.from({ length: used?.columns ?? 0 }, (__, column): WrittenCell => {
        if (column === 0 && row < HEADINGS.length) return HEADINGS[row] ?? null;
        const cell = this.cellAt(row, column);
        return isFormula(cell) ? { formula: cell.formula, value: this.valueAt(row, column) } : cell;
      }),
    );
    return { name: this.name, visibility: "visible", rows };
  }
}

const isFormula = (cell: WrittenCell): cell is Extract<WrittenCell, { readonly formula: string }> =>
  typeof cell === "object" && cell !== null && "formula" in cell;

function freeName(book: Book): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? NAME : `${NAME} ${number}`;
    if (!findSheet(book, name)) return name;
  }
}
