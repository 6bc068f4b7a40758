import type { CellMatrix, CellPlace, CellValue } from "./cell";
import { explain } from "./explain";
import type { ExplainInput, Explanation } from "./explanation";

/** One input with another value: the argument of the call and the place within it, from 0, as `ExplainedInput` names them. */
export interface Change {
  readonly argument: number;
  readonly place: CellPlace;
  readonly value: CellValue;
}

/** The same explanation as if that cell held the other value; the workbook is not looked at. */
export const whatIf = (input: ExplainInput, { argument, place, value }: Change): Explanation =>
  explain({
    ...input,
    values: input.values.map((matrix, index) =>
      index === argument && matrix ? withValue(matrix, place, value) : matrix,
    ),
    shown: undefined,
  });

const withValue = (matrix: CellMatrix, { row, column }: CellPlace, value: CellValue): CellMatrix =>
  matrix.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells));
