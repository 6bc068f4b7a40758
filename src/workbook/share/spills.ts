import type { ArrayFormula } from "../../share/book";
import type { CellContent } from "../cell-input";
import { areaOf } from "../locate-references";
import { inTurn } from "../pieces";
import type { RunOptions } from "../run-options";
import { requireNotCancelled } from "../run-options";
import type { CellsRead } from "./read-cells";
import { formulaOf } from "./shown";

/** So many questions go into one sync. */
const QUESTIONS = 2_000;

/** Cells of one column, one below the other, each with a formula that may fill more than its own cell. */
interface Run {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** A formula whose result fills several cells. */
export interface Spill extends Pick<ArrayFormula, "rows" | "columns"> {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
}

/**
 * The spills among the cells read. Only formulas of ours, and those beside a cell that is filled without a formula of its
 * own, are asked, column by column first: one sync, and one more where some spill; further ones after each 2,000 questions.
 */
export async function readSpills(
  context: Excel.RequestContext,
  sheets: readonly { readonly sheet: Excel.Worksheet; readonly cells: CellsRead }[],
  options: RunOptions,
): Promise<Spill[]> {
  const runs = sheets.flatMap(({ sheet, cells }) => runsIn(sheet, cells));
  const spilling: Run[] = [];
  await ask(context, runs, options, (run) => {
    const range = run.sheet.getRangeByIndexes(run.row, run.column, run.rows, 1);
    range.load("hasSpill");
    return () => {
      if (touchesSpill(range)) spilling.push(run);
    };
  });
  const spills: Spill[] = [];
  await ask(context, spilling.flatMap(cellsOf), options, ({ sheet, row, column }) => {
    const range = sheet.getRangeByIndexes(row, column, 1, 1).getSpillingToRangeOrNullObject();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return () => {
      const { rows, columns } = sizeOf(range);
      if (rows * columns > 1) spills.push({ sheet, row, column, rows, columns });
    };
  });
  return spills;
}

/** Null: some of its cells belong to a spill and others do not. */
const touchesSpill = ({ hasSpill }: Excel.Range): boolean => (hasSpill as boolean | null) !== false;

const sizeOf = (loaded: Excel.Range): Pick<ArrayFormula, "rows" | "columns"> =>
  loaded.isNullObject ? { rows: 1, columns: 1 } : areaOf(loaded);

async function ask<T>(
  context: Excel.RequestContext,
  questions: readonly T[],
  options: RunOptions,
  queue: (question: T) => () => void,
): Promise<void> {
  const batches = Array.from({ length: Math.ceil(questions.length / QUESTIONS) }, (_, index) =>
    questions.slice(index * QUESTIONS, (index + 1) * QUESTIONS),
  );
  await inTurn(batches, async (batch) => {
    requireNotCancelled(options);
    const answers = batch.map(queue);
    await context.sync();
    for (const answer of answers) answer();
  });
}

const cellsOf = ({ sheet, row, column, rows }: Run): Run[] =>
  Array.from({ length: rows }, (_, down) => ({ sheet, row: row + down, column, rows: 1 }));

function runsIn(sheet: Excel.Worksheet, { area, values, formulas }: CellsRead): Run[] {
  const runs: (Run & { rows: number })[] = [];
  for (let column = 0; column < area.columns; column += 1) {
    let open: (Run & { rows: number }) | null = null;
    for (let row = 0; row < area.rows; row += 1) {
      if (!maySpill(values, formulas, row, column)) open = null;
      else if (open) open.rows += 1;
      else runs.push((open = { sheet, row: area.row + row, column: area.column + column, rows: 1 }));
    }
  }
  return runs;
}

/** One of our functions may be in it. */
const OURS = /(?:ALLIANCE|DISTRICT|GRADUATED)_/i;

/**
 * A spill fills the cell at its right or the one below it; some versions of Excel give its formula for those, too. A formula
 * of ours is always asked: what it fills may look blank.
 */
function maySpill(
  values: readonly (readonly CellContent[])[],
  formulas: readonly (readonly CellContent[])[],
  row: number,
  column: number,
): boolean {
  const valueAt = (r: number, c: number): CellContent => values[r]?.[c] ?? "";
  const formulaAt = (r: number, c: number): string | null => formulaOf(formulas[r]?.[c] ?? "", valueAt(r, c));
  const own = formulaAt(row, column);
  if (own === null) return false;
  if (OURS.test(own)) return true;
  return [
    [row, column + 1],
    [row + 1, column],
  ].some(([r = 0, c = 0]) => {
    const formula = formulaAt(r, c);
    return formula === null ? valueAt(r, c) !== "" : formula === own;
  });
}
