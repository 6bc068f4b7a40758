import { SHEET_ROWS } from "../../../src/formula/sheet-size";
import type { SnapshotSheet } from "../../backend/snapshot";
import type { Position } from "../../../src/spreadsheet/address";
import { CannotRead } from "../../../src/spreadsheet/issue";
import { numberOf, parseXml } from "../../../src/spreadsheet/xml/parse";
import { SheetCells, type Book } from "./cells";
import type { CellCounter } from "./counter";
import { SheetFormulas } from "./formulas";
import { SheetLayout } from "./layout";
import { SheetRules } from "./rules";

export interface SheetSource {
  readonly name: string;
  readonly visibility: SnapshotSheet["visibility"];
  readonly part: string;
  readonly bytes: Uint8Array;
}

export interface ReadSheet {
  readonly sheet: SnapshotSheet;
  /** Names of all elements seen that are neither cells nor layout: what the notes are made of. */
  readonly elements: ReadonlySet<string>;
  readonly valueOnly: ReadonlySet<string>;
  readonly fixedArrays: number;
}

/** Widths beyond the used columns are kept for the columns A to Z, which users see first. */
const LAST_COLUMN_OF_FIRST_SCREEN = 25;

const CELL_ELEMENTS = new Set(["c", "v", "f", "is", "t", "r", "rPr", "rPh"]);

export function readSheet(
  source: SheetSource,
  book: Book,
  counter: CellCounter,
  tableAt: (at: Position) => string | undefined,
): ReadSheet {
  const layout = new SheetLayout();
  const cells = new SheetCells(source.name, book, new SheetFormulas(tableAt, book.reading), counter);
  const elements = new Set<string>();
  const rules = new SheetRules(book.reading);
  let row = -1;
  let inCells = false;
  parseXml(source.bytes, source.part, {
    open(name, attributes) {
      if (inCells && name === "row") {
        row = attributes["r"] === undefined ? row + 1 : (numberOf(attributes["r"]) ?? 0) - 1;
        if (!Number.isInteger(row) || row < 0 || row >= SHEET_ROWS) {
          const found = `row number "${attributes["r"] ?? row + 1}"`;
          throw CannotRead.because("bad-cell", {
            sheet: source.name,
            cell: `A${attributes["r"] ?? row + 1}`,
            found,
            allowed: "a row number from 1 to 1,048,576",
          });
        }
        layout.addRow(row, attributes);
        cells.startRow(row);
      } else if (inCells && CELL_ELEMENTS.has(name)) cells.open(name, attributes);
      else if (name === "sheetData") inCells = true;
      else {
        elements.add(name);
        layout.open(name, attributes);
        rules.open(name, attributes);
      }
    },
    text(text) {
      if (inCells) cells.text(text);
      else rules.text(text);
    },
    close(name) {
      if (name === "sheetData") inCells = false;
      else if (inCells) cells.close(name);
      else rules.close(name);
    },
  });
  const lastUsed = cells.cells.reduce((last, { column }) => Math.max(last, column), LAST_COLUMN_OF_FIRST_SCREEN);
  const { columnWidths, hiddenColumns } = layout.columns(lastUsed);
  return {
    sheet: {
      name: source.name,
      visibility: source.visibility,
      cells: cells.cells,
      columnWidths,
      rowHeights: layout.rowHeights,
      merges: layout.merges,
      frozen: layout.frozen,
      ...(layout.protection === undefined ? {} : { protection: layout.protection }),
      ...rules.found(),
      ...(hiddenColumns.length === 0 ? {} : { hiddenColumns }),
      ...(layout.hiddenRows.length === 0 ? {} : { hiddenRows: layout.hiddenRows }),
      ...(layout.showGridLines ? {} : { showGridLines: false }),
      ...(layout.defaultColumnWidth === undefined ? {} : { defaultColumnWidth: layout.defaultColumnWidth }),
      ...(layout.defaultRowHeight === undefined ? {} : { defaultRowHeight: layout.defaultRowHeight }),
    },
    elements,
    valueOnly: cells.valueOnly,
    fixedArrays: cells.fixedArrays,
  };
}
