/** What one function has to say about one cell, before it is put together for a reader. */
import type { Failure } from "../../functions/argument";
import type { Citation } from "../../law/citation";
import type { Policy } from "../../law/policies";
import type { Step, TablePlace } from "../../law/step";
import type { Cents } from "../../money/cents";
import type { FiscalYear } from "../../money/fiscal-year";
import type { Given } from "./given";

/** A cell of an argument that goes into the answer. */
export interface NamedPlace extends TablePlace {
  readonly name: string;
}

export interface Worked {
  /** The question; an answer is given where there is one. */
  readonly question: string;
  /** What the cell gets: a number, text, the reason why there is none, or undefined where the result has no such cell. */
  readonly outcome: number | string | Failure | undefined;
  /** The answer as people read it, where the outcome is none in itself. */
  readonly answer?: string;
  readonly steps: readonly Step[];
  readonly shownStep?: number;
  readonly policy?: Policy;
  readonly rule?: { readonly words: string; readonly citation: Citation };
  /** Beside the cells that the steps name. */
  readonly asked: readonly NamedPlace[];
  /** What the State may have published a figure for. */
  readonly figure?: { readonly town: string; readonly year: FiscalYear; readonly withheld: Cents };
}

export type Explainer = (given: Given) => Worked;
