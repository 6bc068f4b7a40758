import type { Area } from "../formula/area";
import { splitSheet } from "../formula/sheet-name";
import { parseArea } from "./a1";
import type { TablePart } from "../share/structured-reference";
import { parseStructured } from "../share/structured-reference";

/** Why what a reference names has no values that can be read. */
export type WhyUnreadable =
  /** It is a value or a formula, which only Excel could work out. */
  | "no reference"
  | "other workbook"
  | "several sheets"
  | "several areas"
  | "no such sheet"
  | "no such table"
  | "no such column"
  | "no such name"
  | "no spill"
  | "no row of the table"
  | "beyond the sheet"
  | "too many cells";

/** What the text of an argument names. */
export type Reference =
  | { readonly kind: "area"; readonly sheetName: string; readonly area: Area }
  | { readonly kind: "spill"; readonly sheetName: string; readonly area: Area }
  | { readonly kind: "table"; readonly part: TablePart }
  | { readonly kind: "name"; readonly sheetName: string | null; readonly name: string }
  | {
      readonly kind: "unreadable";
      readonly why: "no reference" | "other workbook" | "several sheets" | "several areas" | "beyond the sheet";
    };

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LOOKS_LIKE_AREA = /^\$?[a-z]{1,4}\$?\d{1,8}(:\$?[a-z]{1,4}\$?\d{1,8})?$/i;

/** A reference without a sheet is one of the formula's own. */
export function parseReference(text: string, ownSheet: string): Reference {
  const reference = text.trim().replace(/^=/, "").trim();
  const structured = parseStructured(reference);
  if (structured) return { kind: "table", part: structured };
  const { sheetName, rest } = splitSheet(reference);
  if (sheetName?.includes("[")) return { kind: "unreadable", why: "other workbook" };
  if (sheetName?.includes(":")) return { kind: "unreadable", why: "several sheets" };
  const sheet = sheetName ?? ownSheet;
  if (rest.endsWith("#")) {
    const cell = parseArea(rest.slice(0, -1));
    return cell && cell.rows * cell.columns === 1
      ? { kind: "spill", sheetName: sheet, area: cell }
      : { kind: "unreadable", why: "no reference" };
  }
  const area = parseArea(rest);
  if (area) return { kind: "area", sheetName: sheet, area };
  if (NAME.test(rest) && !/^(true|false)$/i.test(rest)) return { kind: "name", sheetName, name: rest };
  if (LOOKS_LIKE_AREA.test(rest)) return { kind: "unreadable", why: "beyond the sheet" };
  const isList = /^\(?[^"(),]+,[^"()]+\)?$/.test(reference);
  return { kind: "unreadable", why: isList && areAreas(reference) ? "several areas" : "no reference" };
}

const areAreas = (list: string): boolean =>
  list
    .replace(/^\(|\)$/g, "")
    .split(",")
    .every((part) => parseArea(splitSheet(part.trim()).rest) !== null);
