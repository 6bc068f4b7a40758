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
