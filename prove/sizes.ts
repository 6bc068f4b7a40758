/** Sizes of arguments that go together as Excel's own arrays do: each side is as long as the result's, or one for all. */
import type { Random } from "./random";

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** About how many cases one call is to make. */
const CASES = 1000;

function sizeOfResult(random: Random): Size {
  const place = random.below(20);
  if (place === 0) return { rows: 1, columns: 1 };
  if (place <= 14) return { rows: CASES, columns: 1 };
  const columns = 2 + random.below(60);
  return { rows: Math.ceil(CASES / columns), columns };
}

export function drawSizes(random: Random, count: number): { readonly result: Size; readonly sizes: readonly Size[] } {
  const result = sizeOfResult(random);
  // One argument at least has to give each side its length.
  const [rows, columns] = [random.below(count), random.below(count)];
  const sizes = Array.from({ length: count }, (_, argument) => ({
    rows: argument === rows || !random.oneIn(4) ? result.rows : 1,
    columns: argument === columns || !random.oneIn(4) ? result.columns : 1,
  }));
  return { result, sizes };
}

/** Which cell of an argument goes with a cell of the result. */
export const indexIn = (size: Size, row: number, column: number): number =>
  (size.rows === 1 ? 0 : row) * size.columns + (size.columns === 1 ? 0 : column);
