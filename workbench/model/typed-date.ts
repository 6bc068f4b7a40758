import { serialOf, type CalendarDate } from "../backend/serial-date";
import type { TypedNumber } from "./typed-number";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONG_MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

type Reader = (groups: Readonly<Record<string, string>>, today: () => CalendarDate) => CalendarDate | null;

interface Form {
  readonly pattern: RegExp;
  readonly numberFormat: string;
  readonly read: Reader;
}

const monthNumber = (name = ""): number => {
  const month = name.toLowerCase();
  return Math.max(MONTHS.indexOf(month), LONG_MONTHS.indexOf(month)) + 1;
};

/** Two digits mean 1930 to 2029. */
const fullYear = (text = ""): number => {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
};

const YEAR = String.raw`(?<year>\d{4}|\d{2})`;
const SHORT_DATE = "m/d/yyyy";
const DAY_MONTH = "d-mmm";
const DAY_MONTH_YEAR = "d-mmm-yy";
const MONTH_YEAR = "mmm-yy";

const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(String.raw`^(?<month>\d{1,2})(?<mark>[/-])(?<day>\d{1,2})\k<mark>${YEAR}$`, "u"),
    numberFormat: SHORT_DATE,
    read: ({ year, month, day }) => ({ year: fullYear(year), month: Number(month), day: Number(day) }),
  },
  {
    pattern: /^(?<year>\d{4})(?<mark>[/-])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/u,
    numberFormat: SHORT_DATE,
    read: ({ year, month, day }) => ({ year: Number(year), month: Number(month), day: Number(day) }),
  },
  {
    pattern: /^(?<month>\d{1,2})[/-](?<day>\d{1,2})$/u,
    numberFormat: DAY_MONTH,
    read: ({ month, day }, today) => ({ year: today().year, month: Number(month), day: Number(day) }),
  },
  {
    // "7/32" is no day: Excel takes it for July 1932.
    pattern: /^(?<month>\d{1,2})[/-](?<year>\d{2}|\d{4})$/u,
    numberFormat: MONTH_YEAR,
    read: ({ month, year }) => ({ year: fullYear(year), month: Number(month), day: 1 }),
  },
  {
    pattern: /^(?<year>\d{4})[/-](?<month>\d{1,2})$/u,
    numberFormat: MONTH_YEAR,
    read: ({ year, month }) => ({ year: Number(year), month: Number(month), day: 1 }),
  },
  {
    pattern: new RegExp(String.raw`^(?<month>[a-z]+)\.? (?<day>\d{1,2}),? (?<year>\d{4})$`, "iu"),
    numberFormat: DAY_MONTH_YEAR,
    read: ({ year, month, day }) => ({ year: Number(year), month: monthNumber(month), day: Number(day) }),
  },
  {
    pattern: new RegExp(String.raw`^(?<day>\d{1,2})[- ](?<month>[a-z]+)[- ]${YEAR}$`, "iu"),
    numberFormat: DAY_MONTH_YEAR,
    read: ({ year, month, day }) => ({ year: fullYear(year), month: monthNumber(month), day: Number(day) }),
  },
  {
    pattern: /^(?<day>\d{1,2})[- ](?<month>[a-z]+)$/iu,
    numberFormat: DAY_MONTH,
    read: ({ month, day }, today) => ({ year: today().year, month: monthNumber(month), day: Number(day) }),
  },
  {
    pattern: /^(?<month>[a-z]+)[- ](?<day>\d{1,2})$/iu,
    numberFormat: DAY_MONTH,
    read: ({ month, day }, today) => ({ year: today().year, month: monthNumber(month), day: Number(day) }),
  },
  {
    pattern: new RegExp(String.raw`^(?<month>[a-z]+)[- ]${YEAR}$`, "iu"),
    numberFormat: MONTH_YEAR,
    read: ({ year, month }) => ({ year: fullYear(year), month: monthNumber(month), day: 1 }),
  },
];

/** Null where Excel would keep the text. */
export function parseTypedDate(text: string, today: () => CalendarDate): TypedNumber | null {
  const trimmed = text.trim();
  for (const { pattern, numberFormat, read } of FORMS) {
    const groups = pattern.exec(trimmed)?.groups as Record<string, string> | undefined;
    const date = groups === undefined ? null : read(groups, today);
    const value = date === null ? null : serialOf(date);
    if (value !== null) return { value, numberFormat };
  }
  return null;
}
