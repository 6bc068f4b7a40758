/** What a check of a workbook finds, as plain data; rows and columns count from 0. */
import type { Area } from "../../formula/area";
import type { CellValue, FoundCall } from "../../model/explain";
import type { ArrayFormula } from "../book";

/**
 * How a formula writes our functions: as people type them, as files store them (`_xldudf_`), or with the name of another file
 * before them, as some other add-ins have been seen to leave them.
 */
export type NameForm = "plain" | "stored" | "with a file";

/** A cell that shows an error, and why: in the function's own words where it has some. */
export interface CellFault {
  readonly row: number;
  readonly column: number;
  readonly error: string;
  /** Sentences: what was found, where, what is allowed, what to do. */
  readonly reason: string;
}

export type CellState =
  | { readonly kind: "fine" }
  /** It shows #NAME?. */
  | { readonly kind: "no name" }
  /** It shows what the function gives, and that is an error in these cells; or an error that cannot be judged here. */
  | { readonly kind: "error"; readonly faults: readonly CellFault[] }
  /** It shows something else than the function gives for what its cells hold now; the first such cell. */
  | {
      readonly kind: "stale";
      readonly row: number;
      readonly column: number;
      readonly shown: CellValue;
      readonly fresh: CellValue;
    }
  /** What it shows cannot be compared here; a sentence says why. */
  | { readonly kind: "not computed"; readonly why: string };

/** A cell whose formula uses functions of ours. */
export interface CellUse {
  readonly sheet: string;
  /** The cells that its result fills: the cell itself, or those of its array. */
  readonly area: Area;
  readonly formula: string;
  readonly array?: ArrayFormula;
  readonly calls: readonly FoundCall[];
  readonly form: NameForm;
  readonly isProtected: boolean;
  readonly state: CellState;
}

/** A use where Excel does not run custom functions. */
export interface MisplacedUse {
  readonly kind: "name" | "validation" | "conditional format";
  /** "the name Withheld", "the data validation of Model!B2:B40". */
  readonly where: string;
  readonly sheet: string | null;
  readonly formula: string;
  readonly form: NameForm;
  /** Sentences: what is wrong with it and what to do. */
  readonly problem: string;
}

export interface Findings {
  readonly cells: readonly CellUse[];
  readonly misplaced: readonly MisplacedUse[];
}

/** How far a check has come; the unit of both is a formula. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}
