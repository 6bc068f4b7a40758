import type { Rule } from "../rule";
import { attribute, children } from "../xml/element";

const HOSTS = [
  { where: "Hosts", path: ["Hosts"], name: "Name" },
  { where: "VersionOverrides/Hosts", path: ["VersionOverrides", "Hosts"], name: "type" },
];

/** Both lists of hosts name Excel alone: another one would ask administrators for consent and do nothing. */
export const hosts: Rule = ({ root }) =>
  HOSTS.flatMap(({ where, path, name }) => {
    const elements = children(root, ...path, "Host");
    const found = elements.map((host) => attribute(host, name) ?? "");
    if (found.length === 1 && found[0] === "Workbook") return [];
    return [{ code: "host", facts: { where, found: found.join(", ") }, line: (elements[0] ?? root).line }];
  });
