/** The policies: which list and which rule holds for a status, by fiscal year. */
import { Issue, type IssueOf } from "../money/issue";
import type { FiscalYear } from "../money/fiscal-year";
import { covers, fiscalYearsOf, spanOf, type FiscalYears } from "./by-years";
import { citationOf, type Citation } from "./citation";
import law, { type PolicyFile } from "./data";
import { builtInList, type DistrictList, type ListStatus } from "./lists";
import { readRule, type Rule } from "./rules";

export interface PolicyRule {
  readonly status: ListStatus;
  readonly years: FiscalYears;
  readonly rule: Rule;
  readonly citation: Citation;
}

export interface Policy {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly inForce: boolean;
  readonly citation: Citation;
  /** The fiscal years that it has rules for. */
  readonly fiscalYears: FiscalYears;
  /** The list that holds in each fiscal year, in the order of the years. */
  readonly designations: readonly { readonly years: FiscalYears; readonly list: DistrictList }[];
  readonly rules: readonly PolicyRule[];
}

export interface PolicyFacts {
  readonly "policy-blank": { readonly allowed: readonly string[] };
  readonly "policy-unknown": { readonly found: unknown; readonly allowed: readonly string[] };
  readonly "year-without-rule": { readonly policy: string; readonly year: FiscalYear; readonly covered: FiscalYears };
  readonly "status-without-rule": {
    readonly policy: string;
    readonly district: string;
    readonly year: FiscalYear;
    readonly status: ListStatus;
    readonly known: readonly ListStatus[];
  };
  readonly "status-with-two-rules": {
    readonly policy: string;
    readonly district: string;
    readonly year: FiscalYear;
    readonly status: ListStatus;
  };
}

export type PolicyIssue = IssueOf<PolicyFacts>;

function readPolicyFile(file: PolicyFile): Policy {
  const designations = file.designations
    .map(({ years, list }) => ({ years: fiscalYearsOf(years), list: builtInList(list) }))
    .sort((a, b) => a.years.from - b.years.from);
  return {
    id: file.id,
    name: file.name,
    description: file.description,
    inForce: file.inForce,
    citation: citationOf(file.citation),
    fiscalYears: spanOf(designations.map(({ years }) => years)),
    designations,
    rules: file.rules.map((rule) => ({
      status: rule.status,
      years: fiscalYearsOf(rule.years),
      rule: readRule(rule),
      citation: citationOf(rule.citation),
    })),
  };
}

/** What was proposed after what is in force. */
export const POLICIES: readonly Policy[] = law.policies
  .map(readPolicyFile)
  .sort((a, b) => Number(b.inForce) - Number(a.inForce));

/** A policy by its id, in upper or lower case. There is no default: a formula must show which law it follows. */
export function readPolicy(value: unknown): Policy | PolicyIssue {
  const allowed = POLICIES.map(({ id }) => id);
  if (value == null || value === 0 || (typeof value === "string" && value.trim() === "")) {
    return new Issue("policy-blank", { allowed });
  }
  const wanted = typeof value === "string" ? value.trim().toLowerCase() : undefined;
  return POLICIES.find(({ id }) => id === wanted) ?? new Issue("policy-unknown", { found: value, allowed });
}

/** The one rule of a policy for a status in a fiscal year. None, or two, is an error and never a default. */
export function ruleFor(
  policy: Policy,
  district: string,
  year: FiscalYear,
  status: ListStatus,
): PolicyRule | PolicyIssue {
  const [rule, second] = policy.rules.filter((one) => one.status === status && covers(one.years, year));
  if (second) return new Issue("status-with-two-rules", { policy: policy.id, district, year, status });
  if (rule) return rule;
  const known = [...new Set(policy.rules.filter(({ years }) => covers(years, year)).map((one) => one.status))];
  return new Issue("status-without-rule", { policy: policy.id, district, year, status, known });
}

/** The list of a policy in a fiscal year. */
export function listIn(policy: Policy, year: FiscalYear): DistrictList | PolicyIssue {
  const found = policy.designations.find(({ years }) => covers(years, year));
  return found?.list ?? new Issue("year-without-rule", { policy: policy.id, year, covered: policy.fiscalYears });
}
