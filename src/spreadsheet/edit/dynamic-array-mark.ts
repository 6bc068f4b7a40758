/** The mark of dynamic arrays: a number that cells carry in `cm`, whose meaning stands in a part of its own. Worded as Excel does. */
import { readDynamicArrayMarks } from "../book/dynamic-arrays";
import { readTree } from "../xml/tree";
import { elementsOf, type FoundElement } from "./elements";
import { spliced, type Splice } from "./part-text";
import { prefixOf, withAttribute } from "./xml-text";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const DYNAMIC_ARRAY = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

const type = (p: string): string =>
  `<${p}metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>`;

const properties = (p: string): string =>
  `<${p}bk><${p}extLst><${p}ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="${DYNAMIC_ARRAY}" fDynamic="1" fCollapsed="0"/></${p}ext></${p}extLst></${p}bk>`;

const future = (p: string): string =>
  `<${p}futureMetadata name="XLDAPR" count="1">${properties(p)}</${p}futureMetadata>`;

const cell = (p: string, typeNumber: number, valueNumber: number): string =>
  `<${p}bk><${p}rc t="${typeNumber}" v="${valueNumber}"/></${p}bk>`;

/** The whole part for a workbook without one; its mark is 1. */
export const newMetadata = (isStrict: boolean): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${isStrict ? STRICT_MAIN : MAIN}">` +
  `<metadataTypes count="1">${type("")}</metadataTypes>${future("")}<cellMetadata count="1">${cell("", 1, 0)}</cellMetadata></metadata>`;

/** The part with a mark for dynamic arrays, and its number; unchanged where it has one. */
export function withDynamicArrayMark(text: string, bytes: Uint8Array, part: string): { text: string; mark: number } {
  const [known] = [...readDynamicArrayMarks(readTree(bytes, part))].sort((a, b) => a - b);
  if (known !== undefined) return { text, mark: known };
  const elements = elementsOf(text, part);
  const root = elements[0];
  if (root === undefined) return { text, mark: 1 };
  const prefix = prefixOf(text.slice(root.start, root.tagEnd));
  const splices: Splice[] = [];
  const top = (name: string): FoundElement | undefined =>
    elements.find((element) => element.depth === 2 && element.name === name);
  const childrenOf = (parent: FoundElement): number =>
    elements.filter(({ depth, start, end }) => depth === 3 && start > parent.start && end < parent.end).length;
  /** Adds to a list that is there, or the list behind `after`; gives the place of what was added, from 0. */
  const addTo = (name: string, xml: string, after: FoundElement | undefined): number => {
    const list = top(name);
    if (list === undefined || list.isEmpty) {
      const place = list ?? { start: after?.end ?? root.tagEnd, end: after?.end ?? root.tagEnd };
      splices.push({
        start: place.start,
        end: place.end,
        text: `<${prefix}${name} count="1">${xml}</${prefix}${name}>`,
      });
      return 0;
    }
    const count = childrenOf(list);
    const tag = text.slice(list.start, list.tagEnd);
    splices.push({ start: list.start, end: list.tagEnd, text: withAttribute(tag, "count", String(count + 1)) });
    splices.push({ start: list.contentEnd, end: list.contentEnd, text: xml });
    return count;
  };
  const isXldapr = ({ name, attributes }: FoundElement): boolean =>
    name === "metadataType" && attributes["name"] === "XLDAPR";
  const types = elements.filter(({ name }) => name === "metadataType");
  const present = types.findIndex(isXldapr);
  const typeNumber = present >= 0 ? present + 1 : addTo("metadataTypes", type(prefix), undefined) + 1;
  const own = elements.find(({ name, attributes }) => name === "futureMetadata" && attributes["name"] === "XLDAPR");
  let valueNumber = 0;
  if (own !== undefined && !own.isEmpty) {
    valueNumber = childrenOf(own);
    const tag = text.slice(own.start, own.tagEnd);
    splices.push({ start: own.start, end: own.tagEnd, text: withAttribute(tag, "count", String(valueNumber + 1)) });
    splices.push({ start: own.contentEnd, end: own.contentEnd, text: properties(prefix) });
  } else {
    // The schema's order: types, texts, descriptions, then the values of younger types, and the cells that name them.
    const after = ["mdxMetadata", "metadataStrings", "metadataTypes"].flatMap((name) => top(name) ?? [])[0];
    const place = own ?? { start: after?.end ?? root.tagEnd, end: after?.end ?? root.tagEnd };
    splices.push({ start: place.start, end: place.end, text: future(prefix) });
  }
  const futures = elements.filter(({ name }) => name === "futureMetadata");
  const before = futures[futures.length - 1] ?? top("mdxMetadata") ?? top("metadataStrings") ?? top("metadataTypes");
  const mark = addTo("cellMetadata", cell(prefix, typeNumber, valueNumber), before) + 1;
  return { text: spliced(text, splices), mark };
}
