import type { FormulaUse } from "../formula-uses";
import type { Put } from "../originals/keep";

/** A formula, and what stands in each of its cells afterwards. */
export interface Replaced {
  readonly use: FormulaUse;
  readonly cells: readonly (readonly Put[])[];
}
