import type { Fault } from "./meaning";

/** What a cell of a result has to hold: a figure, a word, or an error by the contract. */
export type Expected = number | string | Fault;

/** One call of a function, with what each cell of its result has to hold; every cell is a case. */
export interface Trial {
  readonly args: readonly unknown[];
  readonly expected: readonly (readonly Expected[])[];
  /** What was drawn for the arguments, a kind for each cell. */
  readonly kinds: readonly string[];
  /** The cells of the arguments that a case comes from, for whoever reads about a wrong one. */
  readonly inputsAt: (row: number, column: number) => readonly unknown[];
}
