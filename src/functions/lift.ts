import { cents, type Cents } from "../money/cents";
import { Issue } from "../money/issue";
import { isFailure, Refusal, type Argument, type Failure } from "./argument";
import { ErrorCell } from "./cell-value";
import { grantAt, type Grants } from "./grants";
import type { AnyIssue } from "./messages/any-issue";
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

/** Applies a rule to grants and grants: `liftTwo` for a million cells, where nothing is made for a cell but the row that holds it. */
export function liftGrants(
  first: Grants,
  second: Grants,
  rule: (a: Cents, b: Cents) => ExcelValue | AnyIssue,
): ExcelMatrix {
  const [{ counts: firstCounts }, { counts: secondCounts }] = [first, second];
  return inPairs(first, second, (inFirst, inSecond) => {
    const a = firstCounts[inFirst] as number;
    const b = secondCounts[inSecond] as number;
    if (a >= 0 && b >= 0) {
      const outcome = rule(cents(a), cents(b));
      if (typeof outcome === "number") return outcome;
    }
    return toCell(outcomeOf(grantAt(first, inFirst), grantAt(second, inSecond), rule, second, inSecond));
  });
}

/** Applies a rule to grants and whatever goes with them, in the same way. */
export function liftGrantWith<B>(
  grants: Grants,
  other: Argument<B>,
  rule: (grant: Cents, b: B) => number,
): ExcelMatrix {
  const { counts } = grants;
  const { cells } = other;
  return inPairs(grants, other, (inGrants, inOther) => {
    const count = counts[inGrants] as number;
    const b = cells[inOther] as B | Failure;
    if (count >= 0 && !isFailure(b)) return rule(cents(count), b);
    return toCell(outcomeOf(grantAt(grants, inGrants), b, rule, other, inOther));
  });
}

/** The result of two arguments, matched as Excel matches arrays: what `cellOf` makes of each cell, by its index in either of them. */
function inPairs(
  first: SizedArgument,
  second: SizedArgument,
  cellOf: (inFirst: number, inSecond: number) => ExcelCell,
): ExcelMatrix {
  const size = commonSize(first.size, second.size);
  if (!size) return [[toCell(new Refusal(sizesDiffer(first, second)))]];
  const { row: firstRow, column: firstColumn } = steps(first.size);
  const { row: secondRow, column: secondColumn } = steps(second.size);
  const result = new Array<ExcelCell[]>(size.rows);
  for (let row = 0; row < size.rows; row++) {
    const [inFirst, inSecond] = [row * firstRow, row * secondRow];
    if (size.columns === 1) {
      const cell = cellOf(inFirst, inSecond);
      // Two literals, since the rows of one keep the form of all that it ever held: those of numbers stay rows of plain doubles.
      result[row] = typeof cell === "number" ? [cell] : [cell];
      continue;
    }
    const line = blankRow(size);
    for (let column = 0; column < size.columns; column++) {
      line[column] = cellOf(inFirst + column * firstColumn, inSecond + column * secondColumn);
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
  second: SizedArgument,
  index: number,
): ExcelValue | Failure {
  const fault = firstFault(a, b);
  if (isFailure(fault)) return fault;
  const result = rule(a as A, b as B);
  if (!(result instanceof Issue)) return result;
  return atCell(result, second, index);
}

const atCell = (issue: AnyIssue, { name, size }: SizedArgument, index: number): Refusal =>
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
