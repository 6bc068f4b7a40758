import type { Rule } from "../rule";
import { attribute, children, type XmlElement } from "../xml/element";

const has =
  (...path: string[]) =>
  (root: XmlElement) =>
    children(root, ...path).length > 0;

const inHost = (...path: string[]) => ["VersionOverrides", "Hosts", "Host", ...path];

const inCustomFunctions = (name: string) => (root: XmlElement) =>
  children(root, ...inHost("AllFormFactors", "ExtensionPoint")).some(
    (point) => attribute(point, "type") === "CustomFunctions" && has(name, "SourceLocation")(point),
  );

/** What the schemas leave optional and this add-in cannot do without. */
const REQUIRED: readonly { path: string; why: string; present: (root: XmlElement) => boolean }[] = [
  { path: "IconUrl", why: "Excel shows it in the list of add-ins", present: has("IconUrl") },
  {
    path: "HighResolutionIconUrl",
    why: "Excel shows it in the list of add-ins on dense screens",
    present: has("HighResolutionIconUrl"),
  },
  { path: "SupportUrl", why: "users and Microsoft's store ask for it", present: has("SupportUrl") },
  {
    path: "Runtimes/Runtime",
    why: "without it functions and pane run apart",
    present: has(...inHost("Runtimes", "Runtime")),
  },
  {
    path: "FunctionFile",
    why: "the ribbon has to run in the shared runtime",
    present: has(...inHost("DesktopFormFactor", "FunctionFile")),
  },
  ...["Script", "Page", "Metadata"].map((name) => ({
    path: `CustomFunctions/${name}/SourceLocation`,
    why: "Excel would not know the functions",
    present: inCustomFunctions(name),
  })),
];

export const requiredElements: Rule = ({ root }) =>
  REQUIRED.filter(({ present }) => !present(root)).map(({ path, why }) => ({
    code: "element-missing",
    facts: { path, why },
    line: root.line,
  }));
