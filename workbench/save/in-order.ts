/** Elements put into a sheet or a workbook where the schema wants them. */
import { elementsOf, type FoundElement } from "../../src/spreadsheet/edit/elements";
import { spliced } from "../../src/spreadsheet/edit/part-text";
import { openedTag, nameOf, prefixOf } from "../../src/spreadsheet/edit/xml-text";

const SHEET =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter " +
  "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions " +
  "pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing " +
  "legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst";

const WORKBOOK =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr";

const ORDERS = { worksheet: SHEET.split(" "), workbook: WORKBOOK.split(" ") };

export const tagOf = (text: string, { start, tagEnd }: FoundElement): string => text.slice(start, tagEnd);

export const topElement = (text: string, part: string, name: string): FoundElement | undefined =>
  elementsOf(text, part).find((element) => element.depth === 2 && element.name === name);

/** With this element in the place of the one of its name, or without one; `xml` is given the prefix of the part's elements. */
export function withTopElement(
  text: string,
  part: string,
  name: string,
  xml: ((prefix: string) => string) | null,
): string {
  const [root, ...elements] = elementsOf(text, part);
  if (root === undefined) return text;
  const prefix = prefixOf(tagOf(text, root));
  const top = elements.filter(({ depth }) => depth === 2);
  const before = top.find((element) => element.name === name);
  const written = xml === null ? "" : xml(prefix);
  if (before !== undefined) return spliced(text, [{ start: before.start, end: before.end, text: written }]);
  const order = ORDERS[root.name === "workbook" ? "workbook" : "worksheet"];
  const place = order.indexOf(name);
  const last = top.filter((element) => order.includes(element.name) && order.indexOf(element.name) < place).pop();
  const at = last?.end ?? root.tagEnd;
  return spliced(text, [{ start: at, end: at, text: written }]);
}

/** With more at the end of an element, which is opened where it was empty. */
export function withMoreInside(text: string, element: FoundElement, xml: string): string {
  if (!element.isEmpty) return spliced(text, [{ start: element.contentEnd, end: element.contentEnd, text: xml }]);
  const tag = tagOf(text, element);
  return spliced(text, [{ start: element.start, end: element.end, text: `${openedTag(tag)}${xml}</${nameOf(tag)}>` }]);
}
