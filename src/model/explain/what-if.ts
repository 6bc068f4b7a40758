import type { CellPlace, CellValue } from "./cell";
import type { ExplainInput, Explanation } from "./explanation";

/** One input with another value: the argument of the call and the place within it, from 0, as `ExplainedInput` names them. */
export interface Change {
  readonly argument: number;
  readonly place: CellPlace;
  readonly value: CellValue;
}

export function whatIf(_input: ExplainInput, _change: Change): Explanation {
  throw new Error("not there yet");
}
