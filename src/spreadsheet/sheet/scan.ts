/**
 * Goes through the text of a sheet and tells of each row and each cell what it holds and where in the text that stands: for readers of
 * formulas, and for changes in single cells.
 */
import { SHEET_COLUMNS, SHEET_ROWS } from "../../formula/sheet-size";
import { parseAddress } from "../address";
import { TextGatherer } from "../book/shared-strings";
import { CannotRead } from "../issue";
import { CLOSE, END, MORE, OPEN, TEXT, XmlLexer } from "../xml/lexer";
import type { Attributes } from "../xml/parse";

/** An element from the beginning of its tag to behind its end. */
export interface Place {
  readonly start: number;
  /** Behind its start tag. */
  readonly tagEnd: number;
  /** Before its end tag; equal to `tagEnd` for a tag that closes itself. */
  contentEnd: number;
  end: number;
  /** A tag that closes itself. */
  readonly isEmpty: boolean;
}

export interface ScannedFormula extends Place {
  readonly attributes: Attributes;
  text: string;
}

/** The content of `<v>` or the text of `<is>`. */
export interface ScannedValue extends Place {
  text: string;
}

export interface ScannedCell extends Place {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly attributes: Attributes;
  formula?: ScannedFormula;
  value?: ScannedValue;
  inline?: ScannedValue;
}

export interface ScannedRow extends Place {
  /** From 0. */
  readonly row: number;
  readonly attributes: Attributes;
}

export interface SheetVisitor {
  /** At its end. */
  cell?(cell: ScannedCell): void;
  rowStart?(row: ScannedRow): void;
  rowEnd?(row: ScannedRow): void;
  /** The element that holds the rows, at its start and at its end. */
  rowsStart?(rows: Place): void;
  rowsEnd?(rows: Place): void;
  /** Every element outside of the rows, with the names of those around it, and its text so far at its end. */
  open?(name: string, attributes: Attributes, place: Place): void;
  close?(name: string, text: string): void;
}

const DEPTH_OF_ROWS = 2;
const DEPTH_OF_ROW = 3;
const DEPTH_OF_CELL = 4;
const DEPTH_WITHIN_CELL = 5;

export function scanSheet(text: string, part: string, sheet: string, visitor: SheetVisitor): void {
  const lexer = new XmlLexer(part);
  const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  // The mark of byte order is no text of the part; a blank in its place keeps all places.
  lexer.feed([mark === 1 ? ` ${text.slice(1)}` : text], true);
  new Scanner(sheet, visitor).take(lexer);
}

class Scanner {
  private rows: Place | undefined;
  private row: ScannedRow | undefined;
  private cell: ScannedCell | undefined;
  private inner: ScannedFormula | ScannedValue | undefined;
  private readonly inline = new TextGatherer();
  private inInline = false;
  private nextRow = 0;
  private nextColumn = 0;
  private readonly texts: string[] = [];

  constructor(
    private readonly sheet: string,
    private readonly visitor: SheetVisitor,
  ) {}

  take(lexer: XmlLexer): void {
    for (let token = lexer.next(); token !== END && token !== MORE; token = lexer.next()) {
      if (token === TEXT) this.text(lexer.characters());
      else if (token === OPEN) this.open(lexer);
      else if (token === CLOSE) this.close(lexer);
    }
  }

  private open(lexer: XmlLexer): void {
    const { depth, name } = lexer;
    if (this.cell !== undefined) this.openWithin(lexer);
    else if (this.row !== undefined) {
      if (depth === DEPTH_OF_CELL && name === "c") this.startCell(lexer);
    } else if (this.rows !== undefined) {
      if (depth === DEPTH_OF_ROW && name === "row") this.startRow(lexer);
    } else if (depth === DEPTH_OF_ROWS && name === "sheetData") {
      this.rows = placeOf(lexer);
      this.visitor.rowsStart?.(this.rows);
    } else {
      this.texts.push("");
      this.visitor.open?.(name, lexer.attributes(), placeOf(lexer));
    }
  }

  private openWithin(lexer: XmlLexer): void {
    const { depth, name } = lexer;
    const { cell } = this;
    if (cell === undefined) return;
    if (depth > DEPTH_WITHIN_CELL) {
      if (this.inInline) this.inline.open(name);
    } else if (name === "f") {
      this.inner = cell.formula = formulaAt(lexer);
    } else if (name === "v") this.inner = cell.value = valueAt(lexer);
    else if (name === "is") {
      this.inner = cell.inline = valueAt(lexer);
      this.inInline = true;
    }
  }

  private text(text: string): void {
    if (this.cell === undefined) {
      const last = this.texts.length - 1;
      if (last >= 0 && this.rows === undefined) this.texts[last] += text;
    } else if (this.inInline) this.inline.text(text);
    else if (this.inner !== undefined) this.inner.text += text;
  }

  private close(lexer: XmlLexer): void {
    // The depth is that of the elements around the one that ends.
    const depth = lexer.depth + 1;
    const { name } = lexer;
    if (this.cell !== undefined) this.closeWithin(lexer, this.cell, depth);
    else if (this.row !== undefined) {
      if (depth !== DEPTH_OF_ROW) return;
      end(this.row, lexer);
      this.visitor.rowEnd?.(this.row);
      this.row = undefined;
    } else if (this.rows !== undefined) {
      if (depth !== DEPTH_OF_ROWS) return;
      end(this.rows, lexer);
      this.visitor.rowsEnd?.(this.rows);
      this.rows = undefined;
    } else this.visitor.close?.(name, this.texts.pop() ?? "");
  }

  private closeWithin(lexer: XmlLexer, cell: ScannedCell, depth: number): void {
    if (depth === DEPTH_OF_CELL) {
      end(cell, lexer);
      this.cell = undefined;
      this.visitor.cell?.(cell);
    } else if (depth > DEPTH_WITHIN_CELL) {
      if (this.inInline) this.inline.close(lexer.name);
    } else if (this.inner !== undefined) {
      end(this.inner, lexer);
      if (this.inInline) this.inner.text = this.inline.take();
      this.inner = undefined;
      this.inInline = false;
    }
  }

  private startRow(lexer: XmlLexer): void {
    const attributes = lexer.attributes();
    const stored = attributes["r"];
    // A row without a number follows the one before it.
    const row = stored === undefined ? this.nextRow : /^\d+$/.test(stored) ? Number(stored) - 1 : -1;
    if (row < 0 || row >= SHEET_ROWS) {
      this.refuse(`A${stored ?? ""}`, `row number "${stored ?? row + 1}"`, "a row number from 1 to 1,048,576");
    }
    this.nextRow = row + 1;
    this.nextColumn = 0;
    this.row = rowAt(lexer, row, attributes);
    this.visitor.rowStart?.(this.row);
  }

  private startCell(lexer: XmlLexer): void {
    const attributes = lexer.attributes();
    const row = this.row?.row ?? 0;
    const column = this.columnOf(attributes["r"], row);
    this.nextColumn = column + 1;
    this.cell = cellAt(lexer, row, column, attributes);
  }

  private columnOf(address: string | undefined, row: number): number {
    // A cell without an address stands right of the one before it.
    if (address === undefined) {
      if (this.nextColumn < SHEET_COLUMNS) return this.nextColumn;
      return this.refuse(`the last of row ${row + 1}`, "more", "16,384 columns");
    }
    const position = parseAddress(address);
    if (position === null) return this.refuse(address, "no address", "an address such as B2");
    if (position.row !== row) return this.refuse(address, `a place in row ${row + 1}`, "one in its own row");
    return position.column;
  }

  private refuse(cell: string, found: string, allowed: string): never {
    throw CannotRead.because("bad-cell", { sheet: this.sheet, cell, found, allowed });
  }
}

const placeOf = ({ tagStart, readTo, isEmpty }: XmlLexer): Place => ({
  start: tagStart,
  tagEnd: readTo,
  contentEnd: readTo,
  end: readTo,
  isEmpty,
});

// Written out for each of them: a sheet has hundreds of thousands, and copying one object into another takes several times as long.

const valueAt = ({ tagStart, readTo, isEmpty }: XmlLexer): ScannedValue => ({
  start: tagStart,
  tagEnd: readTo,
  contentEnd: readTo,
  end: readTo,
  isEmpty,
  text: "",
});

const formulaAt = (lexer: XmlLexer): ScannedFormula => ({
  start: lexer.tagStart,
  tagEnd: lexer.readTo,
  contentEnd: lexer.readTo,
  end: lexer.readTo,
  isEmpty: lexer.isEmpty,
  attributes: lexer.attributes(),
  text: "",
});

const rowAt = (lexer: XmlLexer, row: number, attributes: Attributes): ScannedRow => ({
  start: lexer.tagStart,
  tagEnd: lexer.readTo,
  contentEnd: lexer.readTo,
  end: lexer.readTo,
  isEmpty: lexer.isEmpty,
  row,
  attributes,
});

const cellAt = (lexer: XmlLexer, row: number, column: number, attributes: Attributes): ScannedCell => ({
  start: lexer.tagStart,
  tagEnd: lexer.readTo,
  contentEnd: lexer.readTo,
  end: lexer.readTo,
  isEmpty: lexer.isEmpty,
  row,
  column,
  attributes,
});

function end(place: Place, lexer: XmlLexer): void {
  if (place.isEmpty) return;
  place.contentEnd = lexer.tagStart;
  place.end = lexer.readTo;
}
