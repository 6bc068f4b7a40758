import { yearsInWords } from "../../law/by-years";
import type { ListingFacts } from "../../law/listing";
import type { PlanFacts } from "../../law/plan";
import type { PolicyFacts } from "../../law/policies";
import type { RuleFacts } from "../../law/rules";
import type { ScheduleFacts } from "../../law/schedule";
import type { TopicFacts } from "../../law/topics";
import type { WithholdingFacts } from "../../law/withholding";
import type { Status } from "../../law/designation";
import { toAmount, type Cents } from "../../money/cents";
import { fiscalYearName, type FiscalYear } from "../../money/fiscal-year";
import { describe, dollars, quoted } from "../wording";
import type { Texts } from "./texts";

/** What a function finds of the law beside the rules themselves. */
export interface BaseYearFacts {
  readonly "no-base-year": { readonly district: string; readonly year: FiscalYear; readonly status: Status };
}

export type LawFacts = ListingFacts &
  PlanFacts &
  PolicyFacts &
  RuleFacts &
  ScheduleFacts &
  TopicFacts &
  WithholdingFacts &
  BaseYearFacts;

const money = (amount: Cents): string => dollars(toAmount(amount));

export const LAW_TEXTS: Texts<LawFacts> = {
  "base-grant-missing": ({ current }) =>
    `found blank or zero against a current grant of ${money(current)}. No town's base-year grant was zero, so this is a missing figure. Type the base-year grant.`,
  "year-not-scheduled": ({ year, first, last }) =>
    `the graduated schedule does not cover ${fiscalYearName(year)}. It covers ${fiscalYearName(first)} to ${fiscalYearName(last)}. Give one of these years.`,
  "policy-blank": ({ allowed }) =>
    `no policy was found. Allowed are ${quoted(allowed, "and")}. The two differ by millions, so say which law the formula follows.`,
  "policy-unknown": ({ found, allowed }) =>
    `found ${describe(found)}, which is not a policy. Allowed are ${quoted(allowed, "and")}. Write one of them.`,
  "year-without-rule": ({ policy, year, covered }) =>
    `the policy "${policy}" has no rule for ${fiscalYearName(year)}. It covers ${yearsInWords(covered)}. Give one of these years.`,
  "status-without-rule": ({ policy, district, year, status, known }) =>
    `districts gives ${district} the status ${status} in ${fiscalYearName(year)}, for which the policy "${policy}" has no rule. It has one for ${known.join(" and ")}. Check the list, or choose the policy that it belongs to.`,
  "status-with-two-rules": ({ policy, district, year, status }) =>
    `the policy "${policy}" has two rules for the status ${status} of ${district} in ${fiscalYearName(year)}. This is a defect of the add-in's data; report it.`,
  "parameter-without-value": ({ label, year }) =>
    `the law of this add-in has no value of "${label}" for ${fiscalYearName(year)}. This is a defect of the add-in's data; report it.`,
  "portion-above-amount": ({ district, year, label, portion, amount }) =>
    `grants gives ${district} in ${fiscalYearName(year)} an ${label} of ${money(portion)}, more than the ${money(amount)} that it is taken out of. The State has published no such case, so no rule is known. Check the grants.`,
  "no-base-year": ({ district, year, status }) =>
    `${district} is ${status === "Graduated" ? "a Graduated district" : "not designated"} in ${fiscalYearName(year)}. Only an Alliance District has a base year. Check the year and the policy.`,
  "listing-unknown": ({ found, allowed }) =>
    `found ${describe(found)}, which is not a status to list. Allowed are ${quoted(allowed, "and")}. Write one of them.`,
  "listing-empty": ({ policy, year, listing }) =>
    `under the policy "${policy}" no district is ${listing === "New" ? "new" : listing} in ${fiscalYearName(year)}. Check the year, the policy and the status.`,
  "listing-year-before": ({ policy, year, covered }) =>
    `which districts are new in ${fiscalYearName(year)} cannot be told: the policy "${policy}" covers ${yearsInWords(covered)}, and not the year before. Give a later year.`,
  "plan-status-blank": ({ allowed }) =>
    `no plan status was found. Allowed are ${quoted(allowed, "and")}. Write how far the plan has come.`,
  "plan-status-unknown": ({ found, allowed }) =>
    `found ${describe(found)}, which is not a plan status. Allowed are ${quoted(allowed, "and")}. Write one of them.`,
  "spent-too-much": ({ spent, available }) =>
    `spent is ${money(spent)}, and awarded and carried_in come to ${money(available)}. No more can be spent than was there. Check the three amounts.`,
  "sum-too-large": () =>
    "the sum of awarded and carried_in is too large to be exact. Allowed are sums below 90 trillion dollars. Check the number of digits.",
  "topic-blank": ({ allowed }) => `no topic was found. Allowed are ${quoted(allowed, "and")}. Write one of them.`,
  "topic-unknown": ({ found, allowed }) =>
    `found ${describe(found)}, which is not a topic. Allowed are ${quoted(allowed, "and")}. Write one of them.`,
  "topic-without-year": ({ topic, year, covered }) =>
    `the topic "${topic}" has no source for ${fiscalYearName(year)}. It covers ${yearsInWords(covered)}. Give one of these years.`,
};
