import type { Cents } from "../../money/cents";
import { fiscalYearName, type FiscalYear } from "../../money/fiscal-year";
import type { IssueOf } from "../../money/issue";
import type { Citation } from "../citation";
import type { GrantFigure, GrantOf } from "../grants";
import { dollarStep, type Step, type TablePlace } from "../step";
import type { WithholdingIssue } from "../withholding";

/** What a rule is applied to: one district in one fiscal year. */
export interface RuleCase<Failure> {
  readonly district: string;
  readonly year: FiscalYear;
  readonly baseYear: FiscalYear;
  readonly baseYearSource: Citation | TablePlace;
  readonly grantOf: GrantOf<Failure>;
  /** Where the rule itself stands. */
  readonly citation: Citation;
}

export interface RuleFacts {
  /** A parameter that the rule needs has no value for the year. */
  readonly "parameter-without-value": { readonly label: string; readonly year: FiscalYear };
  /** What is to be taken out is more than there is; no published figure shows what then holds. */
  readonly "portion-above-amount": {
    readonly district: string;
    readonly year: FiscalYear;
    readonly label: string;
    readonly portion: Cents;
    readonly amount: Cents;
  };
}

export type RuleIssue = IssueOf<RuleFacts> | WithholdingIssue;

/** The steps in the order of the law and the amount that they lead to, which is that of the last one. */
export class Withholding {
  constructor(
    readonly steps: readonly Step[],
    readonly withheld: Cents,
  ) {}
}

export type Outcome<Failure> = Withholding | RuleIssue | Failure;

export const grantStep = (year: FiscalYear, { amount, place }: GrantFigure, role = ""): Step =>
  dollarStep(`ECS grant of ${fiscalYearName(year)}${role}`, amount, place);
