import type { Issue } from "../issue";
import type { Rule } from "../rule";
import { children } from "../xml/element";

/** Excel takes a changed manifest for the old one until the version rises. The schema allows fewer numbers than the store does. */
export const version: Rule = ({ root, packageVersion }) =>
  children(root, "Version").flatMap(({ text, line }): Issue[] => {
    const found = text.trim();
    const parts = /^(\d{1,5}\.\d{1,5}\.\d{1,5})\.\d{1,5}$/.exec(found);
    if (parts === null) return [{ code: "version-form", facts: { found }, line }];
    if (packageVersion === undefined || parts[1] === packageVersion) return [];
    return [{ code: "version-of-package", facts: { found, version: packageVersion }, line }];
  });
