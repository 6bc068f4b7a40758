import { looksLikeDate } from "./date-text";
import { Issue, type IssueOf } from "./issue";

declare const kind: unique symbol;

/** A fiscal year of Connecticut, named by the year in which it ends: FY 2023 is July 1, 2022 to June 30, 2023. */
export type FiscalYear = number & { readonly [kind]: "fiscal year" };

/** Why a value is no fiscal year; `found` is the value as it was given. */
export interface FiscalYearFacts {
  readonly "fiscal-year-blank": object;
  readonly "fiscal-year-text": { readonly found: string };
  readonly "fiscal-year-span": { readonly found: string };
  readonly "fiscal-year-date-text": { readonly found: string };
  readonly "fiscal-year-number": { readonly found: number };
  readonly "fiscal-year-boolean": { readonly found: boolean };
  readonly "fiscal-year-data-type": { readonly found: unknown };
}

export type FiscalYearIssue = IssueOf<FiscalYearFacts>;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Serial numbers of January 1, 1950 and December 31, 2199: what lies between is a date, and no year lies there. */
const FIRST_DATE = 18264;
const LAST_DATE = 109574;

const YEAR = /^(?:fy\s*)?(\d{4})$/i;
const SHORT_YEAR = /^fy\s*(\d{2})$/i;
const SPAN = /^(\d{4})[-\u2013](\d{2}|\d{4})$/;

export const fiscalYear = (year: number): FiscalYear => year as FiscalYear;

export const fiscalYearName = (year: FiscalYear): string => `FY ${year}`;

export function readFiscalYear(value: unknown): FiscalYear | FiscalYearIssue {
  switch (typeof value) {
    case "number":
      return fiscalYearOfNumber(value);
    case "string":
      return fiscalYearOfText(value);
    case "boolean":
      return new Issue("fiscal-year-boolean", { found: value });
    default:
      return value == null ? new Issue("fiscal-year-blank", {}) : new Issue("fiscal-year-data-type", { found: value });
  }
}

const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

function fiscalYearOfNumber(found: number): FiscalYear | FiscalYearIssue {
  // Excel passes a blank as 0 on the desktop.
  if (found === 0) return new Issue("fiscal-year-blank", {});
  if (Number.isInteger(found) && isYear(found)) return fiscalYear(found);
  const day = Math.floor(found);
  if (day >= FIRST_DATE && day <= LAST_DATE) return fiscalYearOfDate(day);
  return new Issue("fiscal-year-number", { found });
}

/** Day 1 of Excel's calendar is January 1, 1900; counting from December 30, 1899 allows for its February 29, 1900. */
function fiscalYearOfDate(serial: number): FiscalYear {
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  const july = 6;
  return fiscalYear(date.getUTCFullYear() + (date.getUTCMonth() >= july ? 1 : 0));
}

function fiscalYearOfText(found: string): FiscalYear | FiscalYearIssue {
  const text = found.trim();
  if (text === "") return new Issue("fiscal-year-blank", {});
  const short = SHORT_YEAR.exec(text)?.[1];
  if (short !== undefined) return fiscalYear(2000 + Number(short));
  const full = YEAR.exec(text)?.[1];
  if (full !== undefined && isYear(Number(full))) return fiscalYear(Number(full));
  const span = SPAN.exec(text);
  if (span) return fiscalYearOfSpan(found, Number(span[1]), span[2] ?? "");
  return new Issue(looksLikeDate(text) ? "fiscal-year-date-text" : "fiscal-year-text", { found });
}

function fiscalYearOfSpan(found: string, start: number, end: string): FiscalYear | FiscalYearIssue {
  const year = start + 1;
  if (!String(year).endsWith(end) || !isYear(year)) return new Issue("fiscal-year-span", { found });
  return fiscalYear(year);
}
