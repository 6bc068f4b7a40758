import type { Rule } from "../rule";
import { attribute, walk } from "../xml/element";

/** Tabs are left out: the same tab of Excel may be named more than once. */
const WITH_ID = ["Group", "Control", "Item", "CustomTab"];

export const elementIds: Rule = ({ root }) => {
  const first = new Map<string, number>();
  return [...walk(root)]
    .filter(({ name }) => WITH_ID.includes(name))
    .flatMap((element) => {
      const id = attribute(element, "id") ?? "";
      const before = first.get(id);
      if (before === undefined) {
        first.set(id, element.line);
        return [];
      }
      return [{ code: "element-id-repeated", facts: { element: element.name, id, first: before }, line: element.line }];
    });
};
