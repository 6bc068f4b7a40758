/** Puts the sample workbook together: one file per part, in one ZIP archive. */
import { strToU8, zipSync, type Zippable } from "fflate";
import { metadataXml } from "./parts/metadata";
import { appXml, coreXml } from "./parts/properties";
import { SharedStrings } from "./parts/shared-strings";
import { sheetXml } from "./parts/sheet";
import { stylesXml } from "./parts/styles";
import { tableXml } from "./parts/table";
import { contentTypesXml, relationshipsXml, workbookXml, type DefinedName } from "./parts/workbook";
import { districtsSheet } from "./sheets/districts";
import { FIRST_BASIS, graduatedSheet, LAST_BASIS } from "./sheets/graduated";
import { columnOf, FIRST_ROW, grantsSheet, LAST_ROW } from "./sheets/grants";
import { notesSheet } from "./sheets/notes";
import { questionsSheet } from "./sheets/questions";
import { withholdingSheet } from "./sheets/withholding";
import { OFFICE, PACKAGE } from "./xml";

/** The day on which the figures were read; a ZIP archive keeps it without a time zone. */
const MADE = new Date(2026, 8, 14);

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const column = (sheet: string, letter: string, first: number, last: number): string =>
  `${sheet}!$${letter}$${first}:$${letter}$${last}`;

/** In alphabetical order, as Excel keeps them. */
const NAMES: readonly DefinedName[] = [
  { name: "BaseGrants", refersTo: column("Grants", columnOf(2012), FIRST_ROW, LAST_ROW) },
  { name: "CurrentGrants", refersTo: column("Grants", columnOf(2022), FIRST_ROW, LAST_ROW) },
  { name: "GraduatedAmounts", refersTo: column("Graduated", "D", FIRST_BASIS, LAST_BASIS) },
  { name: "WithheldAmounts", refersTo: column("Withholding", "E", FIRST_ROW, LAST_ROW) },
];

function parts(): Record<string, string> {
  const sheets = [
    grantsSheet(),
    withholdingSheet(),
    districtsSheet(),
    questionsSheet(),
    graduatedSheet(),
    notesSheet(),
  ];
  const strings = new SharedStrings();
  const files: Record<string, string> = {};
  const types: Record<string, string> = {};
  const add = (part: string, xml: string, type: string): void => {
    files[part] = xml;
    types[part] = type;
  };
  add("xl/workbook.xml", workbookXml(sheets, NAMES), `${SPREADSHEET}.sheet.main+xml`);
  sheets.forEach((plan, index) => {
    add(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(plan, strings, index === 0), `${SPREADSHEET}.worksheet+xml`);
    if (plan.table === undefined) return;
    const table = `tables/table${index + 1}.xml`;
    add(`xl/${table}`, tableXml(plan.table, index + 1), `${SPREADSHEET}.table+xml`);
    files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationshipsXml([
      { type: `${OFFICE}/table`, target: `../${table}` },
    ]);
  });
  add("xl/styles.xml", stylesXml(), `${SPREADSHEET}.styles+xml`);
  add("xl/sharedStrings.xml", strings.xml(), `${SPREADSHEET}.sharedStrings+xml`);
  add("xl/metadata.xml", metadataXml(), `${SPREADSHEET}.sheetMetadata+xml`);
  files["xl/_rels/workbook.xml.rels"] = relationshipsXml([
    ...sheets.map((_, index) => ({ type: `${OFFICE}/worksheet`, target: `worksheets/sheet${index + 1}.xml` })),
    { type: `${OFFICE}/styles`, target: "styles.xml" },
    { type: `${OFFICE}/sharedStrings`, target: "sharedStrings.xml" },
    { type: `${OFFICE}/sheetMetadata`, target: "metadata.xml" },
  ]);
  const properties = {
    title: "Alliance District withholding: sample budget workbook",
    subject: "ECS grants and Alliance District withholding of 36 Connecticut towns",
    creator: "Alliance Withholding add-in",
    description: "Public figures of the Connecticut State Department of Education; sources on the sheet Notes.",
    created: "2026-09-14T00:00:00Z",
  };
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

export function makeSampleWorkbook(): Uint8Array {
  const files: Zippable = {};
  for (const [part, xml] of Object.entries(parts())) files[part] = [strToU8(xml), { mtime: MADE, level: 9 }];
  return zipSync(files);
}
