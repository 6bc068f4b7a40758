import { cellOf } from "../exact/cents";
import { faultOf, isFault, type Fault, type Given, type Meaning } from "../meaning";
import type { Random } from "../random";
import { drawSizes, indexIn, type Size } from "../sizes";
import type { Expected, Trial } from "../trial";

/** Draws a cell of an argument; it may look at what the arguments before it mean in the same place. */
type Draw = (random: Random, before: readonly Meaning<unknown>[]) => Given<unknown>;

interface DrawnArgument {
  readonly size: Size;
  readonly cells: readonly Given<unknown>[];
}

/** A function that goes through its arguments cell by cell: the rule is for one case, in cents. */
export const lifted =
  (draws: readonly Draw[], rule: (...values: never[]) => Expected | bigint) =>
  (random: Random): Trial => {
    const { result, sizes } = drawSizes(random, draws.length);
    const drawn: DrawnArgument[] = [];
    draws.forEach((draw, argument) => {
      const size = sizes[argument] ?? result;
      const earlier = [...drawn];
      drawn.push({
        size,
        cells: Array.from({ length: size.rows * size.columns }, (_, index) =>
          draw(random, meaningsAt(earlier, Math.floor(index / size.columns), index % size.columns)),
        ),
      });
    });
    return {
      args: drawn.map(({ size, cells }) => matrix(size, (index) => cells[index]?.cell)),
      expected: matrix(result, (index) =>
        outcome(meaningsAt(drawn, Math.floor(index / result.columns), index % result.columns), rule),
      ),
      kinds: drawn.flatMap(({ cells }) => cells.map(({ kind }) => kind)),
      inputsAt: (row, column) => drawn.map(({ size, cells }) => cells[indexIn(size, row, column)]?.cell),
    };
  };

const meaningsAt = (drawn: readonly DrawnArgument[], row: number, column: number): readonly Meaning<unknown>[] =>
  drawn.map(({ size, cells }) => {
    // An argument drawn earlier may be smaller or larger than the one that looks at it.
    const index = indexIn(size, row % size.rows, column % size.columns);
    return cells[index]?.means;
  });

function outcome(meanings: readonly Meaning<unknown>[], rule: (...values: never[]) => Expected | bigint): Expected {
  const fault = faultOf(meanings);
  return fault ?? figure(rule(...(meanings as never[])));
}

/** Cents as the cell that shows them; a plain number, such as a percentage, as it is. */
const figure = (result: Expected | bigint): Expected => (typeof result === "bigint" ? cellOf(result) : result);

export const matrix = <T>({ rows, columns }: Size, of: (index: number) => T): T[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => of(row * columns + column)));

/** The amount in the same place of an earlier argument, where it means one. */
export const amountOf = (meaning: Meaning<unknown>): bigint | undefined =>
  isFault(meaning) || typeof meaning !== "bigint" ? undefined : meaning;

export type { Fault };
