/** The list of relationships of a part: an entry put in or taken out, the rest as it is. */
import { elementsOf } from "./elements";
import { spliced } from "./part-text";
import { escapeAttribute, openedTag, prefixOf, withAttribute } from "./xml-text";

export interface NewRelationship {
  /** Its whole type, which is an address. */
  readonly type: string;
  /** A path from the folder of the part. */
  readonly target: string;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

export function relationshipsFile(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function addRelationship(before: string | undefined, { type, target }: NewRelationship) {
  const text = before ?? EMPTY;
  const [list, ...entries] = elementsOf(text, "relationships");
  const ids = new Set(entries.map(({ attributes }) => attributes["Id"]));
  let number = entries.length + 1;
  while (ids.has(`rId${number}`)) number++;
  const prefix = list === undefined ? "" : prefixOf(text.slice(list.start, list.tagEnd));
  const entry = `<${prefix}Relationship Id="rId${number}" Type="${type}" Target="${escapeAttribute(target)}"/>`;
  if (list === undefined) return { text, id: `rId${number}` };
  const name = `${prefix}Relationships`;
  const opened = openedTag(text.slice(list.start, list.tagEnd));
  return {
    id: `rId${number}`,
    text: list.isEmpty
      ? spliced(text, [{ start: list.start, end: list.end, text: `${opened}${entry}</${name}>` }])
      : spliced(text, [{ start: list.contentEnd, end: list.contentEnd, text: entry }]),
  };
}

export const dropRelationship = (text: string, leads: (target: string) => boolean): string =>
  spliced(
    text,
    elementsOf(text, "relationships")
      .filter(
        ({ name, attributes }) =>
          name === "Relationship" && attributes["TargetMode"] !== "External" && leads(attributes["Target"] ?? ""),
      )
      .map(({ start, end }) => ({ start, end, text: "" })),
  );

/** The list with only those entries, by their ids. */
export const keptRelationships = (text: string, ids: ReadonlySet<string>): string =>
  spliced(
    text,
    elementsOf(text, "relationships")
      .filter(({ name, attributes }) => name === "Relationship" && !ids.has(attributes["Id"] ?? ""))
      .map(({ start, end }) => ({ start, end, text: "" })),
  );

export const withTarget = (text: string, id: string, target: string): string =>
  spliced(
    text,
    elementsOf(text, "relationships")
      .filter(({ attributes }) => attributes["Id"] === id)
      .map(({ start, tagEnd }) => ({
        start,
        end: tagEnd,
        text: withAttribute(text.slice(start, tagEnd), "Target", target),
      })),
  );
