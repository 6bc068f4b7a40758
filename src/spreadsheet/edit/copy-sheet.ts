/**
 * A copy of a sheet within its workbook: cells, formats, widths, conditional formats, validations, printing and tables. Drawings, notes,
 * controls and pivot tables belong to one sheet each, and stay there.
 */
import type { Relationship } from "../package/package";
import { decodeReferences, unescapeText } from "../xml/entities";
import { numberOf, relationshipId } from "../xml/parse";
import { elementsOf } from "./elements";
import { spliced, type Splice } from "./part-text";
import { escapeCellText, withAttribute } from "./xml-text";

export interface SheetCopy {
  readonly sheet: string;
  readonly copy: string;
  /** The names of tables in the workbook, and what their copies are called. */
  readonly tables: ReadonlyMap<string, string>;
  /** What becomes of formulas in tables and names: they may name the sheet or its tables. Without an equals sign. */
  readonly formula: (text: string) => string;
}

/** What a copy has as well, by the kind of relationship that leads to it. */
const SHARED = new Set(["printerSettings", "hyperlink", "table"]);

/** In words for a person; what is not listed is known under its own name. */
const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    drawing: "charts, pictures and shapes",
    vmlDrawing: "notes",
    comments: "notes",
    threadedComment: "comments",
    pivotTable: "pivot tables",
    control: "controls",
    ctrlProp: "controls",
    oleObject: "embedded objects",
    package: "embedded objects",
    slicer: "slicers",
    timeline: "timelines",
    queryTable: "data queries",
    image: "pictures",
    picture: "pictures",
  }),
);

export const notCopied = (relationships: readonly Relationship[]): string[] => [
  ...new Set(relationships.flatMap(({ type }) => (SHARED.has(type) ? [] : [WORDS.get(type) ?? type]))),
];

export const isCopied = ({ type }: Relationship): boolean => SHARED.has(type);

/** Elements of a sheet that lead to something through a relationship; without it they go. */
const LEADING = new Set([
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
]);

/** The text of the copy. `ids` are those of the relationships that the copy has. */
export function copiedSheetText(text: string, ids: ReadonlySet<string>): string {
  const splices: Splice[] = [];
  let dropped = -1;
  for (const element of elementsOf(text, "worksheet")) {
    const { name, depth, attributes, start, tagEnd, end } = element;
    if (start < dropped) continue;
    const drop = (): void => {
      splices.push({ start, end, text: "" });
      dropped = end;
    };
    const tag = text.slice(start, tagEnd);
    if (name === "sheetView" && attributes["tabSelected"] !== undefined) {
      splices.push({ start, end: tagEnd, text: withAttribute(tag, "tabSelected", null) });
    } else if (name === "sheetPr" && attributes["codeName"] !== undefined) {
      // The name under which macros know the sheet is its alone.
      splices.push({ start, end: tagEnd, text: withAttribute(tag, "codeName", null) });
    } else if (depth === 2 && (LEADING.has(name) || name === "AlternateContent")) drop();
    else if (name === "ext" && /slicer|timeline/i.test(text.slice(start, end))) drop();
    else if (["pageSetup", "hyperlink", "tablePart"].includes(name)) {
      const id = relationshipId(attributes);
      if (id === undefined || ids.has(id)) continue;
      if (name === "pageSetup") {
        const key = Object.keys(attributes).find((attribute) => attribute.endsWith(":id")) ?? "r:id";
        splices.push({ start, end: tagEnd, text: withAttribute(tag, key, null) });
      } else drop();
    }
  }
  return spliced(text, splices);
}

/** A formula as it stands in XML; one that stays the same stays so to the letter. */
export function changedFormula(raw: string, formula: (text: string) => string): string {
  const text = unescapeText(decodeReferences(raw) ?? raw);
  const changed = formula(text);
  return changed === text ? raw : escapeCellText(changed);
}

/** The text of a table's copy under its own name and number. */
export function copiedTableText(text: string, name: string, number: number, formula: (text: string) => string): string {
  const splices: Splice[] = [];
  for (const { name: kind, depth, attributes, start, tagEnd, contentEnd } of elementsOf(text, "table")) {
    let tag = text.slice(start, tagEnd);
    // A number that the whole world has once.
    for (const attribute of Object.keys(attributes)) {
      if (/:uid$/.test(attribute)) tag = withAttribute(tag, attribute, null);
    }
    if (kind === "table" && depth === 1) {
      tag = withAttribute(tag, "id", String(number));
      tag = withAttribute(tag, "name", name);
      tag = withAttribute(tag, "displayName", name);
    }
    if (tag !== text.slice(start, tagEnd)) splices.push({ start, end: tagEnd, text: tag });
    if (kind === "calculatedColumnFormula" || kind === "totalsRowFormula") {
      splices.push({ start: tagEnd, end: contentEnd, text: changedFormula(text.slice(tagEnd, contentEnd), formula) });
    }
  }
  return spliced(text, splices);
}

export const tableNumber = (text: string): number => numberOf(elementsOf(text, "table")[0]?.attributes["id"]) ?? 0;
