import type { Rule } from "eslint";

/** Refuses a text of the pane that stands outside of the catalogue. */
declare const rule: Rule.RuleModule;
export = rule;
