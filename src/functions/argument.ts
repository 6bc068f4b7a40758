import { Issue } from "../money/issue";
import { ErrorCell, plainValue } from "./cell-value";
import type { AnyIssue } from "./messages/any-issue";
import type { Size } from "./size";

/** Where in an argument a cell stands; `size` tells whether its row and column are worth naming. */
export interface Place {
  readonly argument: string;
  readonly size: Size;
  readonly index: number;
}

/** A value that was refused, and where it stands. */
export class Refusal {
  constructor(
    readonly issue: AnyIssue,
    readonly place?: Place,
  ) {}
}

export type Failure = ErrorCell | Refusal;

export const isFailure = (outcome: unknown): outcome is Failure =>
  typeof outcome === "object" && (outcome instanceof Refusal || outcome instanceof ErrorCell);

/** Either a failure, or an issue whose place is still to be said. */
export type Fault = Failure | AnyIssue;

export const isFault = (outcome: unknown): outcome is Fault => isFailure(outcome) || outcome instanceof Issue;

/** An argument once read: every cell is either a value or the reason why there is none. Cells lie row after row. */
export interface Argument<T> {
  readonly name: string;
  readonly size: Size;
  readonly cells: readonly (T | Failure)[];
}

/**
 * Reads every cell of an argument. Excel hands a matrix, also for a single cell; other hosts may hand the bare value. A blank may be
 * missing altogether.
 */
export function readArgument<T>(name: string, given: unknown, read: (value: unknown) => T | AnyIssue): Argument<T> {
  const rows = matrixOf(given);
  const size = { rows: rows.length, columns: rows[0]?.length ?? 1 };
  const cells = new Array<T | Failure>(size.rows * size.columns);
  let index = 0;
  for (const row of rows) {
    for (let column = 0; column < size.columns; column++) {
      const value = plainValue(row[column]);
      const outcome = value instanceof ErrorCell ? value : read(value);
      cells[index] = outcome instanceof Issue ? new Refusal(outcome, { argument: name, size, index }) : outcome;
      index++;
    }
  }
  return { name, size, cells };
}

const BLANK: readonly (readonly unknown[])[] = [[null]];

export function matrixOf(given: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) return [[given]];
  const rows: readonly unknown[] = given;
  const first = rows[0];
  if (!Array.isArray(first)) return rows.length > 0 ? [rows] : BLANK;
  return first.length > 0 ? (rows as readonly (readonly unknown[])[]) : BLANK;
}
