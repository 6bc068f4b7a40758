/** A case of the self-test: what is asked of a function, and what it has to give. */
import type { FunctionId } from "../../../src/model/explain";

/** An error that a function has to give, as Excel shows it. */
export interface ExpectedError {
  readonly error: keyof typeof ERROR_TYPES;
}

/** Any text that is longer than a few letters, such as the citation of a step. */
export interface ExpectedText {
  readonly anyText: string;
}

/** Amounts in dollars, shares from 0 to 1, fiscal years as numbers, texts to the letter. */
export type Expected = number | string | ExpectedError | ExpectedText;

/** What Excel's ERROR.TYPE gives. */
export const ERROR_TYPES = { "#DIV/0!": 2, "#VALUE!": 3, "#N/A": 7 } as const;

export const VALUE: ExpectedError = { error: "#VALUE!" };
export const NOT_AVAILABLE: ExpectedError = { error: "#N/A" };
export const DIVIDED_BY_ZERO: ExpectedError = { error: "#DIV/0!" };

/** One cell. */
export interface Case {
  readonly id: FunctionId;
  /** In words, after "What is asked". */
  readonly asks: string;
  /** As typed in Excel. */
  readonly formula: string;
  /** Worked out or read elsewhere, never computed by the add-in. */
  readonly expected: Expected;
  /** Where the expected value comes from: a sum by hand, or a document. */
  readonly source: string;
}

/** A formula that fills several cells; all of them are compared. */
export interface Block extends Omit<Case, "expected"> {
  readonly expected: readonly (readonly Expected[])[];
}

type Row = readonly [asks: string, formula: string, expected: Expected, source: string];

export const casesOf = (id: FunctionId, rows: readonly Row[]): readonly Case[] =>
  rows.map(([asks, formula, expected, source]) => ({ id, asks, formula, expected, source }));
