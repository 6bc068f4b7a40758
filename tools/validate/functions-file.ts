import { servedPath } from "./address";
import { resourceValue } from "./manifest";
import type { RuleInput } from "./rule";
import { all, attribute, type XmlElement } from "./xml/element";

type Part = "Script" | "Metadata" | "Runtime";

/** The address that the manifest gives for a part of the custom functions; the runtime's is the page that runs them. */
export function functionsAddress(root: XmlElement, part: Part): string | undefined {
  const named = all(root, part).flatMap((element) => [element, ...all(element, "SourceLocation")]);
  return named.map((element) => resourceValue(root, attribute(element, "resid"))).find((value) => value !== undefined);
}

/** The file behind that address, once there is a build. */
export function functionsFile({ root, files }: RuleInput, part: Part): { path: string; text: string } | undefined {
  const path = servedPath(root, functionsAddress(root, part) ?? "");
  const bytes = path && files.built ? files.read(path) : undefined;
  return path && bytes ? { path, text: new TextDecoder().decode(bytes) } : undefined;
}
