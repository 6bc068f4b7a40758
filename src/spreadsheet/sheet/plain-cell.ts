/**
 * Reads a cell in the form in which nearly all programs write nearly all cells: `<c r="B2" s="1" t="s"><f>…</f><v>7</v></c>`, a number
 * or a shared text, without prefixes, other attributes or spaces. That is several times as fast as going tag by tag. Whatever differs in
 * one letter, or is not there to its end, is left to the lexer, which knows all forms, and finds the same here.
 */
import { SHEET_COLUMNS } from "../../formula/sheet-size";
import { wordOf, type Letters } from "../xml/letters";

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

const CELL = wordOf("<c r");
const IS = wordOf('="');
const LOOK = wordOf(' s="');
const TYPE = wordOf(' t="');
const SHARED = wordOf('s"');
const FORMULA = wordOf("><f>");
const FORMULA_END = wordOf("</f>");
const VALUE = wordOf("><v>");
const VALUE_END = wordOf("</v>");
const CELL_END = wordOf("</c>");

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
  /** A decimal from the start: an engine compiles a whole number that becomes one twice. */
  value = NaN;
  /** Where the text goes on after the cell. */
  end = 0;

  /** False where no plain cell of this row stands at the place; then nothing else of it means anything. */
  read(text: string, { bytes, words }: Letters, place: number, row: number): boolean {
    if (words.getUint32(place) !== CELL || words.getUint16(place + 4) !== IS) return false;
    let at = place + 6;
    let code = bytes[at] ?? 0;
    let column = 0;
    for (; code >= A && code <= Z; code = bytes[++at] ?? 0) column = column * 26 + code - A + 1;
    let number = 0;
    for (; code >= ZERO && code <= NINE; code = bytes[++at] ?? 0) number = number * 10 + code - ZERO;
    if (number !== row || code !== QUOTE || column < 1 || column > SHEET_COLUMNS) return false;
    this.column = column - 1;
    at++;
    let look = 0;
    if (words.getUint32(at) === LOOK) {
      at += 4;
      for (code = bytes[at] ?? 0; code >= ZERO && code <= NINE; code = bytes[++at] ?? 0) look = look * 10 + code - ZERO;
      if (code !== QUOTE) return false;
      at++;
    }
    this.look = look;
    const isText = words.getUint32(at) === TYPE && words.getUint16(at + 4) === SHARED;
    if (isText) at += 6;
    this.isText = isText;
    this.hasFormula = false;
    this.hasValue = false;
    if (bytes[at] !== GREATER) {
      this.end = at + 2;
      return bytes[at] === SLASH && bytes[at + 1] === GREATER;
    }
    if (words.getUint32(at) === FORMULA) {
      // Only to its end: what is in a formula is read by nobody.
      at = bytes.indexOf(LESS, at + 4);
      if (at === -1 || words.getUint32(at) !== FORMULA_END) return false;
      this.hasFormula = true;
      at += 3;
    }
    return words.getUint32(at) === VALUE && this.readValue(text, bytes, words, at + 4);
  }

  /** False for another number than a whole or a decimal one. */
  private readValue(text: string, bytes: Uint8Array, words: DataView, start: number): boolean {
    let at = start;
    let code = bytes[at] ?? 0;
    const isNegative = code === MINUS;
    if (isNegative) code = bytes[++at] ?? 0;
    const first = at;
    let size = 0;
    for (; code >= ZERO && code <= NINE; code = bytes[++at] ?? 0) size = size * 10 + code - ZERO;
    let digits = at - first;
    if (digits === 0) return false;
    if (this.isText) {
      if (isNegative) return false;
    } else if (code === POINT) {
      const point = at;
      code = bytes[++at] ?? 0;
      for (; code >= ZERO && code <= NINE; code = bytes[++at] ?? 0) size = size * 10 + code - ZERO;
      digits = at - first - 1;
      size /= POWERS[at - point - 1] ?? NaN;
    }
    if (digits > EXACT_DIGITS) this.value = Number(text.slice(start, at));
    else this.value = isNegative ? -size : size;
    this.hasValue = true;
    this.end = at + 8;
    return words.getUint32(at) === VALUE_END && words.getUint32(at + 4) === CELL_END;
  }
}
