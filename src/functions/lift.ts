import { Issue } from "../money/issue";
import { isFailure, Refusal, type Argument, type Failure } from "./argument";
import { ErrorCell } from "./cell-value";
import type { AnyIssue } from "./messages";
import { toCell, type ExcelMatrix, type ExcelValue } from "./result";
import { commonSize, type Size, type SizedArgument } from "./size";

/** Applies a rule to every cell of an argument; a faulty cell fails in its own place only. */
export function liftOne<A>(argument: Argument<A>, rule: (value: A) => ExcelValue): ExcelMatrix {
  const { size, cells } = argument;
  return matrix(size, (row, column) => {
    const value = cells[row * size.columns + column] as A | Failure;
    return toCell(isFailure(value) ? value : rule(value));
  });
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
  const indexInFirst = indexer(first.size);
  const indexInSecond = indexer(second.size);
  return matrix(size, (row, column) => {
    const a = first.cells[indexInFirst(row, column)] as A | Failure;
    const at = indexInSecond(row, column);
    const b = second.cells[at] as B | Failure;
    if (isFailure(a)) return toCell(isFailure(b) ? foremost(a, b) : a);
    if (isFailure(b)) return toCell(b);
    const result = rule(a, b);
    if (!(result instanceof Issue)) return toCell(result);
    return toCell(new Refusal(result, { argument: second.name, size: second.size, index: at }));
  });
}

const sizesDiffer = (first: SizedArgument, second: SizedArgument): AnyIssue =>
  new Issue("sizes-differ", { first, second });

/** An error cell comes out as itself, whatever else is wrong; otherwise the first argument's fault is reported first. */
const foremost = (a: Failure, b: Failure): Failure => (!(a instanceof ErrorCell) && b instanceof ErrorCell ? b : a);

/** Where the cell of a result stands in an argument, whose single row or column serves all rows or columns of the result. */
function indexer({ rows, columns }: Size): (row: number, column: number) => number {
  const rowStep = rows === 1 ? 0 : columns;
  const columnStep = columns === 1 ? 0 : 1;
  return (row, column) => row * rowStep + column * columnStep;
}

function matrix<T>({ rows, columns }: Size, cell: (row: number, column: number) => T): T[][] {
  const result: T[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: T[] = [];
    for (let column = 0; column < columns; column++) line.push(cell(row, column));
    result.push(line);
  }
  return result;
}
