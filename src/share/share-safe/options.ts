/** What a person chooses for share-safe, and what comes of it. */
import type { CellValue } from "../../model/explain";
import type { ChangePlan, Scope } from "../plan";

export interface ShareSafeOptions {
  /** Formulas that need no add-in, or what the cells show. */
  readonly way: "native" | "values";
  readonly scope?: Scope;
  /** What becomes of a formula that has no native form; left alone, unless told otherwise. */
  readonly otherwise?: "leave" | "value";
  /** The day on which it is done, "2026-11-26"; kept with the originals. */
  readonly day: string;
  /** Protected sheets whose protection whoever carries the plan out can lift. */
  readonly unprotected?: readonly string[];
  /** To change copies of sheets instead: nothing is kept then, since the originals stay. */
  readonly copies?: Copies;
}

/** Names of sheets, and of the tables on them, and what their copies are called. Each name as the workbook has it. */
export interface Copies {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
}

/** A cell whose share-safe form would not show what it shows. */
export interface Difference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly shown: CellValue;
  /** What our function gives now. */
  readonly fresh: CellValue;
  /** What would stand there; for values the same as `shown`. */
  readonly given: CellValue;
  /** A sentence that names the cell, what it shows and what it would show, and what to do. */
  readonly text: string;
}

export type ShareSafeOutcome =
  | { readonly kind: "plan"; readonly plan: ChangePlan; readonly converted: number }
  /** Nothing may be changed: in these cells it would show. */
  | { readonly kind: "differences"; readonly differences: readonly Difference[] };
