import type { Rule } from "../rule";
import { children } from "../xml/element";

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The Id is what Excel knows the add-in by, for good. */
export const identity: Rule = ({ root }) =>
  children(root, "Id").flatMap(({ text, line }) =>
    GUID.test(text.trim()) ? [] : [{ code: "guid", facts: { found: text.trim() }, line }],
  );
