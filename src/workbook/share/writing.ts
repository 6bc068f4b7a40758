import type { CellContent } from "../cell-input";
import type { Job } from "../jobs";
import { piecesOf } from "../pieces";
import type { Inputs } from "./change";

/** A request is measured in cells; one with a long text counts as several. */
const CHARACTERS_A_CELL = 40;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Writes cells from a place on, in pieces that are halved where Excel finds them too large. */
export const writingCells = (sheet: () => Excel.Worksheet, place: Place, inputs: Inputs): Job[] =>
  piecesOf(inputs.length, weight(inputs) / Math.max(1, inputs.length)).map(({ first, rows }) =>
    writing(sheet, { ...place, row: place.row + first }, inputs.slice(first, first + rows)),
  );

function writing(sheet: () => Excel.Worksheet, place: Place, inputs: Inputs): Job {
  const half = Math.ceil(inputs.length / 2);
  return {
    cells: weight(inputs),
    queue: () => {
      const range = sheet().getRangeByIndexes(place.row, place.column, inputs.length, inputs[0]?.length ?? 0);
      range.formulas = inputs as CellContent[][];
    },
    ...(inputs.length > 1 && {
      halves: () => [
        writing(sheet, place, inputs.slice(0, half)),
        writing(sheet, { ...place, row: place.row + half }, inputs.slice(half)),
      ],
    }),
  };
}

const weight = (inputs: Inputs): number =>
  inputs.reduce(
    (sum, line) =>
      sum + line.reduce<number>((own, input) => own + Math.max(1, String(input).length / CHARACTERS_A_CELL), 0),
    0,
  );
