import type { SheetPlan } from "../sheet-plan";
import { element, escapeXml, MAIN, OFFICE, PACKAGE, XML_HEAD } from "../xml";

export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
}

function namesXml(sheets: readonly SheetPlan[], names: readonly DefinedName[]): string {
  const titles = sheets.flatMap(({ name, printTitles }, localSheetId) =>
    printTitles === undefined
      ? []
      : [element("definedName", { name: "_xlnm.Print_Titles", localSheetId }, escapeXml(`${name}!${printTitles}`))],
  );
  const own = names.map(({ name, refersTo }) => element("definedName", { name }, escapeXml(refersTo)));
  return titles.length + own.length === 0 ? "" : element("definedNames", {}, ...titles, ...own);
}

/** `calculated` is whether the results in the file are those of its formulas; else Excel calculates all when it opens the file. */
export const workbookXml = (sheets: readonly SheetPlan[], names: readonly DefinedName[], calculated: boolean): string =>
  XML_HEAD +
  element(
    "workbook",
    { xmlns: MAIN, "xmlns:r": OFFICE },
    element("workbookPr"),
    element(
      "bookViews",
      {},
      element("workbookView", { xWindow: 0, yWindow: 0, windowWidth: 28800, windowHeight: 15000 }),
    ),
    element(
      "sheets",
      {},
      ...sheets.map(({ name }, index) => element("sheet", { name, sheetId: index + 1, "r:id": `rId${index + 1}` })),
    ),
    namesXml(sheets, names),
    element("calcPr", { calcId: 191029, fullCalcOnLoad: calculated ? undefined : 1 }),
  );

interface Target {
  readonly type: string;
  readonly target: string;
}

export const relationshipsXml = (targets: readonly Target[]): string =>
  XML_HEAD +
  element(
    "Relationships",
    { xmlns: `${PACKAGE}/relationships` },
    ...targets.map(({ type, target }, index) =>
      element("Relationship", { Id: `rId${index + 1}`, Type: type, Target: target }),
    ),
  );

/** Part names with their content types; relationships have theirs by their extension. */
export const contentTypesXml = (types: Readonly<Record<string, string>>): string =>
  XML_HEAD +
  element(
    "Types",
    { xmlns: `${PACKAGE}/content-types` },
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    ...Object.entries(types).map(([part, type]) => element("Override", { PartName: `/${part}`, ContentType: type })),
  );
