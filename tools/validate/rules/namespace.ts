import type { Rule } from "../rule";
import { all } from "../xml/element";

/** Formulas read =ALLIANCE_WITHHOLD(...), without a prefix; workbooks store the name as it was registered. */
export const namespace: Rule = ({ root }) =>
  all(root, "Namespace").map(({ line }) => ({ code: "namespace", facts: {}, line }));
