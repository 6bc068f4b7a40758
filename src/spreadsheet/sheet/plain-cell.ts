/**
 * Reads a cell in the form in which nearly all programs write nearly all cells: `<c r="B2" s="1" t="s"><f>…</f><v>7</v></c>`, a number
 * or a shared text, without prefixes, other attributes or spaces. That is several times as fast as going tag by tag. Whatever differs in
 * one letter, or is not there to its end, is left to the lexer, which knows all forms, and finds the same here.
 */
import { SHEET_COLUMNS } from "../../formula/sheet-size";

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const QUOTE = 34;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
const A = 65;
const Z = 90;

const lettersOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const CELL = lettersOf('<c r="');
const LOOK = lettersOf(' s="');
const SHARED = lettersOf(' t="s"');
const FORMULA = lettersOf("<f>");
const FORMULA_END = lettersOf("</f>");
const VALUE = lettersOf("<v>");
const VALUE_END = lettersOf("</v></c>");

function stands(wanted: Uint8Array, letters: Uint8Array, at: number): boolean {
  for (let index = 0; index < wanted.length; index++) if (letters[at + index] !== wanted[index]) return false;
  return true;
}

/** So many digits are exact in a double, and so are the powers; the quotient of exact numbers is rounded once, as by Number(). */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => Number(`1e${power}`));

export class PlainCell {
  column = 0;
  look = 0;
  hasFormula = false;
  hasValue = false;
  /** The value is the number of a shared text. */
  isText = false;
  value = 0;
  /** Where the text goes on after the cell. */
  end = 0;
  private digitsEnd = 0;

  /**
   * False where no plain cell of this row stands at the place; then nothing else of it means anything. Behind the letters of the text
   * stand zeros.
   */
  read(text: string, letters: Uint8Array, place: number, row: number): boolean {
    if (!stands(CELL, letters, place)) return false;
    let at = place + CELL.length;
    let code = letters[at] ?? 0;
    let column = 0;
    for (; code >= A && code <= Z; code = letters[++at] ?? 0) column = column * 26 + code - A + 1;
    const isRow = this.readDigits(letters, at) === row;
    at = this.digitsEnd;
    if (!isRow || letters[at++] !== QUOTE || column < 1 || column > SHEET_COLUMNS) return false;
    this.column = column - 1;
    this.look = 0;
    if (stands(LOOK, letters, at)) {
      this.look = this.readDigits(letters, at + LOOK.length);
      at = this.digitsEnd;
      if (letters[at++] !== QUOTE) return false;
    }
    this.isText = stands(SHARED, letters, at);
    if (this.isText) at += SHARED.length;
    this.hasFormula = false;
    this.hasValue = false;
    if (letters[at] === GREATER) return this.readInside(text, letters, at + 1);
    this.end = at + 2;
    return letters[at] === SLASH && letters[at + 1] === GREATER;
  }

  private readInside(text: string, letters: Uint8Array, start: number): boolean {
    let at = start;
    if (stands(FORMULA, letters, at)) {
      // Only to its end: what is in a formula is read by nobody.
      at = letters.indexOf(LESS, at + FORMULA.length);
      if (at === -1 || at >= text.length || !stands(FORMULA_END, letters, at)) return false;
      this.hasFormula = true;
      at += FORMULA_END.length;
    }
    if (!stands(VALUE, letters, at) || !this.readNumber(text, letters, at + VALUE.length)) return false;
    this.hasValue = true;
    this.end = this.digitsEnd + VALUE_END.length;
    return stands(VALUE_END, letters, this.digitsEnd);
  }

  private readDigits(letters: Uint8Array, start: number, before = 0): number {
    let at = start;
    let number = before;
    let code = letters[at] ?? 0;
    for (; code >= ZERO && code <= NINE; code = letters[++at] ?? 0) number = number * 10 + code - ZERO;
    this.digitsEnd = at;
    return number;
  }

  /** False for another number than a whole or a decimal one. */
  private readNumber(text: string, letters: Uint8Array, start: number): boolean {
    const isNegative = letters[start] === MINUS;
    const first = isNegative ? start + 1 : start;
    let size = this.readDigits(letters, first);
    let digits = this.digitsEnd - first;
    if (digits === 0) return false;
    if (letters[this.digitsEnd] === POINT) {
      const decimalsStart = this.digitsEnd + 1;
      size = this.readDigits(letters, decimalsStart, size);
      const decimals = this.digitsEnd - decimalsStart;
      digits += decimals;
      if (this.isText) return false;
      size /= POWERS[decimals] ?? NaN;
    }
    if (this.isText && isNegative) return false;
    if (digits > EXACT_DIGITS) this.value = Number(text.slice(start, this.digitsEnd));
    else this.value = isNegative ? -size : size;
    return true;
  }
}
