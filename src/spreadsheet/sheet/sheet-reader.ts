/** Reads the values of a sheet from its tags. Each cell passes here, so nothing is built that is not kept. */
import { SHEET_COLUMNS, SHEET_ROWS } from "../../formula/sheet-size";
import { addressOf, parseAddress } from "../address";
import { TextGatherer } from "../book/shared-strings";
import type { CellValue } from "../cell";
import { CannotRead } from "../issue";
import { unescapeText } from "../xml/entities";
import { CLOSE, END, MORE, OPEN, type XmlLexer } from "../xml/lexer";
import type { XmlReader } from "../xml/read";
import { DAYS_FROM_1900_TO_1904, isWrong, plainNumber, readValue } from "./cell-value";
import { GridBuilder } from "./grid";
import { PlainCell } from "./plain-cell";
import { PlainRow } from "./plain-row";

/** What cells refer to outside of their sheet. */
export interface BookOfSheet {
  readonly texts: readonly string[];
  /** For each look that a cell may name. */
  readonly areDates: readonly boolean[];
  readonly from1904: boolean;
}

const INSIDE_NOTHING = 0;
const INSIDE_VALUE = 1;
const INSIDE_TEXT = 2;

/** `<worksheet>`, `<sheetData>`, `<row>`, `<c>`: the same names elsewhere in the part mean something else. */
const DEPTH_OF_CELLS = 2;
const DEPTH_OF_ROW = 3;
const DEPTH_OF_CELL = 4;
const DEPTH_WITHIN_CELL = 5;

export class SheetReader implements XmlReader {
  private readonly builder: GridBuilder;
  private readonly gatherer = new TextGatherer();
  private readonly plainCell = new PlainCell();
  private readonly plainRow = new PlainRow();
  private inCells = false;
  private inside = INSIDE_NOTHING;
  /** From 1. */
  private row = 0;
  private column = -1;
  private type = "n";
  private look = 0;
  private value: string | undefined;
  private inline: string | undefined;
  private hasFormula = false;

  constructor(
    private readonly sheet: string,
    private readonly book: BookOfSheet,
  ) {
    this.builder = new GridBuilder(sheet);
  }

  readonly finish = () => this.builder.finish();

  take(lexer: XmlLexer): void {
    for (;;) {
      if (this.inCells) this.takePlainRows(lexer);
      const token = lexer.next();
      if (token === MORE || token === END) return;
      if (token === OPEN) this.open(lexer);
      else if (token === CLOSE) this.close(lexer);
      else if (this.inside === INSIDE_VALUE) {
        const text = lexer.characters();
        this.value = this.value === "" ? text : `${this.value ?? ""}${text}`;
      } else if (this.inside === INSIDE_TEXT && this.gatherer.inText) this.gatherer.text(lexer.characters());
    }
  }

  /** Rows in the form that most have, from where the lexer stands, in a row or between two, to what differs from it. */
  private takePlainRows(lexer: XmlLexer): void {
    const { plainRow } = this;
    for (;;) {
      if (lexer.depth === DEPTH_OF_CELLS) {
        if (!plainRow.readStart(lexer.letters, lexer.place)) return;
        this.row = plainRow.number;
        this.column = -1;
        lexer.goInto("row", plainRow.end);
      } else if (lexer.depth !== DEPTH_OF_ROW) return;
      this.takePlainCells(lexer);
      if (lexer.openName !== "row" || !plainRow.readEnd(lexer.letters, lexer.place)) return;
      lexer.goOutTo(plainRow.end);
      this.builder.endRow(this.row);
    }
  }

  private takePlainCells(lexer: XmlLexer): void {
    const { plainCell, book, row } = this;
    const { letters, text } = lexer;
    let place = lexer.place;
    while (plainCell.read(text, letters, place, row)) {
      const { column, value } = plainCell;
      // What is wrong with a cell is told by the way that all others go.
      if (plainCell.hasValue && plainCell.isText && book.texts[value] === undefined) break;
      this.column = column;
      if (!plainCell.hasValue) {
        if (plainCell.hasFormula) this.builder.putWithoutResult(row, column);
      } else if (plainCell.isText) this.builder.put(row, column, book.texts[value] ?? null, false);
      else this.putNumber(value, plainCell.look);
      place = plainCell.end;
      lexer.goTo(place);
    }
  }

  private putNumber(value: number, look: number): void {
    const isDate = this.book.areDates[look] === true;
    const shifted = isDate && this.book.from1904 ? value + DAYS_FROM_1900_TO_1904 : value;
    this.builder.put(this.row, this.column, shifted, isDate);
  }

  private open(lexer: XmlLexer): void {
    const { name, depth } = lexer;
    if (!this.inCells) {
      if (depth === DEPTH_OF_CELLS && name === "sheetData") this.inCells = true;
    } else if (depth === DEPTH_WITHIN_CELL) {
      if (name === "v") {
        this.inside = INSIDE_VALUE;
        this.value = "";
      } else if (name === "is") this.inside = INSIDE_TEXT;
      else if (name === "f") this.hasFormula = true;
    } else if (depth === DEPTH_OF_CELL) {
      if (name === "c") this.startCell(lexer);
    } else if (depth === DEPTH_OF_ROW) {
      if (name === "row") this.startRow(lexer);
    } else if (this.inside === INSIDE_TEXT) this.gatherer.open(name);
  }

  /** The depth is that of the elements around the one that ends. */
  private close(lexer: XmlLexer): void {
    if (!this.inCells) return;
    const { name } = lexer;
    switch (lexer.depth + 1) {
      case DEPTH_OF_CELLS:
        this.inCells = false;
        break;
      case DEPTH_OF_ROW:
        if (name === "row") this.builder.endRow(this.row);
        break;
      case DEPTH_OF_CELL:
        if (name === "c") this.endCell();
        break;
      case DEPTH_WITHIN_CELL:
        if (name === "is") this.inline = this.gatherer.take();
        this.inside = INSIDE_NOTHING;
        break;
      default:
        if (this.inside === INSIDE_TEXT) this.gatherer.close(name);
    }
  }

  private startRow(lexer: XmlLexer): void {
    const index = lexer.find("r");
    // A row without a number follows the one before it.
    this.row = index === -1 ? this.row + 1 : lexer.digits(index);
    this.column = -1;
    if (this.row >= 1 && this.row <= SHEET_ROWS) return;
    const number = lexer.attribute("r") ?? String(this.row);
    this.refuse(`A${number}`, `row number "${number}"`, "a row number from 1 to 1,048,576");
  }

  private startCell(lexer: XmlLexer): void {
    const address = lexer.find("r");
    // A cell without an address stands right of the one before it.
    this.column = address === -1 ? this.column + 1 : this.columnAt(lexer, address);
    if (this.column >= SHEET_COLUMNS) this.refuse(`the last of row ${this.row}`, "more", "16,384 columns");
    this.type = lexer.raw("t") ?? "n";
    const look = lexer.raw("s");
    this.look = look === undefined ? 0 : Number(look);
    this.value = undefined;
    this.inline = undefined;
    this.hasFormula = false;
  }

  /** Reads an address such as "B12" where it stands. Anything but the usual form is looked at again, more slowly. */
  private columnAt(lexer: XmlLexer, attribute: number): number {
    const { text } = lexer;
    const start = lexer.starts[attribute] ?? 0;
    const end = lexer.ends[attribute] ?? 0;
    let at = start;
    let column = 0;
    let code = text.charCodeAt(at);
    for (; code >= 65 && code <= 90; code = text.charCodeAt(++at)) column = column * 26 + code - 64;
    let row = 0;
    for (; code >= 48 && code <= 57; code = text.charCodeAt(++at)) row = row * 10 + code - 48;
    if (at === end && row === this.row && column >= 1 && column <= SHEET_COLUMNS) return column - 1;
    const address = text.slice(start, end);
    const position = parseAddress(address);
    if (position === null) this.refuse(address, "no address", "an address such as B2");
    if (position.row !== this.row - 1) this.refuse(address, `a place in row ${this.row}`, "one in its own row");
    return position.column;
  }

  private endCell(): void {
    const value = this.readValue();
    if (value === null) {
      if (this.hasFormula) this.builder.putWithoutResult(this.row, this.column);
      return;
    }
    if (typeof value !== "number") this.builder.put(this.row, this.column, value, false);
    // A date that a strict file writes in digits and hyphens counts from no year.
    else if (this.type === "d") this.builder.put(this.row, this.column, value, true);
    else this.putNumber(value, this.look);
  }

  private readValue(): CellValue {
    const { type, value } = this;
    if (type === "inlineStr") return this.inline ?? value ?? null;
    if (value === undefined) return null;
    if (type === "n") {
      const number = plainNumber(value);
      if (number !== undefined) return number;
    }
    const stored = type === "str" ? unescapeText(value) : value;
    const read = readValue(type, stored, this.book.texts);
    return isWrong(read) ? this.refuseValue(stored, read.allowed) : read;
  }

  private refuseValue(stored: string, allowed: string): never {
    return this.refuse(addressOf({ row: this.row - 1, column: this.column }), `"${stored.slice(0, 40)}"`, allowed);
  }

  private refuse(cell: string, found: string, allowed: string): never {
    throw CannotRead.because("bad-cell", { sheet: this.sheet, cell, found, allowed });
  }
}
