/** One amount with what the rule says of it: what every cause is tried on. */
import type { Failure } from "../../functions/argument";
import type { DistrictCase } from "../../functions/district-cases";
import type { Computation } from "../../law/computation";
import type { Designation } from "../../law/designation";
import type { GrantOf } from "../../law/grants";
import type { Policy } from "../../law/policies";
import type { Cents } from "../../money/cents";
import type { FiscalYear } from "../../money/fiscal-year";
import type { Cause } from "./checked-figure";

/** Computes the case with something changed in it; undefined where that leads to no amount. */
export type Compute = (changed?: {
  readonly policy?: Policy;
  readonly year?: FiscalYear;
  readonly designation?: Designation;
  readonly grantOf?: GrantOf<Failure>;
}) => Computation | undefined;

export interface FigureCase {
  readonly asked: DistrictCase;
  /** The amount as it was given. */
  readonly amount: Cents;
  readonly byRule: Cents;
  readonly computation: Computation;
  readonly designation: Designation;
  readonly grantOf: GrantOf<Failure>;
  /** The fiscal years for which the grants hold figures of the town. */
  readonly years: () => readonly FiscalYear[];
  readonly compute: Compute;
}

/** An amount that a mistake would lead to, and the mistake. */
export interface Suspect {
  readonly cause: Cause;
  readonly amount: Cents;
}

export const suspect = (code: Cause["code"], text: string, amount: Cents): Suspect => ({
  cause: { code, text, certain: true },
  amount,
});

/** A kind of mistake: which amounts it would lead to in this case. */
export type Suspicion = (given: FigureCase) => readonly Suspect[];
