/** Through whose hands an entitlement goes, as the source describes it. Information only: nothing is computed from it. */
import { citationOf, type Citation } from "./citation";
import plans from "./data/plans";

export interface MoneyStage {
  readonly stage: string;
  readonly from: string;
  readonly to: string;
  /** Which part of the entitlement is there. */
  readonly amount: "rest" | "withheld" | "released" | "held";
  readonly citation: Citation;
}

export const MONEY_PATH: {
  readonly label: string;
  readonly description: string;
  readonly stages: readonly MoneyStage[];
} = {
  label: plans.moneyPath.label,
  description: plans.moneyPath.description,
  stages: plans.moneyPath.stages.map(({ citation, ...stage }) => ({ ...stage, citation: citationOf(citation) })),
};
