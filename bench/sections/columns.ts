import { ErrorOfExcel } from "../../tools/shipped/functions";

/** Amounts with cents from 1 to 40 million dollars, the same in every run; as Excel hands a column, a row for each cell. */
export function amountsInColumn(cells: number, seed: number): number[][] {
  let state = seed;
  const column = Array.from({ length: cells }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return [(100_000_000 + (state % 4_000_000_000)) / 100];
  });
  return overTheBridge(column);
}

/** A matrix as it comes out of Excel's bridge: read from JSON, and so laid out in memory as Excel's are. */
export const overTheBridge = <T>(matrix: T): T => JSON.parse(JSON.stringify(matrix)) as T;

/** The column as staff keep it: of a hundred cells five are text, three blank and two errors. */
export function mixedColumn(column: readonly (readonly number[])[]): unknown[][] {
  const error = new ErrorOfExcel("#N/A");
  return column.map(([amount = 0], i) => {
    const kind = i % 100;
    if (kind < 5) return [`$${amount.toFixed(2)}`];
    if (kind < 8) return [null];
    return [kind < 10 ? error : amount];
  });
}
