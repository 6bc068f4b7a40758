import type { RuleFile } from "../data";
import {
  applyGrantAboveBase,
  GRANT_ABOVE_BASE_IN_WORDS,
  readGrantAboveBase,
  type GrantAboveBase,
} from "./grant-above-base";
import type { Outcome, RuleCase } from "./rule-case";
import {
  applyShareOfEarlierAmount,
  readShareOfEarlierAmount,
  SHARE_OF_EARLIER_AMOUNT_IN_WORDS,
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

/** The rule in the words of the statute, or of the proposal. */
export function ruleInWords(kind: Rule["kind"]): string {
  switch (kind) {
    case "grant above base":
      return GRANT_ABOVE_BASE_IN_WORDS;
    case "share of an earlier amount":
      return SHARE_OF_EARLIER_AMOUNT_IN_WORDS;
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
