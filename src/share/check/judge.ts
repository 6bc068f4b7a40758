/** The state of a cell: what it shows against what the function gives for what its cells hold now. */
import { isErrorValue, type CellMatrix, type CellValue } from "../../model/explain";
import { valuesIn } from "../book";
import { isNotComputed, messageOf } from "../compute/compute-call";
import { firstDifference } from "../compute/same-value";
import type { FormulaUse } from "../formula-uses";
import { fitted } from "../fresh/fitted";
import type { FreshValues } from "../fresh/fresh-values";
import { throughReason } from "./came-through";
import type { CellFault, CellState } from "./findings";
import { spillReason } from "./spill-reason";

export function stateOf(use: FormulaUse, fresh: FreshValues): CellState {
  const shown = valuesIn(use.sheet, use.area);
  const { whole, calls } = fresh.of(use);
  if (shown.some((row) => row.some((value) => isNameError(value) && !comesFromElsewhere(value, use, fresh)))) {
    return { kind: "no name" };
  }
  if (isNotComputed(whole)) return withoutWhole(shown, use, calls, whole.why);
  if (shownError(shown) === "#SPILL!") {
    return { kind: "error", faults: faultsIn(shown, use, () => spillReason(use, whole)) };
  }
  const wanted = fitted(whole, use);
  const first = firstDifference(shown, wanted) ?? sizeDifference(use, whole);
  if (first) return stale(use, first, shown, whole, wanted);
  const faults = faultsIn(shown, use, (value, row, column) => {
    const given = wanted[row]?.[column] ?? null;
    return messageOf(given) ?? throughReason(value.error, use, fresh);
  });
  return faults.length > 0 ? { kind: "error", faults } : { kind: "fine" };
}

const isNameError = (value: CellValue): boolean => isErrorValue(value) && value.error === "#NAME?";

/** #NAME? of a cell that is none of ours comes through our functions; entering them anew mends nothing. */
function comesFromElsewhere(value: CellValue, use: FormulaUse, fresh: FreshValues): boolean {
  const { whole } = fresh.of(use);
  return !isNotComputed(whole) && whole.some((row) => row.some((cell) => isNameError(cell) && isNameError(value)));
}

const shownError = (shown: CellMatrix): string | undefined => {
  const value = shown[0]?.[0] ?? null;
  return isErrorValue(value) ? value.error : undefined;
};

function faultsIn(
  shown: CellMatrix,
  { area }: FormulaUse,
  reasonOf: (value: { readonly error: string }, row: number, column: number) => string,
): CellFault[] {
  return shown.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      isErrorValue(value)
        ? [
            {
              row: area.row + row,
              column: area.column + column,
              error: value.error,
              reason: reasonOf(value, row, column),
            },
          ]
        : [],
    ),
  );
}

/** A spill has to have the size of the result; where it has not, its first cell beyond it. */
function sizeDifference(
  { cell: { array }, area }: FormulaUse,
  whole: CellMatrix,
): { readonly row: number; readonly column: number } | null {
  if (array?.kind !== "spill") return null;
  const [rows, columns] = [whole.length, whole[0]?.length ?? 0];
  if (rows > area.rows) return { row: area.rows, column: 0 };
  return columns > area.columns ? { row: 0, column: area.columns } : null;
}

const stale = (
  { area }: FormulaUse,
  { row, column }: { readonly row: number; readonly column: number },
  shown: CellMatrix,
  whole: CellMatrix,
  wanted: CellMatrix,
): CellState => ({
  kind: "stale",
  row: area.row + row,
  column: area.column + column,
  shown: shown[row]?.[column] ?? null,
  fresh: wanted[row]?.[column] ?? whole[row]?.[column] ?? null,
});

/** Of a formula that only Excel computes as a whole: an error's reason where one of its calls gives it. */
function withoutWhole(
  shown: CellMatrix,
  use: FormulaUse,
  calls: readonly (CellMatrix | { readonly why: string })[],
  why: string,
): CellState {
  const given = calls.flatMap((values) => (isNotComputed(values) ? [] : values.flat().filter(isErrorValue)));
  const faults = faultsIn(shown, use, ({ error }) => {
    const same = given.find((one) => one.error === error);
    const message = same && messageOf(same);
    return message ?? `The function itself does not give ${error}, as far as it can be computed here. ${why}`;
  });
  return faults.length > 0 ? { kind: "error", faults } : { kind: "not computed", why };
}
