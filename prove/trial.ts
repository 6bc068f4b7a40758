import type { Fault } from "./meaning";

/** Text that has to be there, in words that are not the contract's, such as a citation. */
export const ANY_TEXT = Symbol("some text");

/** What a cell of a result has to hold: a figure, a word, or an error by the contract. */
export type Expected = number | string | typeof ANY_TEXT | Fault;

/** The functions under proof by id, as Excel calls them. */
export type Functions = (id: string) => (...args: unknown[]) => unknown;

/** What has to hold between cells of a result, or between two functions; each is a case of its own. */
export interface Relation {
  readonly name: string;
  readonly row: number;
  readonly expected: number | string | Fault;
  readonly found: unknown;
}

/** One call of a function, with what each cell of its result has to hold; every cell is a case. */
export interface Trial {
  readonly args: readonly unknown[];
  readonly expected: readonly (readonly Expected[])[];
  /** What was drawn for the arguments, a kind for each cell. */
  readonly kinds: readonly string[];
  /** The cells of the arguments that a case comes from, for whoever reads about a wrong one. */
  readonly inputsAt: (row: number, column: number) => readonly unknown[];
  /** Looked at where the size of the result is right. */
  readonly relations?: (result: readonly (readonly unknown[])[], functions: Functions) => readonly Relation[];
}
