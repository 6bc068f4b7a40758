/**
 * A macro workbook with one of each that a command must not touch: chart, picture, pivot table with its cache, table with a calculated
 * column, names, conditional formats, validations, notes and threaded comments, dynamic arrays, custom XML, macros, signatures, printer
 * settings. Written by hand, independently of what the command writes.
 */
import { strToU8, zipSync, type Zippable } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

type Links = readonly (readonly [id: string, type: string, target: string])[];

const links = (items: Links): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${type.includes("/") ? type : `${OFFICE}/${type}`}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

/** Bytes that are no XML, the same every time. */
const binary = (length: number, seed: number): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => (index * 73 + seed * 31 + ((index * index) >> 3)) & 255);

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

const CURRENT_ROW = (name: string): string => `Grants[[#This Row],[${name}]]`;
export const WITHHELD = `_xldudf_ALLIANCE_WITHHOLD(${CURRENT_ROW("Current")},${CURRENT_ROW("Base")})`;
export const SCHEDULE = "_xldudf_GRADUATED_SCHEDULE(D2)";

/**
 * Town, base, current, withheld. Withheld is current less base, never below 0: 1,609,479.25 and 0 and 2,500,000.01. In `shown` a
 * withheld amount can be another one, as if the grant had been changed without the add-in.
 */
function budgetRows(shown: readonly string[]): string {
  const [first = "1609479.25", second = "0", third = "2500000.01"] = shown;
  const row = (number: number, town: number, base: string, current: string, withheld: string, more = ""): string =>
    `<row r="${number}" spans="1:8">\r\n  <c r="A${number}" t="s"><v>${town}</v></c><c r="B${number}" s="1"><v>${base}</v></c><c r="C${number}" s="1"><v>${current}</v></c>` +
    `<c r="D${number}" s="1"><f>${WITHHELD}</f><v>${withheld}</v></c>${more}</row>`;
  return (
    `<row r="1" spans="1:8" ht="30" customHeight="1">${["A", "B", "C", "D"].map((column, index) => `<c r="${column}1" t="s" s="2"><v>${index}</v></c>`).join("")}</row>` +
    row(
      2,
      4,
      "15031668",
      "16641147.25",
      first,
      // 100, 75, 50, 25 and 0 percent of 1,609,479.25: 1,207,109.4375 and 804,739.625 and 402,369.8125, to the cent.
      `<c r="F2" cm="1"><f t="array" ref="F2:H6">${SCHEDULE}</f><v>2023</v></c><c r="G2"><v>1</v></c><c r="H2" s="1"><v>1609479.25</v></c>`,
    ) +
    row(
      3,
      5,
      "9000000",
      "8999999.99",
      second,
      '<c r="F3"><v>2024</v></c><c r="G3"><v>0.75</v></c><c r="H3" s="1"><v>1207109.44</v></c>',
    ) +
    row(
      4,
      6,
      "10000000",
      "12500000.01",
      third,
      '<c r="F4"><v>2025</v></c><c r="G4"><v>0.5</v></c><c r="H4" s="1"><v>804739.63</v></c>',
    ) +
    '<row r="5"><!-- a remark --><c r="F5"><v>2026</v></c><c r="G5"><v>0.25</v></c><c r="H5" s="1"><v>402369.81</v></c></row>' +
    '<row r="6"><c r="D6" s="1"><f>SUM(D2:D4)</f><v>4109479.26</v></c><c r="F6"><v>2027</v></c><c r="G6"><v>0</v></c><c r="H6" s="1"><v>0</v></c></row>' +
    '<row r="8"><c r="A8" t="s"><v>7</v></c><c r="B8"><f t="shared" ref="B8:B10" si="0">B2*2</f><v>30063336</v></c></row>' +
    '<row r="9"><c r="B9"><f t="shared" si="0"/><v>18000000</v></c></row><row r="10"><c r="B10"><f t="shared" si="0"/><v>20000000</v></c></row>'
  );
}

const TEXTS = ["Town", "Base", "Current", "Withheld", "Ansonia", "Bloomfield", "Windham", "Twice & <more>"];

const budgetSheet = (shown: readonly string[], isProtected: boolean): string =>
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  `<sheetPr codeName="Sheet1"/><dimension ref="A1:H10"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>` +
  `<cols><col min="1" max="1" width="22.7109375" customWidth="1"/></cols><sheetData>${budgetRows(shown)}</sheetData>` +
  (isProtected ? '<sheetProtection sheet="1" objects="1"/>' : "") +
  `<conditionalFormatting sqref="D2:D4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>1000000</formula></cfRule></conditionalFormatting>` +
  `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A12"><formula1>"Approved,Submitted"</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="A2" r:id="rId6"/></hyperlinks>` +
  `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup orientation="landscape" r:id="rId1"/>` +
  `<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts></worksheet>`;

const TABLE =
  `${HEAD}<table xmlns="${MAIN}" id="1" name="Grants" displayName="Grants" ref="A1:D4" totalsRowShown="0"><autoFilter ref="A1:D4"/>` +
  `<tableColumns count="4"><tableColumn id="1" name="Town"/><tableColumn id="2" name="Base"/><tableColumn id="3" name="Current"/>` +
  `<tableColumn id="4" name="Withheld"><calculatedColumnFormula>${WITHHELD}</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;

const CHART =
  `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
  `<c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>Budget!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Budget!$D$2:$D$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
  `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const anchor = (row: number, inner: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 8}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inner}<xdr:clientData/></xdr:twoCellAnchor>`;

const SHAPES =
  `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">` +
  anchor(
    0,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  ) +
  anchor(
    10,
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Picture 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
  ) +
  "</xdr:wsDr>";

const NOTES = `${HEAD}<comments xmlns="${MAIN}"><authors><author>Office</author></authors><commentList><comment ref="D2" authorId="0"><text><r><t>From the State's table</t></r></text></comment></commentList></comments>`;
const NOTE_SHAPE = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n<v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>3</x:Column></x:ClientData></v:shape></xml>`;
const THREADS = `${HEAD}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="D2" dT="2026-01-01T00:00:00.00" personId="{00000000-0000-0000-0000-000000000001}" id="{00000000-0000-0000-0000-000000000002}"><text>Is this final?</text></threadedComment></ThreadedComments>`;
const PERSONS = `${HEAD}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="A" id="{00000000-0000-0000-0000-000000000001}" userId="a" providerId="None"/></personList>`;

const PIVOT_CACHE = `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshedBy="a" recordCount="3"><cacheSource type="worksheet"><worksheetSource name="Grants"/></cacheSource><cacheFields count="4"><cacheField name="Town"><sharedItems count="3"><s v="Ansonia"/><s v="Bloomfield"/><s v="Windham"/></sharedItems></cacheField><cacheField name="Base"><sharedItems containsNumber="1"/></cacheField><cacheField name="Current"><sharedItems containsNumber="1"/></cacheField><cacheField name="Withheld"><sharedItems containsNumber="1"/></cacheField></cacheFields></pivotCacheDefinition>`;
const PIVOT_RECORDS = `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="3">${[0, 1, 2].map((town) => `<r><x v="${town}"/><n v="1"/><n v="2"/><n v="1"/></r>`).join("")}</pivotCacheRecords>`;
const PIVOT_TABLE = `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="PivotTable1" cacheId="7" dataOnRows="0" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1" dataCaption="Values" rowGrandTotals="1"><location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="4"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item x="2"/></items></pivotField><pivotField showAll="0"/><pivotField showAll="0"/><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><dataFields count="1"><dataField name="Sum of Withheld" fld="3"/></dataFields></pivotTableDefinition>`;

const SUMMARY = `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:B6"/><sheetData><row r="1"><c r="A1"><f>Total</f><v>4109479.26</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>Row labels</t></is></c></row></sheetData></worksheet>`;

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;$&quot;#,##0.00"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`;

const METADATA = `${HEAD}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

const WORKBOOK = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Budget" sheetId="1" r:id="rId1"/><sheet name="Summary" sheetId="4" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Budget!$A$1:$H$10</definedName><definedName name="Total">Budget!$D$6</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="7" r:id="rId7"/></pivotCaches></workbook>`;

const CALCULATION = `${HEAD}<calcChain xmlns="${MAIN}"><c r="F2" i="1" a="1"/><c r="D4"/><c r="D3"/><c r="D2"/><c r="D6"/><c r="B10"/><c r="B9"/><c r="B8"/><c r="A1" i="4"/></calcChain>`;

const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;

const CONTENT_TYPES =
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="${TYPES}.printerSettings"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="png" ContentType="image/png"/><Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/>` +
  override("xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml") +
  override("xl/worksheets/sheet1.xml", `${TYPES}.worksheet+xml`) +
  override("xl/worksheets/sheet2.xml", `${TYPES}.worksheet+xml`) +
  override("xl/styles.xml", `${TYPES}.styles+xml`) +
  override("xl/sharedStrings.xml", `${TYPES}.sharedStrings+xml`) +
  override("xl/metadata.xml", `${TYPES}.sheetMetadata+xml`) +
  override("xl/calcChain.xml", `${TYPES}.calcChain+xml`) +
  override("xl/tables/table1.xml", `${TYPES}.table+xml`) +
  override("xl/comments1.xml", `${TYPES}.comments+xml`) +
  override("xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml") +
  override("xl/persons/person.xml", "application/vnd.ms-excel.person+xml") +
  override("xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml") +
  override("xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml") +
  override("xl/pivotCache/pivotCacheDefinition1.xml", `${TYPES}.pivotCacheDefinition+xml`) +
  override("xl/pivotCache/pivotCacheRecords1.xml", `${TYPES}.pivotCacheRecords+xml`) +
  override("xl/pivotTables/pivotTable1.xml", `${TYPES}.pivotTable+xml`) +
  override("xl/vbaProject.bin", "application/vnd.ms-office.vbaProject") +
  override("_xmlsignatures/sig1.xml", "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml") +
  "</Types>";

export interface RichOptions {
  /** The amounts that the three withheld cells show. */
  readonly shown?: readonly string[];
  readonly isProtected?: boolean;
  readonly isSigned?: boolean;
}

export function richParts({ shown = [], isProtected = false, isSigned = true }: RichOptions = {}): Record<
  string,
  Uint8Array
> {
  const threads = "http://schemas.microsoft.com/office/2017/10/relationships";
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": links([
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ...(isSigned
        ? ([["rId2", `${PACKAGE}/relationships/digital-signature/origin`, "_xmlsignatures/origin.sigs"]] as const)
        : []),
    ]),
    "xl/workbook.xml": WORKBOOK,
    "xl/_rels/workbook.xml.rels": links([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "styles", "styles.xml"],
      ["rId4", "sharedStrings", "sharedStrings.xml"],
      ["rId5", "sheetMetadata", "metadata.xml"],
      ["rId6", "calcChain", "calcChain.xml"],
      ["rId7", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      ["rId8", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
      ["rId9", `${threads}/person`, "persons/person.xml"],
      ["rId10", "customXml", "../customXml/item1.xml"],
    ]),
    "xl/worksheets/sheet1.xml": budgetSheet(shown, isProtected),
    "xl/worksheets/_rels/sheet1.xml.rels": links([
      ["rId1", "printerSettings", "../printerSettings/printerSettings1.bin"],
      ["rId2", "drawing", "../drawings/drawing1.xml"],
      ["rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId4", "table", "../tables/table1.xml"],
      ["rId5", "comments", "../comments1.xml"],
      ["rId7", `${threads}/threadedComment`, "../threadedComments/threadedComment1.xml"],
    ]).replace(
      "</Relationships>",
      `<Relationship Id="rId6" Type="${OFFICE}/hyperlink" Target="https://portal.ct.gov/" TargetMode="External"/></Relationships>`,
    ),
    "xl/worksheets/sheet2.xml": SUMMARY,
    "xl/worksheets/_rels/sheet2.xml.rels": links([["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"]]),
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}" count="8" uniqueCount="8">${TEXTS.map((text) => `<si><t>${text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")}</t></si>`).join("")}</sst>`,
    "xl/metadata.xml": METADATA,
    "xl/calcChain.xml": CALCULATION,
    "xl/tables/table1.xml": TABLE,
    "xl/comments1.xml": NOTES,
    "xl/threadedComments/threadedComment1.xml": THREADS,
    "xl/persons/person.xml": PERSONS,
    "xl/drawings/drawing1.xml": SHAPES,
    "xl/drawings/vmlDrawing1.vml": NOTE_SHAPE,
    "xl/drawings/_rels/drawing1.xml.rels": links([
      ["rId1", "chart", "../charts/chart1.xml"],
      ["rId2", "image", "../media/image1.png"],
    ]),
    "xl/charts/chart1.xml": CHART,
    "xl/media/image1.png": new Uint8Array(PNG),
    "xl/pivotCache/pivotCacheDefinition1.xml": PIVOT_CACHE,
    "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": links([
      ["rId1", "pivotCacheRecords", "pivotCacheRecords1.xml"],
    ]),
    "xl/pivotCache/pivotCacheRecords1.xml": PIVOT_RECORDS,
    "xl/pivotTables/pivotTable1.xml": PIVOT_TABLE,
    "xl/pivotTables/_rels/pivotTable1.xml.rels": links([
      ["rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
    ]),
    "xl/printerSettings/printerSettings1.bin": binary(600, 1),
    "xl/vbaProject.bin": binary(4000, 2),
    "customXml/item1.xml": '<a:budget xmlns:a="urn:example"><!-- kept -->  <a:year/>\n</a:budget>',
    "customXml/itemProps1.xml":
      '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{1}"/>',
    "customXml/_rels/item1.xml.rels": links([["rId1", "customXmlProps", "itemProps1.xml"]]),
    ...(isSigned
      ? {
          "_xmlsignatures/origin.sigs": new Uint8Array(0),
          "_xmlsignatures/_rels/origin.sigs.rels": links([
            ["rId1", `${PACKAGE}/relationships/digital-signature/signature`, "sig1.xml"],
          ]),
          "_xmlsignatures/sig1.xml":
            '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignatureValue>AAAA</SignatureValue></Signature>',
        }
      : {}),
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
  );
}

/** With another date and another way of packing for every few parts, and a comment of the archive. */
export function richWorkbook(options: RichOptions = {}): Uint8Array {
  const files: Zippable = {};
  Object.entries(richParts(options)).forEach(([name, content], index) => {
    const level = ([0, 1, 6, 9] as const)[index % 4] ?? 6;
    files[name] = [content, { level, mtime: new Date(2020 + (index % 5), index % 12, 1 + (index % 28), 10, 20) }];
  });
  return zipSync(files);
}
