import type { RuleFile } from "../data";
import { applyGrantAboveBase, readGrantAboveBase, type GrantAboveBase } from "./grant-above-base";
import type { Outcome, RuleCase } from "./rule-case";
import {
  applyShareOfEarlierAmount,
  readShareOfEarlierAmount,
  type ShareOfEarlierAmount,
} from "./share-of-earlier-amount";

export { Withholding, type Outcome, type RuleCase, type RuleFacts, type RuleIssue } from "./rule-case";

/** The kinds of rules that the law has. The numbers in them are parameters, which a policy names. */
export type Rule = GrantAboveBase | ShareOfEarlierAmount;

export function readRule(file: RuleFile): Rule {
  switch (file.rule) {
    case "grant above base":
      return readGrantAboveBase(file);
    case "share of an earlier amount":
      return readShareOfEarlierAmount(file);
  }
}

/** What a rule makes of one district and fiscal year, step by step. */
export function applyRule<Failure extends object>(rule: Rule, given: RuleCase<Failure>): Outcome<Failure> {
  switch (rule.kind) {
    case "grant above base":
      return applyGrantAboveBase(rule, given);
    case "share of an earlier amount":
      return applyShareOfEarlierAmount(rule, given);
  }
}
