import type { DefinedName } from "../backend/backend";
import { elementsOf, type FoundElement } from "../../src/spreadsheet/edit/elements";
import { spliced } from "../../src/spreadsheet/edit/part-text";
import { escapeAttribute, escapeText, nameOf, prefixOf } from "../../src/spreadsheet/edit/xml-text";
import type { EncodeFormula } from "./encode-formula";
import { tagOf, topElement, withMoreInside, withTopElement } from "./in-order";

const PART = "workbook";

/** A name, with the place of its sheet in the list of the file. */
export type PlacedName = Omit<DefinedName, "sheetId"> & { readonly sheet?: number };

const isOf = ({ name, sheet }: PlacedName, { attributes }: FoundElement): boolean =>
  (attributes["name"] ?? "").toLowerCase() === name.toLowerCase() &&
  attributes["localSheetId"] === (sheet === undefined ? undefined : String(sheet));

const find = (text: string, name: PlacedName): FoundElement | undefined =>
  elementsOf(text, PART).find((element) => element.name === "definedName" && isOf(name, element));

export function withoutName(text: string, name: PlacedName): string {
  const found = find(text, name);
  const without = found === undefined ? text : spliced(text, [{ start: found.start, end: found.end, text: "" }]);
  const left = elementsOf(without, PART).some((element) => element.name === "definedName");
  return left ? without : withTopElement(without, PART, "definedNames", null);
}

export function withName(text: string, name: PlacedName, encode: EncodeFormula): string {
  const formula = escapeText(encode(name.formula));
  const found = find(text, name);
  if (found !== undefined && !found.isEmpty)
    return spliced(text, [{ start: found.tagEnd, end: found.contentEnd, text: formula }]);
  const attributes = [
    ` name="${escapeAttribute(name.name)}"`,
    name.sheet === undefined ? "" : ` localSheetId="${String(name.sheet)}"`,
    name.visible ? "" : ' hidden="1"',
    name.comment === "" ? "" : ` comment="${escapeAttribute(name.comment)}"`,
  ];
  const list = topElement(text, PART, "definedNames");
  const entry = (prefix: string): string =>
    `<${prefix}definedName${attributes.join("")}>${formula}</${prefix}definedName>`;
  if (list !== undefined) return withMoreInside(text, list, entry(prefixOf(`<${nameOf(tagOf(text, list))}>`)));
  return withTopElement(
    text,
    PART,
    "definedNames",
    (prefix) => `<${prefix}definedNames>${entry(prefix)}</${prefix}definedNames>`,
  );
}
