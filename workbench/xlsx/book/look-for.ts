/** Finds what the notes tell of: by the relationships of a sheet, of its drawings, and by the elements in it. */
import type { OfficePackage, Relationship } from "../../../src/spreadsheet/package/package";
import type { ReadSheet } from "../sheet/sheet";
import type { Finding } from "./notes";

const BY_RELATIONSHIP: Readonly<Record<string, Finding>> = {
  pivotTable: "pivotTable",
  comments: "comment",
  threadedComment: "comment",
  ctrlProp: "control",
  control: "control",
  oleObject: "control",
  package: "control",
  slicer: "slicer",
  timeline: "slicer",
  queryTable: "query",
  picture: "image",
  image: "image",
};

const BY_ELEMENT: Readonly<Record<string, Finding>> = {
  conditionalFormatting: "conditionalFormat",
  sparklineGroup: "sparkline",
  control: "control",
  oleObject: "control",
};

const BY_LOSS: Readonly<Record<string, Finding>> = {
  "other workbook": "otherWorkbook",
  "data table": "dataTable",
  lost: "lostFormula",
};

function inDrawing(file: OfficePackage, drawing: string): Finding[] {
  // A damaged drawing is no reason to refuse the figures: without it there are no relationships to look at.
  const types = file.relationships(drawing).map(({ type }) => type);
  const charts = types.some((type) => type === "chart" || type === "chartEx");
  const others = types.length === 0 || types.some((type) => type !== "chart" && type !== "chartEx");
  return [...(charts ? ["chart" as const] : []), ...(others ? ["image" as const] : [])];
}

export function lookFor(file: OfficePackage, relationships: readonly Relationship[], read: ReadSheet): Finding[] {
  const found = relationships.flatMap(({ type, target }): Finding[] => {
    if (type === "drawing") return inDrawing(file, target);
    const finding = BY_RELATIONSHIP[type];
    return finding === undefined ? [] : [finding];
  });
  for (const [element, finding] of Object.entries(BY_ELEMENT)) if (read.elements.has(element)) found.push(finding);
  for (const because of read.valueOnly) {
    const finding = BY_LOSS[because];
    if (finding !== undefined) found.push(finding);
  }
  if (read.fixedArrays > 0) found.push("fixedArray");
  return found;
}
