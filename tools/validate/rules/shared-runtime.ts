import type { Issue } from "../issue";
import type { Rule } from "../rule";
import { defaultValue, resourceValue } from "../manifest";
import { all, attribute, type XmlElement } from "../xml/element";

/** Who has to name the runtime's own resource, so that functions, ribbon and pane share what they know. */
function sharers(root: XmlElement): { name: string; element: XmlElement }[] {
  const sources = (parent: XmlElement) => all(parent, "SourceLocation");
  return [
    ...all(root, "Page").flatMap((page) => sources(page).map((element) => ({ name: "Page", element }))),
    ...all(root, "FunctionFile").map((element) => ({ name: "FunctionFile", element })),
    ...all(root, "Action").flatMap((action) =>
      sources(action).map((element) => ({ name: "The pane's action", element })),
    ),
  ];
}

export const sharedRuntime: Rule = ({ root }) =>
  all(root, "Runtime").flatMap((runtime): Issue[] => {
    const resid = attribute(runtime, "resid") ?? "";
    const lifetime = attribute(runtime, "lifetime") ?? "";
    if (lifetime !== "long") return [{ code: "runtime-lifetime", facts: { found: lifetime }, line: runtime.line }];
    return [
      ...sharers(root)
        .filter(({ element }) => attribute(element, "resid") !== resid)
        .map(({ name, element }) => ({
          code: "shared-resid" as const,
          facts: { element: name, found: attribute(element, "resid") ?? "", runtime: resid },
          line: element.line,
        })),
      ...all(root, "TaskpaneId").map(({ text, line }) => ({
        code: "taskpane-id" as const,
        facts: { id: text.trim() },
        line,
      })),
    ];
  });

/** Excels that do not read VersionOverrides open this page. */
export const defaultPage: Rule = ({ root }) => {
  const found = defaultValue(root, "DefaultSettings", "SourceLocation");
  const runtime = resourceValue(root, all(root, "Runtime")[0]?.attributes.get("resid"));
  if (found === undefined || runtime === undefined || found === runtime) return [];
  const line = all(root, "DefaultSettings").flatMap((settings) => all(settings, "SourceLocation"))[0]?.line;
  return [{ code: "default-page", facts: { found, runtime }, ...(line === undefined ? {} : { line }) }];
};
