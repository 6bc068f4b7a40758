import type { Copies } from "../../share";
import type { RunOptions } from "../run-options";
import type { Undo } from "../undo";
import type { SheetPassword } from "./protection";

export interface CarryOutOptions extends RunOptions {
  /** Of the protected sheets that may be changed; their protection is put on again as it was. */
  readonly passwords?: readonly SheetPassword[];
  /** A protected sheet without an entry in `passwords`: refuse the whole plan (the default), or leave that sheet out. */
  readonly otherProtected?: "refuse" | "leave out";
  /**
   * Copies these sheets and their tables under these names, which are free, and changes the copies; the plan speaks of them.
   * The sheets themselves stay as they are. Passwords are those of the sheets.
   */
  readonly onCopies?: Copies;
}

/** Changes that were left out, for their sheet is protected. */
export interface LeftOut {
  readonly sheet: string;
  readonly formulas: number;
}

/** A formula that shows an error after it was written, where the plan does not say what it has to show. */
export interface StillWrong {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** The error that it shows: "#NAME?". */
  readonly shows: string;
}

export interface CarriedOut {
  readonly undo: Undo;
  /** How many formulas were changed. */
  readonly formulas: number;
  /** The sheets on which they stand; with `onCopies` the copies. */
  readonly sheets: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly stillWrong: readonly StillWrong[];
}
