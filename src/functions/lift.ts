import { Issue } from "../money/issue";
import { isFailure, Refusal, type Argument, type Failure } from "./argument";
import { ErrorCell } from "./cell-value";
import type { AnyIssue } from "./messages";
import { failed, toCell, type ExcelCell, type ExcelMatrix, type ExcelValue } from "./result";
import { commonSize, placeFor, type Size, type SizedArgument } from "./size";

/** Applies a rule to every cell of an argument; a faulty cell fails in its own place only. */
export function liftOne<A>(argument: Argument<A>, rule: (value: A) => ExcelValue): ExcelMatrix {
  const { size, cells } = argument;
  const result = new Array<ExcelCell[]>(size.rows);
  for (let row = 0; row < size.rows; row++) {
    const line = blankRow(size);
    for (let column = 0; column < size.columns; column++) {
      const value = cells[row * size.columns + column] as A | Failure;
      line[column] = toCell(isFailure(value) ? value : rule(value));
    }
    result[row] = line;
  }
  return result;
}

/**
 * Applies a rule to two arguments, matched as Excel matches arrays. An issue that the rule itself finds is about the second argument,
 * and is reported at its cell.
 */
export function liftTwo<A, B>(
  first: Argument<A>,
  second: Argument<B>,
  rule: (a: A, b: B) => ExcelValue | AnyIssue,
): ExcelMatrix {
  const size = commonSize(first.size, second.size);
  if (!size) return [[toCell(new Refusal(sizesDiffer(first, second)))]];
  const inFirst = steps(first.size);
  const inSecond = steps(second.size);
  const result = new Array<ExcelCell[]>(size.rows);
  for (let row = 0; row < size.rows; row++) {
    const line = blankRow(size);
    for (let column = 0; column < size.columns; column++) {
      const a = first.cells[row * inFirst.row + column * inFirst.column] as A | Failure;
      const index = row * inSecond.row + column * inSecond.column;
      const b = second.cells[index] as B | Failure;
      line[column] = toCell(outcomeOf(a, b, rule, second, index));
    }
    result[row] = line;
  }
  return result;
}

/** What a rule makes of three arguments, matched as Excel matches arrays, cell by cell and row after row. */
interface Matched<T> {
  readonly size: Size;
  readonly cells: readonly (T | Failure)[];
}

/**
 * The first fault of a cell, in the order of the arguments, is its result; an issue that the rule itself finds is about the second
 * argument, and is reported at its cell. Sizes that cannot be matched fail as a whole.
 */
export function matchThree<A, B, C, T>(
  first: Argument<A>,
  second: Argument<B>,
  third: Argument<C>,
  rule: (a: A, b: B, c: C) => T | AnyIssue | Failure,
): Matched<T> | Failure {
  const pair = commonSize(first.size, second.size);
  if (!pair) return new Refusal(sizesDiffer(first, second));
  const size = commonSize(pair, third.size);
  if (!size) return new Refusal(sizesDiffer(commonSize(first.size, third.size) ? second : first, third));
  const [inFirst, inSecond, inThird] = [steps(first.size), steps(second.size), steps(third.size)];
  const cells = new Array<T | Failure>(size.rows * size.columns);
  for (let row = 0; row < size.rows; row++) {
    for (let column = 0; column < size.columns; column++) {
      const a = first.cells[row * inFirst.row + column * inFirst.column] as A | Failure;
      const index = row * inSecond.row + column * inSecond.column;
      const b = second.cells[index] as B | Failure;
      const c = third.cells[row * inThird.row + column * inThird.column] as C | Failure;
      const fault = firstFault(firstFault(a, b), c);
      const outcome = isFailure(fault) ? fault : rule(a as A, b as B, c as C);
      cells[row * size.columns + column] = outcome instanceof Issue ? atCell(outcome, second, index) : outcome;
    }
  }
  return { size, cells };
}

/**
 * What the rule gets for one cell of the result of the functions above, or the fault that is reported there; undefined where the
 * result has no such cell. For whoever asks about a single cell.
 */
export function valuesAt(
  args: readonly Argument<unknown>[],
  place: { readonly row: number; readonly column: number },
): readonly unknown[] | Failure | undefined {
  let size: Size = { rows: 1, columns: 1 };
  for (const argument of args) {
    const common = commonSize(size, argument.size);
    if (!common) {
      const other = args.find((one) => !commonSize(one.size, argument.size)) ?? argument;
      return new Refusal(sizesDiffer(other, argument));
    }
    size = common;
  }
  if (place.row >= size.rows || place.column >= size.columns) return undefined;
  const cells = args.map((argument) => argument.cells[indexFor(argument, place)]);
  const fault = cells.reduce(firstFault);
  return isFailure(fault) ? fault : cells;
}

/** An issue that the rule finds for one cell of the result: it is reported at the cell of the argument that it is about. */
export const refusalFor = (
  issue: AnyIssue,
  argument: Argument<unknown>,
  place: { readonly row: number; readonly column: number },
): Refusal => atCell(issue, argument, indexFor(argument, place));

function indexFor({ size }: Argument<unknown>, place: { readonly row: number; readonly column: number }): number {
  const { row, column } = placeFor(size, place);
  return row * size.columns + column;
}

/** Applies a rule to three arguments; a faulty cell fails in its own place only. */
export function liftThree<A, B, C>(
  first: Argument<A>,
  second: Argument<B>,
  third: Argument<C>,
  rule: (a: A, b: B, c: C) => ExcelValue | AnyIssue | Failure,
): ExcelMatrix {
  const matched = matchThree(first, second, third, rule);
  if (isFailure(matched)) return failed(matched);
  const { size, cells } = matched;
  return Array.from({ length: size.rows }, (_, row) =>
    cells.slice(row * size.columns, (row + 1) * size.columns).map(toCell),
  );
}

function outcomeOf<A, B>(
  a: A | Failure,
  b: B | Failure,
  rule: (a: A, b: B) => ExcelValue | AnyIssue,
  second: Argument<B>,
  index: number,
): ExcelValue | Failure {
  const fault = firstFault(a, b);
  if (isFailure(fault)) return fault;
  const result = rule(a as A, b as B);
  if (!(result instanceof Issue)) return result;
  return atCell(result, second, index);
}

const atCell = <T>(issue: AnyIssue, { name, size }: Argument<T>, index: number): Refusal =>
  new Refusal(issue, { argument: name, size, index });

const sizesDiffer = (first: SizedArgument, second: SizedArgument): AnyIssue =>
  new Issue("sizes-differ", { first, second });

/**
 * The fault to report of two cells, if there is one: an error cell comes out as itself, whatever else is wrong; otherwise the first
 * argument's fault is reported first.
 */
function firstFault(a: unknown, b: unknown): unknown {
  if (!isFailure(a)) return b;
  return b instanceof ErrorCell && !(a instanceof ErrorCell) ? b : a;
}

/** How far apart the cells for neighbouring cells of the result lie; a single row or column serves all rows or columns. */
const steps = ({ rows, columns }: Size): { readonly row: number; readonly column: number } => ({
  row: rows === 1 ? 0 : columns,
  column: columns === 1 ? 0 : 1,
});

/** A row at its full length: one that grows by pushing takes room for 17 cells, which costs most of the time in a column. */
const blankRow = ({ columns }: Size): ExcelCell[] => new Array<ExcelCell>(columns);
