/**
 * Reads the tags of a row in the form in which nearly all programs write them: `<row r="2" spans="1:6">` and `</row>`. As with plain cells,
 * whatever differs is left to the lexer.
 */
import { SHEET_ROWS } from "../../formula/sheet-size";
import { wordOf, type Letters } from "../xml/letters";

const GREATER = 62;
const QUOTE = 34;
const SPACE = 32;
const ZERO = 48;
const NINE = 57;
/** Behind the nine. */
const COLON = 58;

const ROW = wordOf("<row");
const NUMBER = wordOf(' r="');
const IS = wordOf('="');
const END_OF = wordOf("</");
const ROW_END = wordOf("row>");

export class PlainRow {
  /** From 1. */
  number = 0;
  /** Where the text goes on after the tag. */
  end = 0;

  /** False where no plain start of a row stands at the place; then nothing else of it means anything. */
  readStart({ bytes, words }: Letters, place: number): boolean {
    if (words.getUint32(place) !== ROW || words.getUint32(place + 4) !== NUMBER) return false;
    let at = place + 8;
    let number = 0;
    let code = bytes[at] ?? 0;
    for (; code >= ZERO && code <= NINE; code = bytes[++at] ?? 0) number = number * 10 + code - ZERO;
    if (code !== QUOTE || number < 1 || number > SHEET_ROWS) return false;
    for (code = bytes[++at] ?? 0; code === SPACE; code = bytes[at] ?? 0) {
      // Of no other attribute more than its end is read, as the lexer does.
      at = nameEnd(bytes, at + 1);
      if (at === -1 || words.getUint16(at) !== IS) return false;
      at = bytes.indexOf(QUOTE, at + 2) + 1;
      if (at === 0) return false;
    }
    this.number = number;
    this.end = at + 1;
    return code === GREATER;
  }

  /** False where no plain end of a row stands at the place. */
  readEnd({ words }: Letters, place: number): boolean {
    this.end = place + 6;
    return words.getUint16(place) === END_OF && words.getUint32(place + 2) === ROW_END;
  }
}

/** Where a name of ASCII letters, digits and colons ends, such as `x14ac:dyDescent`; -1 where none begins. */
function nameEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  let code = bytes[at] ?? 0;
  if (!isLetter(code)) return -1;
  while (isLetter(code) || (code >= ZERO && code <= COLON)) code = bytes[++at] ?? 0;
  return at;
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
