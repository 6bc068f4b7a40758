/** The value of a cell from its type and its text. Text that does not fit the type is damage, never zero. */
import type { CellValue } from "../cell";

export interface WrongValue {
  /** What the cell should have held. */
  readonly allowed: string;
}

export const isWrong = (value: CellValue | WrongValue): value is WrongValue =>
  typeof value === "object" && value !== null && "allowed" in value;

const DAY = 24 * 60 * 60 * 1000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Files of the strict kind may write a date as "2022-07-01T00:00:00" or a time as "12:30:00". */
function serialOf(text: string): number | undefined {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text);
  if (match === null || (match[1] === undefined && match[4] === undefined)) return undefined;
  const [year, month, day, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  const days = match[1] === undefined ? 0 : (Date.UTC(year ?? 0, (month ?? 1) - 1, day) - DAY_ZERO) / DAY;
  return days + ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
}

/** A workbook may count its days from 1904; serial numbers count from 1900 everywhere else. */
export const DAYS_FROM_1900_TO_1904 = 1462;

/** A number as nearly all of them are written; undefined for whatever needs a closer look, such as "0x10" or " 1". */
export function plainNumber(text: string): number | undefined {
  const first = text.charCodeAt(0);
  const second = text.charCodeAt(1);
  // Written so that no text at all, whose letters are NaN, is none: Number() makes a zero of it.
  if (!(first >= 48 && first <= 57) && first !== 45) return undefined;
  // A letter in the second place makes a number of another base.
  if (second > 57 && second !== 69 && second !== 101) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** `text` is the content of `<v>`, or undefined where the cell has none. */
export function readValue(type: string, text: string | undefined, texts: readonly string[]): CellValue | WrongValue {
  if (text === undefined) return null;
  switch (type) {
    case "s":
      return (/^\d+$/.test(text) ? texts[Number(text)] : undefined) ?? { allowed: "the number of one of its texts" };
    case "str":
      return text;
    case "b":
      if (text === "1" || text === "true") return true;
      return text === "0" || text === "false" ? false : { allowed: "1 or 0 for true or false" };
    case "e":
      return text.startsWith("#") ? { error: text } : { allowed: "an error such as #N/A" };
    case "d":
      return serialOf(text) ?? { allowed: "a date such as 2022-07-01" };
    default: {
      if (text.trim() === "") return null;
      const number = Number(text);
      return Number.isFinite(number) && !/[xob]/i.test(text) ? number : { allowed: "a number" };
    }
  }
}
