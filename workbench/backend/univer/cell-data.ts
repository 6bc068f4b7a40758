import { CellValueType, type ICellData, type Nullable } from "@univerjs/presets";
import type { CellInput } from "../backend";
import { type CellValue, isCellError } from "../cells";

const ERRORS: ReadonlySet<string> = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);

const looksLikeNumber = (text: string): boolean => text.trim() !== "" && !Number.isNaN(Number(text));

/** The value and its type in Univer's words. A text that reads as a number is forced to stay a text. */
function typedValue(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === null) return { v: null };
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: looksLikeNumber(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** What to put in a cell, replacing what it held and leaving its style. `formula` is in Univer's words. */
export function cellContent({ value }: CellInput, formula: string | undefined, keepResult = false): ICellData {
  const nothingElse = { si: null, p: null };
  if (formula !== undefined && keepResult) return { ...nothingElse, f: formula, ...typedValue(value) };
  // The result of a formula is calculated; a value given with it is as old as the file that it comes from.
  if (formula !== undefined) return { ...nothingElse, f: formula, v: null };
  return { ...nothingElse, f: null, ...typedValue(value) };
}

function richText(cell: ICellData): string | undefined {
  return cell.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}

/** A text that is the name of an error is that error: Univer makes no difference, and Excel neither when it is typed. */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const value = richText(cell) ?? cell.v;
  if (value == null || value === "") return cell.f == null && cell.si == null ? null : (value ?? null);
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "TRUE";
  if (typeof value === "string") return ERRORS.has(value) ? { error: value } : value;
  return value;
}
