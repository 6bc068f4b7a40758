import { Issue } from "../money/issue";
import { isFailure, Refusal, type Argument, type Failure } from "./argument";
import { ErrorCell } from "./cell-value";
import type { AnyIssue } from "./messages";
import { toCell, type ExcelCell, type ExcelMatrix, type ExcelValue } from "./result";
import { commonSize, type Size, type SizedArgument } from "./size";

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

function outcomeOf<A, B>(
  a: A | Failure,
  b: B | Failure,
  rule: (a: A, b: B) => ExcelValue | AnyIssue,
  second: Argument<B>,
  index: number,
): ExcelValue | Failure {
  if (isFailure(a)) return isFailure(b) ? foremost(a, b) : a;
  if (isFailure(b)) return b;
  const result = rule(a, b);
  if (!(result instanceof Issue)) return result;
  return new Refusal(result, { argument: second.name, size: second.size, index });
}

const sizesDiffer = (first: SizedArgument, second: SizedArgument): AnyIssue =>
  new Issue("sizes-differ", { first, second });

/** An error cell comes out as itself, whatever else is wrong; otherwise the first argument's fault is reported first. */
const foremost = (a: Failure, b: Failure): Failure => (!(a instanceof ErrorCell) && b instanceof ErrorCell ? b : a);

/** How far apart the cells for neighbouring cells of the result lie; a single row or column serves all rows or columns. */
const steps = ({ rows, columns }: Size): { readonly row: number; readonly column: number } => ({
  row: rows === 1 ? 0 : columns,
  column: columns === 1 ? 0 : 1,
});

/** A row at its full length: one that grows by pushing takes room for 17 cells, which costs most of the time in a column. */
const blankRow = ({ columns }: Size): ExcelCell[] => new Array<ExcelCell>(columns);
