import { plainCount } from "../money/amount-of-number";
import { readGrant } from "../money/amount";
import { cents, countOf, type Cents } from "../money/cents";
import { Issue } from "../money/issue";
import { matrixOf, Refusal, type Failure } from "./argument";
import { ErrorCell, plainValue } from "./cell-value";
import type { SizedArgument } from "./size";

/**
 * An argument of grants once read: the cents of every cell, row after row, and NaN where there are none; the reasons lie apart. A million
 * amounts take eight bytes each this way, and nothing is made for each that has to be thrown away again.
 */
export interface Grants extends SizedArgument {
  readonly counts: Float64Array;
  readonly failures: ReadonlyMap<number, Failure>;
}

export function readGrants(name: string, given: unknown): Grants {
  const rows = matrixOf(given);
  const size = { rows: rows.length, columns: rows[0]?.length ?? 1 };
  const { columns } = size;
  const counts = new Float64Array(size.rows * columns);
  const failures = new Map<number, Failure>();
  const readOther = (cell: unknown, index: number): number => {
    const value = plainValue(cell);
    const outcome = value instanceof ErrorCell ? value : readGrant(value);
    if (!(outcome instanceof ErrorCell) && !(outcome instanceof Issue)) return countOf(outcome);
    failures.set(index, outcome instanceof Issue ? new Refusal(outcome, { argument: name, size, index }) : outcome);
    return NaN;
  };
  let index = 0;
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row] as readonly unknown[];
    for (let column = 0; column < columns; column++) {
      const cell = cells[column];
      // What the fast path cannot tell is NaN, and every comparison with that fails.
      const count = typeof cell === "number" ? plainCount(cell) : NaN;
      counts[index] = count >= 0 ? count : readOther(cell, index);
      index++;
    }
  }
  return { name, size, counts, failures };
}

/** The grant or the fault in a place of an argument. */
export function grantAt({ counts, failures }: Grants, index: number): Cents | Failure {
  const failure = failures.get(index);
  return failure ?? cents(counts[index] as number);
}
