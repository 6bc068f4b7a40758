import { TEST } from "../../../config/variant";
import type { Rule } from "../rule";
import { all, children } from "../xml/element";

/**
 * Formulas read =ALLIANCE_WITHHOLD(...), without a prefix; workbooks store the name as it was registered. The test add-in needs one:
 * beside the real add-in Excel would know only one function of that name.
 */
export const namespace: Rule = ({ root }) => {
  const found = all(root, "Namespace");
  const isTest = children(root, "Id")[0]?.text.trim() === TEST.id;
  if (!isTest) return found.map(({ line }) => ({ code: "namespace", facts: {}, line }));
  return found.length > 0 ? [] : [{ code: "namespace-of-test", facts: {} }];
};
