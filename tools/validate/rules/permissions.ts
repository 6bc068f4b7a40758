import type { Rule } from "../rule";
import { children } from "../xml/element";

export const permissions: Rule = ({ root }) =>
  children(root, "Permissions").flatMap(({ text, line }) =>
    text.trim() === "ReadWriteDocument" ? [] : [{ code: "permissions", facts: { found: text.trim() }, line }],
  );
