/** The list of content types: an entry put in or taken out, the rest as it is. */
import { elementsOf, type FoundElement } from "./elements";
import { spliced } from "./part-text";
import { escapeAttribute, prefixOf } from "./xml-text";

const CONTENT_TYPES = "[Content_Types].xml";

const overridesOf = (text: string, part: string): FoundElement[] =>
  elementsOf(text, CONTENT_TYPES).filter(
    ({ name, attributes }) =>
      name === "Override" && (attributes["PartName"] ?? "").replace(/^\//, "").toLowerCase() === part.toLowerCase(),
  );

export function addOverride(text: string, part: string, contentType: string): string {
  const types = elementsOf(text, CONTENT_TYPES)[0];
  if (types === undefined || overridesOf(text, part).length > 0) return text;
  const prefix = prefixOf(text.slice(types.start, types.tagEnd));
  const entry = `<${prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${contentType}"/>`;
  return spliced(text, [{ start: types.contentEnd, end: types.contentEnd, text: entry }]);
}

export const dropOverride = (text: string, part: string): string =>
  spliced(
    text,
    overridesOf(text, part).map(({ start, end }) => ({ start, end, text: "" })),
  );
