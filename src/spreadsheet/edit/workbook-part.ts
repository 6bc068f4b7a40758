/** Changes in the text of the workbook part: its list of sheets, and how Excel calculates when it opens the file. */
import { numberOf } from "../xml/parse";
import { elementsOf, type FoundElement } from "./elements";
import { spliced, type Splice } from "./part-text";
import { escapeAttribute, prefixOf, withAttribute } from "./xml-text";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

const STATES: Readonly<Record<Visibility, string | null>> = {
  Visible: null,
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

const PART = "workbook";
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** What may stand before the way of calculating, the last first: the schema demands this order. */
const BEFORE_CALCULATION = ["definedNames", "externalReferences", "functionGroups", "sheets"];

const tagOf = (text: string, { start, tagEnd }: FoundElement): string => text.slice(start, tagEnd);

const atTop = (elements: readonly FoundElement[], name: string): FoundElement | undefined =>
  elements.find((element) => element.depth === 2 && element.name === name);

const listed = (elements: readonly FoundElement[]): FoundElement[] =>
  elements.filter(({ name, depth }) => name === "sheet" && depth === 3);

/** The beginning of relationship types, which strict files write in another way. */
export function relationshipTypes(workbook: string): string {
  const root = elementsOf(workbook, PART)[0];
  return Object.values(root?.attributes ?? {}).includes(STRICT) ? STRICT : TRANSITIONAL;
}

/** Adds a sheet behind all others. `id` is that of its relationship. */
export function addToSheetList(text: string, name: string, visibility: Visibility, id: string): string {
  const elements = elementsOf(text, PART);
  const sheets = atTop(elements, "sheets");
  if (sheets === undefined) return text;
  const number = 1 + Math.max(0, ...listed(elements).map(({ attributes }) => numberOf(attributes["sheetId"]) ?? 0));
  const state = STATES[visibility] === null ? "" : ` state="${STATES[visibility]}"`;
  const prefix = prefixOf(tagOf(text, sheets));
  // Declared anew under another prefix where the root does not do it: writers choose their prefixes freely.
  const r = relationshipPrefix(elements[0]);
  const link = r === null ? ` xmlns:r="${relationshipTypes(text)}" r:id="${id}"` : ` ${r}:id="${id}"`;
  const entry = `<${prefix}sheet name="${escapeAttribute(name)}" sheetId="${number}"${state}${link}/>`;
  return spliced(text, [{ start: sheets.contentEnd, end: sheets.contentEnd, text: entry }]);
}

function relationshipPrefix(root: FoundElement | undefined): string | null {
  for (const [name, value] of Object.entries(root?.attributes ?? {})) {
    if (name.startsWith("xmlns:") && (value === TRANSITIONAL || value === STRICT)) return name.slice("xmlns:".length);
  }
  return null;
}

/** Gives a sheet, by its place among all, the names that belong to another one. */
export function copyLocalNames(text: string, from: number, to: number, formula: (raw: string) => string): string {
  const elements = elementsOf(text, PART);
  const list = atTop(elements, "definedNames");
  const own = elements.filter(
    ({ name, attributes }) => name === "definedName" && numberOf(attributes["localSheetId"]) === from,
  );
  if (list === undefined || own.length === 0) return text;
  const copies = own.map(({ start, tagEnd, contentEnd, end }) => {
    const tag = withAttribute(text.slice(start, tagEnd), "localSheetId", String(to));
    return tag + formula(text.slice(tagEnd, contentEnd)) + text.slice(contentEnd, end);
  });
  return spliced(text, [{ start: list.contentEnd, end: list.contentEnd, text: copies.join("") }]);
}

/** The names of all sheets in their order, those of charts and macros too. */
export const sheetNames = (text: string): string[] =>
  listed(elementsOf(text, PART)).map(({ attributes }) => attributes["name"] ?? "");

export function setVisibility(text: string, name: string, visibility: Visibility): string {
  const sheet = listed(elementsOf(text, PART)).find(({ attributes }) => attributes["name"] === name);
  if (sheet === undefined) return text;
  const tag = tagOf(text, sheet);
  return spliced(text, [
    { start: sheet.start, end: sheet.tagEnd, text: withAttribute(tag, "state", STATES[visibility]) },
  ]);
}

export const sheetPlace = (text: string, name: string): number =>
  listed(elementsOf(text, PART)).findIndex(({ attributes }) => attributes["name"] === name);

export function renameInSheetList(text: string, name: string, newName: string): string {
  const sheet = listed(elementsOf(text, PART)).find(({ attributes }) => attributes["name"] === name);
  if (sheet === undefined) return text;
  const tag = withAttribute(tagOf(text, sheet), "name", newName);
  return spliced(text, [{ start: sheet.start, end: sheet.tagEnd, text: tag }]);
}

/** Takes a sheet out of the list, with the names that belong to it; what counts the sheets behind it counts one less. */
export function dropFromSheetList(text: string, name: string): string {
  const elements = elementsOf(text, PART);
  const sheets = listed(elements);
  const index = sheets.findIndex(({ attributes }) => attributes["name"] === name);
  const sheet = sheets[index];
  if (sheet === undefined) return text;
  const splices: Splice[] = [{ start: sheet.start, end: sheet.end, text: "" }];
  const isLast = index === sheets.length - 1;
  for (const element of elements) {
    const { attributes, start, end, tagEnd } = element;
    const tag = tagOf(text, element);
    if (element.name === "definedName") {
      const local = numberOf(attributes["localSheetId"]) ?? -1;
      if (local === index) splices.push({ start, end, text: "" });
      if (local <= index) continue;
      splices.push({ start, end: tagEnd, text: withAttribute(tag, "localSheetId", String(local - 1)) });
    } else if (element.name === "workbookView" || element.name === "customWorkbookView") {
      const changed = ["activeTab", "firstSheet"].reduce((so, attribute) => {
        const place = numberOf(attributes[attribute]) ?? 0;
        const moves = place > index || (place === index && isLast && place > 0);
        return moves ? withAttribute(so, attribute, String(place - 1)) : so;
      }, tag);
      if (changed !== tag) splices.push({ start, end: tagEnd, text: changed });
    }
  }
  return spliced(text, splices);
}

/** Excel computes every formula anew when it opens the file. */
export function setFullCalculation(text: string): string {
  const elements = elementsOf(text, PART);
  const calculation = atTop(elements, "calcPr");
  if (calculation !== undefined) {
    const tag = withAttribute(tagOf(text, calculation), "fullCalcOnLoad", "1");
    return spliced(text, [{ start: calculation.start, end: calculation.tagEnd, text: tag }]);
  }
  const before = BEFORE_CALCULATION.flatMap((name) => atTop(elements, name) ?? [])[0];
  if (before === undefined) return text;
  const prefix = prefixOf(tagOf(text, before));
  return spliced(text, [{ start: before.end, end: before.end, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
}
