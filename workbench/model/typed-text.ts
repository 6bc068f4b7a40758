/**
 * What Excel makes of a text that goes into a cell: a formula, a number, a date, TRUE, an error or text.
 * Amounts and dates are read as an English (United States) Excel reads them.
 */
import type { CellInput } from "../backend/backend";
import type { CalendarDate } from "../backend/serial-date";
import { parseTypedDate } from "./typed-date";
import { parseTypedNumber } from "./typed-number";

export interface TypedCell {
  readonly input: CellInput;
  /** The format that Excel gives a cell whose format is still General. */
  readonly numberFormat?: string;
}

const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#FIELD!"];

export function readTypedText(text: string, numberFormat: string, today: () => CalendarDate): TypedCell {
  if (text === "") return { input: { value: null } };
  if (numberFormat === "@") return { input: { value: text } };
  if (text.startsWith("'")) return { input: { value: text.slice(1) } };
  if (text.startsWith("=") && text.length > 1) return { input: { value: null, formula: text, spill: true } };
  if (/^(true|false)$/iu.test(text)) return { input: { value: text.toUpperCase() === "TRUE" } };
  if (ERRORS.includes(text.toUpperCase())) return { input: { value: { error: text.toUpperCase() } } };
  const number = parseTypedNumber(text) ?? parseTypedDate(text, today);
  if (number === null) {
    const formula = formulaWithoutSign(text);
    return { input: formula === undefined ? { value: text } : { value: null, formula, spill: true } };
  }
  const input = { value: number.value };
  return number.numberFormat === undefined ? { input } : { input, numberFormat: number.numberFormat };
}

/** A text that begins with "+" or "-" and is no number is a formula to Excel as well, and "@NAME(...)" is one as in other programs. */
function formulaWithoutSign(text: string): string | undefined {
  if (/^[+-]\S/u.test(text)) return `=${text}`;
  return /^@[A-Z]+\(/iu.test(text) ? `=${text.slice(1)}` : undefined;
}
