/** Carries a change plan out in a workbook file: all of it, or nothing is written. */
import { isFunctionId } from "../src/model/explain";
import { findSheet, valuesIn, type ArrayFormula, type Book, type SheetVisibility } from "../src/share/book";
import type { CellChange, ChangePlan, PlannedFormula, WrittenCell } from "../src/share/plan";
import type { CellEdit, NewCell, NewFormula, WorkbookEditor } from "../src/spreadsheet/edit";
import { encodeFormula } from "../src/spreadsheet/formula/encode";

const EDITORS: Readonly<Record<SheetVisibility, "Visible" | "Hidden" | "VeryHidden">> = {
  visible: "Visible",
  hidden: "Hidden",
  "very hidden": "VeryHidden",
};

export const storedText = (formula: string): string =>
  encodeFormula(formula, (name) => isFunctionId(name.toUpperCase()));

const arrayOf = ({ kind, rows, columns }: ArrayFormula) => ({ rows, columns, isDynamic: kind === "spill" });

const newFormula = ({ formula, array }: PlannedFormula): NewFormula => ({
  text: storedText(formula),
  ...(array && { array: arrayOf(array) }),
});

/** What the cells of a change show afterwards: what the plan wants, or what they show now. */
function shownAfter({ sheet, area, expected, after }: CellChange, book: Book) {
  if (expected !== null) return expected;
  const { array } = after.kind === "formula" ? after.formula : {};
  const now = findSheet(book, sheet);
  const size = array ? { ...area, rows: array.rows, columns: array.columns } : area;
  return now === undefined ? [] : valuesIn(now, size);
}

export function editsOf(change: CellChange, book: Book): CellEdit[] {
  const { area, after } = change;
  if (after.kind === "values") {
    return after.values.flatMap((cells, down) =>
      cells.map((value, across) => ({ row: area.row + down, column: area.column + across, formula: null, value })),
    );
  }
  const shown = shownAfter(change, book);
  return shown.flatMap((cells, down) =>
    cells.map((value, across): CellEdit => {
      const place = { row: area.row + down, column: area.column + across, value };
      if (after.kind === "formula") {
        const isFirst = down === 0 && across === 0;
        return { ...place, formula: isFirst ? newFormula(after.formula) : null };
      }
      const formula = after.formulas[down]?.[across] ?? "";
      return { ...place, formula: formula === "" ? null : { text: storedText(formula) } };
    }),
  );
}

const newCell = (cell: WrittenCell): NewCell =>
  typeof cell === "object" && cell !== null && "formula" in cell
    ? { formula: storedText(cell.formula), value: cell.value }
    : cell;

export function carryOut(plan: ChangePlan, editor: WorkbookEditor, book: Book): void {
  for (const { name, visibility, rows } of plan.sheets) {
    editor.writeSheet({ name, visibility: EDITORS[visibility], rows: rows.map((cells) => cells.map(newCell)) });
  }
  const bySheet = new Map<string, CellEdit[]>();
  for (const change of plan.changes) {
    const edits = bySheet.get(change.sheet) ?? [];
    edits.push(...editsOf(change, book));
    bySheet.set(change.sheet, edits);
  }
  for (const [sheet, edits] of bySheet) editor.editCells(sheet, edits);
  for (const sheet of plan.removed) editor.removeSheet(sheet);
}
