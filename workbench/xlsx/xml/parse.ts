/** Reads XML as a stream of elements under their local names: writers choose their prefixes freely, in strict files too. */
import { SaxesParser } from "saxes";
import { CannotRead } from "../problems";

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

const CHUNK = 1 << 20;

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

export function parseXml(bytes: Uint8Array, part: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on("error", () => {
    throw new CannotRead({ code: "malformed-part", part, line: parser.line, column: parser.column });
  });
  parser.on("opentag", (tag) => {
    handler.open(localName(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag) => {
    handler.close?.(localName(tag.name));
  });
  const text = (characters: string): void => {
    handler.text?.(characters);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: at + CHUNK < bytes.length }));
  }
  parser.close();
}

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

/** Excel writes characters that XML cannot hold as _x000D_, and such a run itself as _x005F_x000D_. */
export const unescapeText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
