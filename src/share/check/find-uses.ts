/** The check of a workbook: every use of our functions with its state. */
import type { Book } from "../book";
import { usesIn, type FormulaUse } from "../formula-uses";
import { FreshValues } from "../fresh/fresh-values";
import type { Scope } from "../plan";
import { inScope, WHOLE_WORKBOOK } from "../scope";
import { finished } from "../slices";
import { formOf } from "../written-names";
import type { CellUse, Findings, Progress } from "./findings";
import { stateOf } from "./judge";
import { misplacedIn } from "./misplaced";

export interface CheckOptions {
  readonly scope?: Scope;
}

/** A slice takes some ten milliseconds. */
const SLICE = 1000;

export const findUses = (book: Book, options: CheckOptions = {}): Findings => finished(checking(book, options));

/** The same in slices, so that a pane can show how far it is, and stop. */
export function* checking(book: Book, { scope = WHOLE_WORKBOOK }: CheckOptions = {}): Generator<Progress, Findings> {
  const uses = yield* scanning(book);
  const asked = uses.filter(({ sheet, area }) => inScope(scope, sheet.name, area));
  const fresh = new FreshValues(book, uses);
  const scanned = book.sheets.reduce((sum, { formulas }) => sum + formulas.length, 0);
  const cells: CellUse[] = [];
  for (const use of asked) {
    cells.push(found(use, fresh));
    if (cells.length % SLICE === 0) yield { done: scanned + cells.length, total: scanned + asked.length };
  }
  return { cells, misplaced: misplacedIn(book, scope) };
}

/** All formulas are read, whatever the scope: what a cell within it shows may depend on one outside. */
export function* scanning(book: Book): Generator<Progress, FormulaUse[]> {
  const total = book.sheets.reduce((sum, { formulas }) => sum + formulas.length, 0);
  const uses: FormulaUse[] = [];
  let before = 0;
  for (const sheet of book.sheets) {
    for (let from = 0; from < sheet.formulas.length; from += SLICE) {
      uses.push(...usesIn(sheet, from, from + SLICE));
      yield { done: before + Math.min(from + SLICE, sheet.formulas.length), total };
    }
    before += sheet.formulas.length;
  }
  return uses;
}

const found = (use: FormulaUse, fresh: FreshValues): CellUse => ({
  sheet: use.sheet.name,
  area: use.area,
  formula: use.cell.formula,
  ...(use.cell.array && { array: use.cell.array }),
  calls: use.calls,
  form: formOf(use.calls),
  isProtected: use.sheet.isProtected,
  state: stateOf(use, fresh),
});
