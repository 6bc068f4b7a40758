import { fiscalYearName, type FiscalYear } from "../../money/fiscal-year";
import { Issue } from "../../money/issue";
import { portionHalfAwayFromZero, type Share } from "../../money/share";
import type { RuleFile } from "../data";
import { GrantFigure } from "../grants";
import { parameter, valueIn, type Parameter } from "../parameter";
import { dollarStep, shareStep, yearStep, type Step } from "../step";
import { allianceWithheld } from "../withholding";
import { grantStep, Withholding, type Outcome, type RuleCase } from "./rule-case";

export const SHARE_OF_EARLIER_AMOUNT_IN_WORDS =
  "From a Graduated Alliance District a share of the amount withheld in the reference year is withheld, which falls from year to year until nothing is withheld.";

/** The graduated schedule: a share of the amount withheld in an earlier year, and not of the year before. */
export interface ShareOfEarlierAmount {
  readonly kind: "share of an earlier amount";
  readonly share: Parameter<Share>;
  readonly referenceYear: Parameter<FiscalYear>;
}

export const readShareOfEarlierAmount = ({
  share,
  referenceYear,
}: Extract<RuleFile, { rule: "share of an earlier amount" }>): ShareOfEarlierAmount => ({
  kind: "share of an earlier amount",
  share: parameter("share", share),
  referenceYear: parameter("fiscal year", referenceYear),
});

export function applyShareOfEarlierAmount<Failure extends object>(
  rule: ShareOfEarlierAmount,
  { year, baseYear, baseYearSource, grantOf, citation }: RuleCase<Failure>,
): Outcome<Failure> {
  const reference = valueIn(rule.referenceYear, year);
  if (!reference) return new Issue("parameter-without-value", { label: rule.referenceYear.label, year });
  const share = valueIn(rule.share, year);
  if (!share) return new Issue("parameter-without-value", { label: rule.share.label, year });
  const steps: Step[] = [
    yearStep("Reference year", reference.value, reference.citation),
    yearStep("Base year of the reference amount", baseYear, baseYearSource),
  ];

  // H.B. 5038 (2022), Table 1: the amount withheld in the reference year ...
  const earlier = grantOf(reference.value);
  if (!(earlier instanceof GrantFigure)) return earlier;
  steps.push(grantStep(reference.value, earlier));
  const base = grantOf(baseYear);
  if (!(base instanceof GrantFigure)) return base;
  steps.push(grantStep(baseYear, base, " (base year)"));
  const amount = allianceWithheld(earlier.amount, base.amount);
  if (amount instanceof Issue) return amount;
  steps.push(
    dollarStep(`Withheld in ${fiscalYearName(reference.value)}, not below 0`, amount, citation, {
      kind: "excess",
      of: earlier.amount,
      over: base.amount,
    }),
  );

  // ... and the share of it for the fiscal year; no rule of rounding was found, so it is given to the cent.
  steps.push(shareStep(`Share in ${fiscalYearName(year)}`, share.value, share.citation));
  const withheld = portionHalfAwayFromZero(amount, share.value);
  steps.push(
    dollarStep(`Withheld in ${fiscalYearName(year)}`, withheld, citation, {
      kind: "share",
      of: amount,
      share: share.value,
      roundedTo: "cent",
    }),
  );
  return new Withholding(steps, withheld);
}
