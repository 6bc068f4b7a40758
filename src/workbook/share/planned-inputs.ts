import type { CellValue } from "../../model/explain";
import { isErrorValue } from "../../model/explain";
import type { CellChange, WrittenCell, WrittenSheet } from "../../share/plan";
import type { CellContent } from "../cell-input";
import { asText } from "../cell-input";
import type { CellInput, SheetContent } from "./change";

/** What to write so that a cell shows a value; "" empties it. */
export function valueInput(value: CellValue): CellContent {
  if (value === null) return "";
  if (isErrorValue(value)) return value.error;
  return typeof value === "string" ? asText(value) : value;
}

/** What a change writes into each of its cells. Of an array formula only the first cell holds one. */
export function inputsOfChange({ area, after }: CellChange): CellInput[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const [down, across] = [Math.floor(index / area.columns), index % area.columns];
    return { row: area.row + down, column: area.column + across, input: inputAt(after, down, across) };
  });
}

function inputAt(after: CellChange["after"], down: number, across: number): CellContent {
  switch (after.kind) {
    case "formula":
      return down + across === 0 ? after.formula.formula : "";
    case "formulas":
      return after.formulas[down]?.[across] ?? "";
    case "values":
      return valueInput(after.values[down]?.[across] ?? null);
  }
}

/** What a planned sheet holds, in rows of one length. */
export function contentOfSheet({ visibility, rows }: WrittenSheet): SheetContent {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    visibility,
    inputs: rows.map((row) => Array.from({ length: columns }, (_, column) => writtenInput(row[column] ?? null))),
  };
}

const writtenInput = (cell: WrittenCell): CellContent =>
  typeof cell === "object" && cell !== null && "formula" in cell ? cell.formula : valueInput(cell);
