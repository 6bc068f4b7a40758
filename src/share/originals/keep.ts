/** An original from the formula that stands in the workbook and what is to take its place. */
import { areaText } from "../address";
import type { FormulaUse } from "../formula-uses";
import type { NameForm } from "../check/findings";
import { formOf, withNames, type WrittenForm } from "../written-names";
import type { Original, ReplacedBy } from "./original";
import { holdFormula, type HeldReference } from "./template";

/** What a cell is to hold: a formula with its equals sign, or a value. */
export type Put =
  | { readonly kind: "formula"; readonly formula: string; readonly isArray: boolean }
  | Extract<ReplacedBy, { kind: "value" }>;

/** `put` has the size of the formula's area, row by row. */
export function keep(
  { sheet, cell, area, calls }: FormulaUse,
  put: readonly (readonly Put[])[],
  { number, day }: { readonly number: number; readonly day: string },
): Original {
  const own = { sheet: sheet.name, cells: areaText(area) };
  const form = heldForm(formOf(calls), cell.formula);
  return {
    number,
    own,
    ...holdFormula(withNames(cell.formula, calls, form), own),
    ...(cell.array && { array: cell.array }),
    form,
    day,
    cells: put.flatMap((cells, row) =>
      cells.map((one, column) => {
        const at = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
        const place = { sheet: sheet.name, cells: areaText(at) };
        return { row, column, own: place, by: held(one, place) };
      }),
    ),
  };
}

/** A formula with a mark of files in it is one of a file; what stood before the name through a fault is not kept. */
const heldForm = (form: NameForm, formula: string): WrittenForm =>
  form === "stored" || /_xldudf_|_xlfn\./i.test(formula) ? "stored" : "plain";

function held(put: Put, own: HeldReference): ReplacedBy {
  if (put.kind === "value") return put;
  return { kind: "formula", isArray: put.isArray, ...holdFormula(put.formula, own) };
}
