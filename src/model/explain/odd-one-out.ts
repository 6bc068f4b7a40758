import type { CellValue } from "./cell";
import type { FunctionId } from "./function-id";

export interface ColumnCell {
  /** With its "="; empty or absent where the cell holds none. */
  readonly formula?: string;
  readonly value: CellValue;
}

/** A typed number among formulas of ours. */
export interface OddOne {
  /** Its place in what was given, from 0. */
  readonly index: number;
  readonly value: number;
  /** The function of its neighbours, and how many cells hold it. */
  readonly id: FunctionId;
  readonly formulas: number;
  readonly text: string;
}

export function oddOneOut(_cells: readonly ColumnCell[]): readonly OddOne[] {
  throw new Error("not there yet");
}
