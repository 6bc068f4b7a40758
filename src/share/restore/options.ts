/** What a person chooses when originals are brought back, and what comes of it. */
import type { Area } from "../../formula/area";
import type { ChangePlan, Scope } from "../plan";
import type { WrittenForm } from "../written-names";

export type WhenEdited = "skip" | "restore";

export interface RestoreOptions {
  readonly scope?: Scope;
  /** What becomes of cells that were edited since, of all or of each; they are skipped, unless told otherwise. */
  readonly edited?: WhenEdited | ((place: { readonly sheet: string; readonly area: Area }) => WhenEdited);
  /** How the names of our functions are to be written: plain through Excel, stored in a file. */
  readonly form: WrittenForm;
  /** Protected sheets whose protection whoever carries the plan out can lift. */
  readonly unprotected?: readonly string[];
}

export interface EditedCell {
  readonly sheet: string;
  readonly area: Area;
  /** The original that would come back. */
  readonly formula: string;
  /** A sentence: what stands there now instead of what share-safe wrote. */
  readonly text: string;
}

/** An original that has no cell any more; it is let go once everything is restored. */
export interface GoneOriginal {
  readonly formula: string;
  readonly text: string;
}

/** An original that comes back with #REF!, as the spreadsheet program itself writes it where cells were deleted. */
export interface BrokenOriginal {
  readonly sheet: string;
  readonly area: Area;
  readonly formula: string;
  readonly text: string;
}

export interface RestoreOutcome {
  readonly plan: ChangePlan;
  readonly restored: number;
  readonly edited: readonly EditedCell[];
  readonly gone: readonly GoneOriginal[];
  readonly broken: readonly BrokenOriginal[];
}
