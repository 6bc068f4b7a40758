import { isList, type ValidationRule } from "../backend/sheet-objects";

/** The rule with other formulas; a list that is written out is none. */
export function mapRule(rule: ValidationRule, map: (formula: string) => string): ValidationRule {
  if (isList(rule)) return { ...rule, source: map(rule.source) };
  return {
    ...rule,
    formula1: map(rule.formula1),
    ...(rule.formula2 === undefined ? {} : { formula2: map(rule.formula2) }),
  };
}
