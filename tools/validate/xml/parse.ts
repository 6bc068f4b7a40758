import { SaxesParser } from "saxes";
import type { XmlElement } from "./element";

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

/** Reads a well-formed document; `checkWellFormed` has to come before, for its messages are the better ones. */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  let line = 1;

  parser.on("error", (error) => {
    throw error;
  });
  // Where the tag begins, not where it ends: a tag can go over several lines. The parser has read one character beyond
  // the name by then, which may have been the end of the line.
  parser.on("opentagstart", () => (line = parser.column === 0 ? parser.line - 1 : parser.line));
  parser.on("opentag", (tag) => {
    const parent = open.at(-1);
    const element: OpenElement = {
      name: tag.local,
      line,
      attributes: new Map(Object.values(tag.attributes).map(({ local, value }) => [local, value])),
      parent,
      children: [],
      text: "",
    };
    parent?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  if (root === undefined) throw new Error("The document has no element.");
  return root;
}
