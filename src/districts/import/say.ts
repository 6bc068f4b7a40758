import { type FiscalYear, fiscalYearName } from "../../money/fiscal-year";

const LONGEST_QUOTE = 60;

/** What was found, in quotes where it is text, and cut where it is long. */
export function quoted(found: unknown): string {
  if (typeof found !== "string") return String(found);
  return `"${found.length > LONGEST_QUOTE ? `${found.slice(0, LONGEST_QUOTE)}\u2026` : found}"`;
}

export function listing(items: readonly string[], joint: "and" | "or" = "and"): string {
  const last = items[items.length - 1] ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${joint} ${last}`;
}

const NAMED = 8;

/** The first names of a long list, and how many more there are. */
export const fewOf = (names: readonly string[]): string =>
  names.length <= NAMED + 1 ? listing(names) : `${names.slice(0, NAMED).join(", ")} and ${names.length - NAMED} more`;

export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** "fiscal year 2023", or "fiscal years 2023 to 2027". */
export const yearsInWords = (from: FiscalYear, to: FiscalYear): string =>
  from === to ? `fiscal year ${from}` : `fiscal years ${from} to ${to}`;

export const shortYears = (from: FiscalYear, to: FiscalYear): string =>
  from === to ? fiscalYearName(from) : `${fiscalYearName(from)} to ${fiscalYearName(to)}`;
