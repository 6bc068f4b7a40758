import { parseXml, type Attributes } from "./parse";

/** An element of one of the small parts, under its local name. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Growing extends XmlElement {
  children: Growing[];
  text: string;
}

/** The root element of a part. */
export function readTree(bytes: Uint8Array, part: string): XmlElement {
  const outside: Growing = { name: "", attributes: {}, children: [], text: "" };
  const path: Growing[] = [outside];
  const current = (): Growing => path[path.length - 1] ?? outside;
  parseXml(bytes, part, {
    open(name, attributes) {
      const element: Growing = { name, attributes, children: [], text: "" };
      current().children.push(element);
      path.push(element);
    },
    text(text) {
      current().text += text;
    },
    close() {
      path.pop();
    },
  });
  return outside.children[0] ?? outside;
}

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((candidate) => candidate.name === name);

export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((candidate) => candidate.name === name) ?? [];
