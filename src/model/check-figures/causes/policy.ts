import { POLICIES, ruleFor } from "../../../law/policies";
import { isZero } from "../../../money/cents";
import { fiscalYear, fiscalYearName } from "../../../money/fiscal-year";
import { Issue } from "../../../money/issue";
import { portionHalfAwayFromZero } from "../../../money/share";
import { suspect, type Suspicion } from "../figure-case";

/** By the rules and the lists of another policy. */
export const otherPolicy: Suspicion = ({ asked, compute }) =>
  POLICIES.filter(({ id }) => id !== asked.policy.id).flatMap((policy) => {
    const computed = compute({ policy });
    if (!computed) return [];
    const text = `By the policy "${policy.name}" instead of "${asked.policy.name}".`;
    return [suspect("other policy", text, computed.withheld)];
  });

/** A graduated district at the full amount of an Alliance District. */
export const graduatedAsAlliance: Suspicion = ({ asked, designation, compute }) => {
  if (designation.status !== "Graduated") return [];
  if (ruleFor(asked.policy, asked.town.name, asked.year, "Alliance") instanceof Issue) return [];
  const computed = compute({ designation: { ...designation, status: "Alliance" } });
  if (!computed) return [];
  const text = `The full amount of an Alliance District, though ${asked.town.name} is graduated in ${fiscalYearName(asked.year)}.`;
  return [suspect("graduated as alliance", text, computed.withheld)];
};

/** The share taken of the year before's amount, which was a share already. */
export const graduatedByTheYearBefore: Suspicion = ({ asked, designation, computation, compute }) => {
  if (designation.status !== "Graduated") return [];
  const share = computation.steps.map(({ value }) => value).find((value) => value.unit === "share");
  const before = compute({ year: fiscalYear(asked.year - 1) });
  if (share?.unit !== "share" || !before || isZero(before.withheld)) return [];
  const text = "The share was taken of the amount of the year before instead of that of the reference year.";
  return [suspect("graduated by the year before", text, portionHalfAwayFromZero(before.withheld, share.share))];
};
