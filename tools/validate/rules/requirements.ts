import type { Rule } from "../rule";
import { attribute, children } from "../xml/element";

/** CustomFunctionsRuntime 1.2 brings CustomFunctions.Error, without which no message reaches a cell. */
const NEEDED = { CustomFunctionsRuntime: "1.2", SharedRuntime: "1.1" };

const rank = (version: string) => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1000 + minor;
};

export const requirements: Rule = ({ root }) =>
  Object.entries(NEEDED).flatMap(([name, needed]) => {
    const sets = children(root, "Requirements", "Sets")[0];
    const element = sets && children(sets, "Set").find((set) => attribute(set, "Name") === name);
    const found =
      element && (attribute(element, "MinVersion") ?? (sets && attribute(sets, "DefaultMinVersion")) ?? "1.1");
    if (found !== undefined && rank(found) >= rank(needed)) return [];
    return [
      {
        code: "requirement",
        facts: { set: name, needed, found: found ?? "" },
        line: (element ?? sets ?? root).line,
      },
    ];
  });
