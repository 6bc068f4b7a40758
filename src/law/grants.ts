import type { Cents } from "../money/cents";
import type { FiscalYear } from "../money/fiscal-year";
import type { TablePlace } from "./step";

/** A town's ECS grant (final entitlement) of one fiscal year, and the cell that it was read from. */
export class GrantFigure {
  constructor(
    readonly amount: Cents,
    readonly place: TablePlace,
  ) {}
}

/** Gives the grants of one town by fiscal year, or why there is none; a missing figure is never 0. */
export type GrantOf<Failure> = (year: FiscalYear) => GrantFigure | Failure;
