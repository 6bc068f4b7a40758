import { servedPath } from "./address";
import { resourceValue } from "./manifest";
import type { RuleInput } from "./rule";
import { all, attribute, type XmlElement } from "./xml/element";

type Part = "Script" | "Page" | "Metadata";

/** The address that the manifest gives for a part of the custom functions. */
export function functionsAddress(root: XmlElement, part: Part): string | undefined {
  const source = all(root, part).flatMap((element) => all(element, "SourceLocation"))[0];
  return resourceValue(root, source && attribute(source, "resid"));
}

/** The file behind that address, once there is a build. */
export function functionsFile({ root, files }: RuleInput, part: Part): { path: string; text: string } | undefined {
  const path = servedPath(root, functionsAddress(root, part) ?? "");
  const bytes = path && files.built ? files.read(path) : undefined;
  return path && bytes ? { path, text: new TextDecoder().decode(bytes) } : undefined;
}
