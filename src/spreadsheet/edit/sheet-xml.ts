/** A whole sheet written anew: values and formulas, without formats. */
import { addressOf } from "../address";
import type { CellValue } from "../cell";
import type { CellEdit } from "./cell-edit";
import { newCell, type CellWriting } from "./cell-xml";

/** A value, or a formula without its equals sign and what it shows. */
export type NewCell = CellValue | { readonly formula: string; readonly value: CellValue };

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";

const editOf = (cell: NewCell, row: number, column: number): CellEdit =>
  typeof cell === "object" && cell !== null && "formula" in cell
    ? { row, column, formula: { text: cell.formula }, value: cell.value }
    : { row, column, value: cell };

export function newSheetXml(rows: readonly (readonly NewCell[])[], isStrict: boolean, writing: CellWriting): string {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const written = rows.map((cells, row) => {
    const xml = cells.map((cell, column) => newCell(editOf(cell, row, column), "", undefined, writing)).join("");
    return xml === "" ? "" : `<row r="${row + 1}">${xml}</row>`;
  });
  const last = addressOf({ row: Math.max(0, rows.length - 1), column: Math.max(0, width - 1) });
  const ref = last === "A1" ? "A1" : `A1:${last}`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${isStrict ? STRICT_MAIN : MAIN}">` +
    `<dimension ref="${ref}"/><sheetData>${written.join("")}</sheetData></worksheet>`
  );
}
