import { resolveDistrict } from "../districts";
import { DISTRICT_HEADERS, headerWords, YEAR_HEADERS } from "../districts/table-headers";
import { readFiscalYear } from "../money/fiscal-year";
import { Issue } from "../money/issue";
import type { CellContent } from "./cell-input";
import type { Lines } from "./lines";
import { valueIn } from "./lines";

/** What is looked for beside amounts. */
export interface Meaning {
  readonly headers: readonly string[];
  /** Heads of lines that hold such cells and say something else than what the amount is of. */
  readonly otherHeads: RegExp;
  /** Whether a cell is one; under a head that says so, less is asked of it. */
  readonly isOne: (cell: CellContent, isHeaded: boolean) => boolean;
}

export const DISTRICTS: Meaning = {
  headers: DISTRICT_HEADERS,
  otherHeads: /^$/,
  isOne: (cell, isHeaded) =>
    (typeof cell === "string" || (isHeaded && typeof cell === "number")) && resolveDistrict(cell).kind === "town",
};

export const YEARS: Meaning = {
  headers: YEAR_HEADERS,
  otherHeads: /\b(base|from|to)\b/,
  // An amount of 50,000 dollars could be a date; a year is a year.
  isOne: (cell) =>
    (typeof cell === "string" || (typeof cell === "number" && cell < 2_200)) &&
    cell !== "" &&
    !(readFiscalYear(cell) instanceof Issue),
};

/** The lines with the amounts, and the place of the amounts in each of them. */
export interface AmountLines {
  readonly first: number;
  readonly count: number;
  readonly place: number;
}

/** At least so many of the cells that hold something have to be what is looked for. */
const SHARE = 0.6;
/** How far above the amounts a head may stand. */
const HEADS = 10;

/** The place in the lines where each amount has its district or year; headed ones first, then the nearest, left before right. */
export function placeBeside(lines: Lines, amounts: AmountLines, meaning: Meaning): number | null {
  const places = (lines.values[amounts.first] ?? [])
    .map((_, place) => place)
    .filter((place) => place !== amounts.place);
  const candidates = places.flatMap((place) => {
    const head = headerWords(headOf(lines, amounts.first, place) ?? "");
    const isHeaded = meaning.headers.includes(head);
    return !meaning.otherHeads.test(head) && holds(lines, amounts, place, (cell) => meaning.isOne(cell, isHeaded))
      ? [{ place, isHeaded }]
      : [];
  });
  const distance = ({ place }: { readonly place: number }): number =>
    place < amounts.place ? amounts.place - place : (place - amounts.place) * 2 + 1;
  candidates.sort((a, b) => Number(b.isHeaded) - Number(a.isHeaded) || distance(a) - distance(b));
  return candidates[0]?.place ?? null;
}

function holds(
  lines: Lines,
  { first, count }: AmountLines,
  place: number,
  is: (cell: CellContent) => boolean,
): boolean {
  const cells = Array.from({ length: count }, (_, index) => valueIn(lines, first + index, place)).filter(
    (cell) => cell !== "",
  );
  return cells.length * 2 >= count && cells.filter(is).length >= cells.length * SHARE;
}

/** The nearest text above the first of some lines; null where another figure or nothing stands there. */
export function headOf(lines: Lines, first: number, place: number): string | null {
  for (let line = first - 1; line >= Math.max(0, first - HEADS); line -= 1) {
    const cell = valueIn(lines, line, place);
    if (cell !== "") return typeof cell === "string" ? cell : null;
  }
  return null;
}

export interface HeadFound {
  readonly line: number;
  readonly place: number;
  readonly value: CellContent;
}

/** A district or year that stands once above all amounts, perhaps in a band that begins further left. */
export function headForAll(lines: Lines, { first, place }: AmountLines, meaning: Meaning): HeadFound | null {
  for (let line = first - 1; line >= Math.max(0, first - HEADS); line -= 1) {
    let from = place;
    while (from > 0 && valueIn(lines, line, from) === "") from -= 1;
    const value = meaningIn(valueIn(lines, line, from), meaning);
    if (value !== null) return { line, place: from, value };
  }
  return null;
}

/** "Withheld FY 2022" names a year as well as "FY 2022" does. */
function meaningIn(cell: CellContent, meaning: Meaning): CellContent | null {
  if (meaning.isOne(cell, true)) return cell;
  if (meaning !== YEARS || typeof cell !== "string") return null;
  const [part] = /\bfy\s*\d{2}(\d{2})?\b|\b\d{4}[-\u2013]\d{2,4}\b|\b(19|20)\d{2}\b/i.exec(cell) ?? [];
  return part !== undefined && meaning.isOne(part, true) ? part : null;
}
