/** Writes XML. Attributes come in the order given, so that the same plan always makes the same bytes. */

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "");

type AttributeValue = string | number | undefined;

/** An element with children that are XML already. An attribute that is undefined is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  const content = children.join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** An element that holds text, with its spaces kept. */
export const textElement = (
  name: string,
  text: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
): string =>
  element(name, { ...attributes, ...(text.trim() === text ? {} : { "xml:space": "preserve" }) }, escapeXml(text));

/** A list element that states how many children it has. */
export const counted = (name: string, children: readonly string[]): string =>
  children.length === 0 ? "" : element(name, { count: children.length }, ...children);
