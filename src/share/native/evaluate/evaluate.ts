/** Works a native formula out in plain double arithmetic, as a spreadsheet program does. */
import type { CellValue } from "../../../model/explain";
import type { Book } from "../../book";
import { shapeOf } from "../../formula-shape";
import type { FormulaPlace } from "../../resolve";
import { NotRead, parseFormula } from "../formula/parse";
import type { NativeOutcome } from "../request";
import { compile } from "./compile";
import type { Run } from "./run";
import { CannotTell } from "./differs";
import { single } from "./values";

export function evaluate(formula: string, place: FormulaPlace, book: Book): NativeOutcome {
  try {
    return { value: shown(single(compiled(formula, place, book)({ book, place }))) };
  } catch (failure) {
    if (failure instanceof CannotTell) return { why: failure.message };
    if (failure instanceof NotRead) return { why: `The formula ${failure.message}.` };
    throw failure;
  }
}

/** A formula that comes to a blank shows 0. */
const shown = (value: CellValue): CellValue => value ?? 0;

/** What was read serves all formulas of the same shape in a workbook. */
const known = new WeakMap<Book, Map<string, Run>>();

function compiled(formula: string, { row, column }: FormulaPlace, book: Book): Run {
  let shapes = known.get(book);
  if (!shapes) known.set(book, (shapes = new Map()));
  const shape = shapeOf(formula, row, column);
  const before = shapes.get(shape);
  if (before) return before;
  const { run, fitsShape } = compile(parseFormula(formula), { formula, row, column });
  if (fitsShape) shapes.set(shape, run);
  return run;
}
