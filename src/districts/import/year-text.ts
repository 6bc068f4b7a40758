import { looksLikeDate } from "../../money/date-text";
import { type FiscalYear, type FiscalYearIssue, readFiscalYear } from "../../money/fiscal-year";
import { Issue } from "../../money/issue";
import { cellText } from "./cell-text";
import type { Cell } from "./grid";

/** A span, a short year behind FY, or a year alone: no part of a longer number, a date or a decimal. */
const YEARS =
  /(?<![\d./-])(\d{4})\s?[-\u2013\u2014/]\s?(\d{4}|\d{2})(?![\d/])|\bfy\s?'?(\d{2})(?!\d)|(?<![\d./-])(\d{4})(?![\d/]|\.\d)/gi;

/** The one fiscal year that a header names, alone or among other words: "FY 2022-23", "2022-23 ECS Grant". */
export function yearInHeader(cell: Cell | undefined): FiscalYear | undefined {
  // A number beyond is a date in Excel, or an amount.
  if (typeof cell === "number") return cell < 10_000 ? yearOrNone(cell) : undefined;
  const text = cellText(cell);
  const whole = yearOrNone(text);
  if (whole !== undefined) return whole;
  if (text.length > 200 || looksLikeDate(text)) return undefined;
  const found = [...text.matchAll(YEARS)].map(([, start, end, short, alone]) =>
    yearOrNone(start !== undefined ? `${start}-${end}` : short !== undefined ? `FY${short}` : (alone ?? "")),
  );
  const [year, ...others] = new Set(found);
  return others.length === 0 ? year : undefined;
}

function yearOrNone(value: string | number): FiscalYear | undefined {
  const year = readFiscalYear(value);
  return year instanceof Issue ? undefined : year;
}

/** The fiscal year in a cell of a year column. */
export function readYearCell(cell: Cell | undefined): FiscalYear | FiscalYearIssue {
  const value = typeof cell === "string" ? cellText(cell) : cell;
  const year = readFiscalYear(value);
  if (!(year instanceof Issue) || typeof value !== "string") return year;
  return yearInHeader(value) ?? year;
}
