/** A fiscal year in the forms in which cells hold one, found in a list of years without turning text into numbers. */
import { isErrorValue, type CellValue } from "../../../model/explain";
import { readFiscalYear } from "../../../money/fiscal-year";
import { Issue } from "../../../money/issue";
import { NotFollowed } from "../not-followed";
import { atom, quoted, type Operand } from "../operand";

type Writing = (year: number) => string;

const two = (year: number): string => String(year % 100).padStart(2, "0");

/** The ways to write a year as text, without spaces and with a plain hyphen. */
const WRITINGS: readonly Writing[] = [
  (year) => String(year),
  (year) => `FY${year}`,
  (year) => `FY${two(year)}`,
  (year) => `${year - 1}-${two(year)}`,
  (year) => `${year - 1}-${year}`,
];

const EN_DASH = "\u2013";

/** Serial numbers of dates begin here; below are years. */
const FIRST_DATE = 18264;

/** From July 1 on, 184 days later it is the next calendar year, which names the fiscal year. */
const TO_NEXT_YEAR = 184;

const isDate = (value: CellValue): boolean => typeof value === "number" && value >= FIRST_DATE;
const isText = (value: CellValue): value is string => typeof value === "string" && value !== "";

/** Where text is taken as well: a formula for the year of a cell as text without spaces, and each year in all of its writings. */
export interface YearPosition {
  /** A formula for the place of the year in the list, or #N/A. */
  readonly position: string;
  /** How often the list of years stands in the list that the position counts in, once for each way of writing. */
  readonly forms: number;
}

const isBlank = (value: CellValue): boolean => value === null || value === "";

/** A cell that holds no year gives another error natively, so it is left to whoever has to correct it. */
export function refuseNoYear({ text, here }: Operand): void {
  if (here === undefined || isBlank(here) || isErrorValue(here)) return;
  if (readFiscalYear(here) instanceof Issue)
    throw new NotFollowed(`${text} holds ${JSON.stringify(here)}, which is no fiscal year.`);
}

/** The test for a blank, where cells of the argument are blank now. */
export const blankTests = ({ text, literal, present }: Operand): readonly string[] =>
  literal === undefined && present.some(isBlank) ? [`${atom(text)}=""`] : [];

/** The number of a year where cells hold dates as well: a fiscal year is named by the calendar year in which it ends. */
export const yearNumber = ({ text, isRange, present }: Operand): string =>
  present.some(isDate) ? ofDate(text, isRange) : text;

/**
 * Years as numbers are always found. Dates and text are where the cells of the argument hold such: the formula stays short, and
 * another form that is typed later gives #N/A.
 */
export function yearPosition(operand: Operand, years: readonly number[]): YearPosition {
  const { present } = operand;
  refuseNoYear(operand);
  const readable = present.filter((value) => !(readFiscalYear(value) instanceof Issue));
  const number = yearNumber(operand);
  const texts = readable.filter(isText);
  if (texts.length === 0) return { position: `MATCH(${number},{${years.join(",")}},0)`, forms: 1 };
  const dashed = texts.some((text) => text.includes(EN_DASH));
  const joined = `SUBSTITUTE(${number}," ","")`;
  const plain = dashed ? `SUBSTITUTE(${joined},"${EN_DASH}","-")` : joined;
  const written = WRITINGS.filter((writing, index) => index === 0 || texts.some((text) => isWritten(text, writing)));
  const list = written.flatMap((writing) => years.map((year) => quoted(writing(year))));
  return { position: `MATCH(${plain},{${list.join(",")}},0)`, forms: written.length };
}

const ofDate = (text: string, isRange: boolean): string =>
  `IF(${isRange ? `ISNUMBER(${text})*(${text}>=${FIRST_DATE})` : `N(${text})>=${FIRST_DATE}`},YEAR(${text}+${TO_NEXT_YEAR}),${text})`;

function isWritten(text: string, writing: Writing): boolean {
  const year = readFiscalYear(text);
  if (year instanceof Issue) return false;
  return text.replace(/\s+/g, "").replace(EN_DASH, "-").toUpperCase() === writing(year);
}
