/** Reads XML as a stream of elements under their local names: writers choose their prefixes freely, in strict files too. */
import { CLOSE, END, MORE, OPEN, TEXT, type XmlLexer } from "./lexer";
import { readXml, type XmlReader } from "./read";

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Easy to use, and slow for what has millions of tags. */
export class HandlerReader implements XmlReader {
  constructor(private readonly handler: XmlHandler) {}

  take(lexer: XmlLexer): void {
    for (let token = lexer.next(); token !== MORE && token !== END; token = lexer.next()) {
      if (token === OPEN) this.handler.open(lexer.name, lexer.attributes());
      else if (token === CLOSE) this.handler.close?.(lexer.name);
      else if (token === TEXT) this.handler.text?.(lexer.characters());
    }
  }
}

export const parseXml = (bytes: Uint8Array, part: string, handler: XmlHandler): void => {
  readXml(bytes, part, new HandlerReader(handler));
};

/** The value of `r:id`, whatever the prefix. */
export function relationshipId(attributes: Attributes): string | undefined {
  const key = Object.keys(attributes).find((name) => name.endsWith(":id"));
  return key === undefined ? undefined : attributes[key];
}

/** A yes-or-no attribute. */
export const isOn = (value: string | undefined, otherwise = false): boolean =>
  value === undefined ? otherwise : value === "1" || value === "true" || value === "on";

/** A number attribute; undefined where it is absent or no number. */
export function numberOf(value: string | undefined): number | undefined {
  if (value === undefined || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
