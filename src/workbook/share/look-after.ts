import type { CellValue } from "../../model/explain";
import { sameValue } from "../../share/compute/same-value";
import type { CellChange } from "../../share/plan";
import { runJobs } from "../jobs";
import { WorkbookError } from "../problem";
import type { RunOptions } from "../run-options";
import { requireNotCancelled } from "../run-options";
import type { StillWrong } from "./acts";
import { shownText } from "./shown-text";
import { placeOf } from "./look-before";
import { Present } from "./present";
import type { CellsRead } from "./read-cells";
import { readingCells } from "./read-cells";

/** A custom function answers some time after its formula was written: so often, and so long apart, it is looked again. */
const LOOKS = 40;
const PAUSE = 500;

/** Cells of a sheet that were written and read back, with the changes that they belong to. */
export interface Written {
  readonly sheet: () => Excel.Worksheet;
  readonly sheetName: string;
  readonly changes: readonly CellChange[];
  readonly cells: readonly CellsRead[];
}

const IS_WORKING = /^#(?:BUSY!|GETTING_DATA)$/;

/** Reads again what is still being computed, until it is, or for twenty seconds. */
export async function awaitResults(
  context: Excel.RequestContext,
  written: readonly Written[],
  options: RunOptions,
): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    const waiting = written.flatMap(({ sheet, cells, changes }) =>
      cells.filter((one) => isWaiting(one) || isEmptyYet(one, changes)).map((one) => ({ sheet, cells: one })),
    );
    if (waiting.length === 0) return;
    requireNotCancelled(options);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    for (const { cells } of waiting) [cells.values.length, cells.formulas.length] = [0, 0];
    await runJobs(
      context,
      waiting.flatMap(({ sheet, cells }) => readingCells(sheet, cells)),
      { signal: options.signal },
    );
  }
}

const isWaiting = ({ values }: CellsRead): boolean =>
  values.some((line) => line.some((value) => typeof value === "string" && IS_WORKING.test(value)));

/** A formula that was written shows nothing where something is to be shown: it may not have been computed yet. */
function isEmptyYet(cells: CellsRead, changes: readonly CellChange[]): boolean {
  const { area, values, formulas } = cells;
  const isOpen = (row: number, column: number): boolean => {
    const [down, across] = [row - area.row, column - area.column];
    return values[down]?.[across] === "" && String(formulas[down]?.[across] ?? "").startsWith("=");
  };
  return changes.some((change) => {
    for (const { row, column, value } of wantedOf(change)) {
      if ((value ?? "") !== "" && isOpen(row, column)) return true;
    }
    return false;
  });
}

const presentOf = ({ cells }: Written): Present => cells.reduce((all, one) => all.add(one), new Present());

/** Refuses with the first cell that shows something else than the plan wants, to the cent. */
export function requireExpected(written: readonly Written[]): void {
  for (const one of written) {
    const present = presentOf(one);
    for (const change of one.changes) {
      for (const { row, column, value } of wantedOf(change)) {
        const shown = present.shownAt(row, column);
        if (sameValue(shown, value)) continue;
        throw new WorkbookError({
          code: "shows-otherwise",
          place: placeOf({ sheet: one.sheetName, area: { row, column, rows: 1, columns: 1 } }),
          before: shownText(value),
          after: shownText(shown),
        });
      }
    }
  }
}

function* wantedOf({ area, expected }: CellChange): Iterable<{ row: number; column: number; value: CellValue }> {
  for (const [down, line] of (expected ?? []).entries()) {
    for (const [across, value] of line.entries()) {
      yield { row: area.row + down, column: area.column + across, value };
    }
  }
}

/** The formulas written that show an error, where the plan does not say what they have to show. */
export const stillWrongIn = (written: readonly Written[]): StillWrong[] =>
  written.flatMap((one) => {
    const present = presentOf(one);
    return one.changes.flatMap(({ area, expected }): StillWrong[] => {
      if (expected) return [];
      return cellsOf(area).flatMap(({ row, column }) => {
        const [formula, shown] = [present.formulaAt(row, column), present.shownAt(row, column)];
        if (formula === null || typeof shown !== "object" || shown === null) return [];
        return [{ sheet: one.sheetName, row, column, formula, shows: shown.error }];
      });
    });
  });

const cellsOf = ({ row, column, rows, columns }: CellChange["area"]): { row: number; column: number }[] =>
  Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
