import type { Issue } from "../issue";
import { references, resources } from "../manifest";
import type { Rule } from "../rule";

const LONGEST_RESID = 32;

/** Excel finds icons, addresses and texts by these names, and drops the whole command where one leads nowhere. */
export const referencesResolve: Rule = ({ root }) => {
  const known = resources(root);
  return references(root).flatMap(({ resid, section, element }): Issue[] => {
    const found = known.filter(({ id }) => id === resid);
    const facts = { element: element.name, resid, section };
    if (found.length === 0) return [{ code: "resid-unresolved", facts, line: element.line }];
    if (found.some((resource) => resource.section === section)) return [];
    return [{ code: "resid-section", facts: { ...facts, found: found[0]?.section ?? "" }, line: element.line }];
  });
};

export const resourcesUsed: Rule = ({ root }) => {
  const used = new Set(references(root).map(({ resid }) => resid));
  return resources(root)
    .filter(({ id }) => !used.has(id))
    .map(({ id, element }) => ({ code: "resource-unused", facts: { id }, line: element.line }));
};

export const resourceNames: Rule = ({ root }) => {
  const first = new Map<string, number>();
  return resources(root).flatMap(({ id, element: { line } }): Issue[] => {
    const before = first.get(id);
    if (before !== undefined) return [{ code: "resource-repeated", facts: { id, first: before }, line }];
    first.set(id, line);
    if (id.length <= LONGEST_RESID) return [];
    return [{ code: "id-too-long", facts: { id, length: id.length, limit: LONGEST_RESID }, line }];
  });
};
