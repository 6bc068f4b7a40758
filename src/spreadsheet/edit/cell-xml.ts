/** Writes one cell: into its element where it has one, so that all else in the element stays, or as a new element. */
import { columnLetters } from "../../formula/column";
import { addressOf } from "../address";
import type { CellValue } from "../cell";
import { CannotRead } from "../issue";
import type { Place, ScannedCell } from "../sheet/scan";
import type { CellEdit, NewFormula } from "./cell-edit";
import type { Splice } from "./part-text";
import { escapeAttribute, escapeCellText, keepSpaces, openedTag, prefixOf, withAttribute } from "./xml-text";

const MAX_TEXT = 32_767;
/** Excel's limit is 8,192 characters as typed; the stored form is longer by its prefixes. */
const MAX_FORMULA = 16_384;

/** Errors that a file can hold; Excel keeps younger ones as #VALUE! with a remark elsewhere. */
const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);

export interface CellWriting {
  readonly sheet: string;
  /** The number of `cm` that marks a dynamic array; asked for only where one is written. */
  readonly dynamicMark: () => number;
}

interface Written {
  /** The attribute `t`; null for a number and for a blank. */
  readonly type: string | null;
  readonly xml: string;
}

const inValue = (prefix: string, type: string | null, text: string, space = ""): Written => ({
  type,
  xml: `<${prefix}v${space}>${text}</${prefix}v>`,
});

function valueXml(value: CellValue, prefix: string, isResult: boolean): Written {
  if (value === null) return { type: null, xml: "" };
  if (typeof value === "number") return inValue(prefix, null, String(value));
  if (typeof value === "boolean") return inValue(prefix, "b", value ? "1" : "0");
  if (typeof value === "object") return inValue(prefix, "e", ERRORS.has(value.error) ? value.error : "#VALUE!");
  const text = escapeCellText(value);
  if (isResult) return inValue(prefix, "str", text, keepSpaces(value));
  return {
    type: "inlineStr",
    xml: `<${prefix}is><${prefix}t${keepSpaces(value)}>${text}</${prefix}t></${prefix}is>`,
  };
}

function formulaXml({ text, array }: NewFormula, { row, column }: CellEdit, prefix: string): string {
  const last = array && { row: row + array.rows - 1, column: column + array.columns - 1 };
  const first = addressOf({ row, column });
  const area = last === undefined || first === addressOf(last) ? first : `${first}:${addressOf(last)}`;
  const kind = array === undefined ? "" : ` t="array" ref="${area}"`;
  return `<${prefix}f${kind}${keepSpaces(text)}>${escapeCellText(text)}</${prefix}f>`;
}

function check(edit: CellEdit, { sheet }: CellWriting): void {
  const { formula, value } = edit;
  if (typeof value === "string" && value.length > MAX_TEXT) throw tooLong(edit, sheet, "text", value.length, MAX_TEXT);
  if (formula && formula.text.length > MAX_FORMULA)
    throw tooLong(edit, sheet, "formula", formula.text.length, MAX_FORMULA);
}

const tooLong = (edit: CellEdit, sheet: string, what: "text" | "formula", length: number, limit: number): CannotRead =>
  CannotRead.because("too-long", { sheet, cell: addressOf(edit), what, length, limit });

/** The changes within the element of a cell, by places in the text of its sheet. */
export function editCell(text: string, cell: ScannedCell, edit: CellEdit, writing: CellWriting): Splice[] {
  check(edit, writing);
  const tag = text.slice(cell.start, cell.tagEnd);
  const prefix = prefixOf(tag);
  const hasFormula = edit.formula === undefined ? cell.formula !== undefined : edit.formula !== null;
  const formula = edit.formula ? formulaXml(edit.formula, edit, prefix) : "";
  const value =
    edit.value === undefined ? undefined : valueXml(edit.value, prefix, hasFormula || edit.isSpilled === true);
  let written = tag;
  if (edit.formula !== undefined) {
    const mark = edit.formula?.array?.isDynamic ? String(writing.dynamicMark()) : null;
    written = withAttribute(written, "cm", mark);
  }
  if (value !== undefined) {
    const isPlainNumber = value.type === null && value.xml !== "" && cell.attributes["t"] === "n";
    if (!isPlainNumber) written = withAttribute(written, "t", value.type);
    written = withAttribute(written, "vm", null);
  }
  if (cell.isEmpty) {
    const content = formula + (value?.xml ?? "");
    if (content !== "") written = `${openedTag(written)}${content}</${prefix}c>`;
    return written === tag ? [] : [{ start: cell.start, end: cell.tagEnd, text: written }];
  }
  const splices: Splice[] = written === tag ? [] : [{ start: cell.start, end: cell.tagEnd, text: written }];
  // The formula stands before the value in any cell.
  if (edit.formula !== undefined) replace(splices, [cell.formula], cell.tagEnd, formula);
  if (value !== undefined) replace(splices, [cell.value, cell.inline], cell.formula?.end ?? cell.tagEnd, value.xml);
  return splices;
}

/** Puts XML in place of what is there, or at a place where nothing is. */
function replace(splices: Splice[], places: readonly (Place | undefined)[], at: number, xml: string): void {
  const [first, ...rest] = places.filter((place) => place !== undefined).sort((a, b) => a.start - b.start);
  if (first !== undefined) splices.push({ start: first.start, end: first.end, text: xml });
  else if (xml !== "") splices.push({ start: at, end: at, text: xml });
  for (const { start, end } of rest) splices.push({ start, end, text: "" });
}

/** A cell that the sheet does not have yet; empty text where it would hold nothing. `style` is the look of its row. */
export function newCell(edit: CellEdit, prefix: string, style: string | undefined, writing: CellWriting): string {
  check(edit, writing);
  const value = valueXml(edit.value ?? null, prefix, Boolean(edit.formula) || edit.isSpilled === true);
  const formula = edit.formula ? formulaXml(edit.formula, edit, prefix) : "";
  if (formula + value.xml === "") return "";
  const look = style === undefined ? "" : ` s="${escapeAttribute(style)}"`;
  const type = value.type === null ? "" : ` t="${value.type}"`;
  const mark = edit.formula?.array?.isDynamic ? ` cm="${writing.dynamicMark()}"` : "";
  return `<${prefix}c r="${columnLetters(edit.column)}${edit.row + 1}"${look}${type}${mark}>${formula}${value.xml}</${prefix}c>`;
}
