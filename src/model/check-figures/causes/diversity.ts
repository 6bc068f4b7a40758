import { minus } from "../../../money/cents";
import { suspect, type Suspicion } from "../figure-case";

/** What another portion takes out of the amount, left in or taken out twice. */
export const diversityPortion: Suspicion = ({ computation: { steps, rule } }) => {
  const taken = steps[steps.length - 1]?.operation;
  if (taken?.kind !== "difference" || rule?.rule.kind !== "grant above base") return [];
  const label = rule.rule.takenOut?.label ?? "other portion";
  const twice = minus(minus(taken.of, taken.less), taken.less);
  return [
    suspect("diversity left in", `The ${label} was left in.`, taken.of),
    suspect("diversity taken out twice", `The ${label} was taken out twice.`, twice),
  ];
};
