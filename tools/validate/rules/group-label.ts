import type { Rule } from "../rule";
import { defaultValue, resourceValue } from "../manifest";
import { all, attribute, children } from "../xml/element";

export const groupLabel: Rule = ({ root }) => {
  const displayName = defaultValue(root, "DisplayName") ?? "";
  return all(root, "Group")
    .flatMap((group) => children(group, "Label"))
    .flatMap((label) => {
      const found = resourceValue(root, attribute(label, "resid"));
      return found === undefined || found === displayName
        ? []
        : [{ code: "group-label", facts: { found, displayName }, line: label.line }];
    });
};
