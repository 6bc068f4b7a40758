/** Pieces of XML as they are written into a part, and changes within a tag that leave the rest of it as it is. */

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A carriage return would be read as a line feed; other control characters cannot stand in XML in any form. */
export const escapeText = (text: string): string =>
  /[&<>\r]/.test(text)
    ? text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? "").replace(/\r/g, "&#13;")
    : text;

export const escapeAttribute = (text: string): string =>
  text
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "")
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

/** What XML cannot hold stands in cells as _x0001_; what looks like that by itself gets its first character so. */
export const escapeCellText = (text: string): string => escapeText(MAY_NOT_STAND.test(text) ? written(text) : text);

const MAY_NOT_STAND = /_x|[\0-\x08\x0b-\x1f\ufffe\uffff]/;

const written = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")

    .replace(/[\0-\x08\x0b-\x1f\ufffe\uffff]/g, (character) => {
      const hex = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
      return `_x${hex}_`;
    });

/** Spaces at its ends would be lost without this attribute. */
export const keepSpaces = (text: string): string => (/^\s|\s$/.test(text) ? ' xml:space="preserve"' : "");

const ATTRIBUTE = /(?<!\s)(\s+)([^\s=/>]+)(\s*=\s*)("[^"]*"|'[^']*')/g;

/** Sets an attribute of a start tag by its whole name, or takes it out. A new one comes last. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  if (value === null && !tag.includes(name)) return tag;
  let found = false;
  const changed = tag.replace(ATTRIBUTE, (all, space: string, own: string, equals: string) => {
    if (own !== name) return all;
    found = true;
    return value === null ? "" : `${space}${own}${equals}"${escapeAttribute(value)}"`;
  });
  if (found || value === null) return changed;
  const end = changed.endsWith("/>") ? "/>" : ">";
  return `${changed.slice(0, -end.length).trimEnd()} ${name}="${escapeAttribute(value)}"${end}`;
}

/** The prefix of a tag with its colon, such as "x:"; empty where it has none. */
export const prefixOf = (tag: string): string => /^<\/?([^\s/>:]+:)/.exec(tag)?.[1] ?? "";

/** A tag that closes itself, opened. */
export const openedTag = (tag: string): string => (tag.endsWith("/>") ? `${tag.slice(0, -2).trimEnd()}>` : tag);

/** The name of a tag with its prefix. */
export const nameOf = (tag: string): string => /^<\/?([^\s/>]+)/.exec(tag)?.[1] ?? "";
