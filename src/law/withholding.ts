import { excessOver, isZero, type Cents } from "../money/cents";
import { Issue, type IssueOf } from "../money/issue";

export interface WithholdingFacts {
  readonly "base-grant-missing": { readonly current: Cents };
}

export type WithholdingIssue = IssueOf<WithholdingFacts>;

/**
 * The Alliance District grant, which is withheld until the plan is approved (Conn. Gen. Stat. section 10-262u): the current grant above
 * the base-year grant, and nothing where it is not above. No town's base-year grant was zero, so a base of zero against a
 * current grant is a missing figure; taken at its word it would withhold the whole grant.
 */
export function allianceWithheld(current: Cents, base: Cents): Cents | WithholdingIssue {
  if (isZero(base) && !isZero(current)) return new Issue("base-grant-missing", { current });
  return excessOver(current, base);
}
