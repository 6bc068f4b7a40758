/** Puts a planned workbook together: one file per part, in one ZIP archive. The same plan always makes the same bytes. */
import { strToU8, zipSync, type Zippable } from "fflate";
import type { Looks } from "./look";
import { metadataXml } from "./parts/metadata";
import { appXml, coreXml, type Properties } from "./parts/properties";
import { SharedStrings } from "./parts/shared-strings";
import { sheetXml } from "./parts/sheet";
import { stylesXml } from "./parts/styles";
import { tableXml } from "./parts/table";
import { contentTypesXml, relationshipsXml, workbookXml, type DefinedName } from "./parts/workbook";
import type { SheetPlan } from "./sheet-plan";
import { OFFICE, PACKAGE } from "./xml";

export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly looks: Looks;
  /** In alphabetical order, as Excel keeps them. */
  readonly names: readonly DefinedName[];
  readonly properties: Properties;
  /** Whether the results in the cells are those of their formulas. */
  readonly calculated: boolean;
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function parts({ sheets, looks, names, properties, calculated }: WorkbookPlan): Record<string, string> {
  const strings = new SharedStrings();
  const files: Record<string, string> = {};
  const types: Record<string, string> = {};
  const add = (part: string, xml: string, type: string): void => {
    files[part] = xml;
    types[part] = type;
  };
  add("xl/workbook.xml", workbookXml(sheets, names, calculated), `${SPREADSHEET}.sheet.main+xml`);
  sheets.forEach((plan, index) => {
    const xml = sheetXml(plan, strings, looks, index === 0);
    add(`xl/worksheets/sheet${index + 1}.xml`, xml, `${SPREADSHEET}.worksheet+xml`);
    if (plan.table === undefined) return;
    const table = `tables/table${index + 1}.xml`;
    add(`xl/${table}`, tableXml(plan.table, index + 1), `${SPREADSHEET}.table+xml`);
    files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationshipsXml([
      { type: `${OFFICE}/table`, target: `../${table}` },
    ]);
  });
  const hasTruths = sheets.some(({ truths }) => truths !== undefined);
  add("xl/styles.xml", stylesXml(looks, hasTruths), `${SPREADSHEET}.styles+xml`);
  add("xl/sharedStrings.xml", strings.xml(), `${SPREADSHEET}.sharedStrings+xml`);
  add("xl/metadata.xml", metadataXml(), `${SPREADSHEET}.sheetMetadata+xml`);
  files["xl/_rels/workbook.xml.rels"] = relationshipsXml([
    ...sheets.map((_, index) => ({ type: `${OFFICE}/worksheet`, target: `worksheets/sheet${index + 1}.xml` })),
    { type: `${OFFICE}/styles`, target: "styles.xml" },
    { type: `${OFFICE}/sharedStrings`, target: "sharedStrings.xml" },
    { type: `${OFFICE}/sheetMetadata`, target: "metadata.xml" },
  ]);
  add("docProps/core.xml", coreXml(properties), "application/vnd.openxmlformats-package.core-properties+xml");
  add("docProps/app.xml", appXml(), "application/vnd.openxmlformats-officedocument.extended-properties+xml");
  files["_rels/.rels"] = relationshipsXml([
    { type: `${OFFICE}/officeDocument`, target: "xl/workbook.xml" },
    { type: `${PACKAGE}/relationships/metadata/core-properties`, target: "docProps/core.xml" },
    { type: `${OFFICE}/extended-properties`, target: "docProps/app.xml" },
  ]);
  // Office looks for the content types first.
  return { "[Content_Types].xml": contentTypesXml(types), ...files };
}

/** `made` is the time of each file in the archive, which keeps it without a time zone. */
export function packWorkbook(plan: WorkbookPlan, made: Date): Uint8Array {
  const files: Zippable = {};
  for (const [part, xml] of Object.entries(parts(plan))) files[part] = [strToU8(xml), { mtime: made, level: 9 }];
  return zipSync(files);
}
