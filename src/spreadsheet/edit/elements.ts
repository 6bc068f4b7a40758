/** The elements of a small part with their places in its text, in the order in which they begin. */
import type { Place } from "../sheet/scan";
import { CLOSE, END, MORE, OPEN, XmlLexer } from "../xml/lexer";
import type { Attributes } from "../xml/parse";

export interface FoundElement extends Place {
  /** Without its prefix. */
  readonly name: string;
  /** 1 for the root. */
  readonly depth: number;
  readonly attributes: Attributes;
}

export function elementsOf(text: string, part: string): FoundElement[] {
  const lexer = new XmlLexer(part);
  lexer.feed([text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text], true);
  const found: FoundElement[] = [];
  const open: FoundElement[] = [];
  for (let token = lexer.next(); token !== END && token !== MORE; token = lexer.next()) {
    if (token === OPEN) {
      const { tagStart: start, readTo, isEmpty, name, depth } = lexer;
      const attributes = lexer.attributes();
      const element = { start, tagEnd: readTo, contentEnd: readTo, end: readTo, isEmpty, name, depth, attributes };
      found.push(element);
      open.push(element);
    } else if (token === CLOSE) {
      const element = open.pop();
      if (element === undefined || element.isEmpty) continue;
      element.contentEnd = lexer.tagStart;
      element.end = lexer.readTo;
    }
  }
  return found;
}
