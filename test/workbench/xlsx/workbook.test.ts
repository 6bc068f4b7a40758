import { strToU8, zipSync } from "fflate";
import { bookFile, bookParts, zipParts } from "../../spreadsheet/support/package";
import { opened, openedBook } from "./support/opened";

const TABLE = (attributes: string, inside: string): string =>
  `<table xmlns="m" ${attributes}><tableColumns><tableColumn name="District"/>${inside}</tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;

const withTable = (xml: string) =>
  openedBook({
    sheets: [{}, { links: { r1: ["table", "../tables/table1.xml"] } }],
    more: { "xl/tables/table1.xml": xml },
  }).tables;

describe("tables", () => {
  test("a table with a totals row and a calculated column", () => {
    const calculated = `<tableColumn name="Above_x000A_base"><calculatedColumnFormula>Grants[[#This Row],[A]]-[B]</calculatedColumnFormula></tableColumn>`;
    expect(withTable(TABLE(`displayName="Grants" ref="A6:B43" totalsRowCount="1"`, calculated))).toEqual([
      {
        name: "Grants",
        sheet: 1,
        area: { row: 5, column: 0, rows: 38, columns: 2 },
        columns: ["District", "Above\nbase"],
        showHeaders: true,
        showTotals: true,
        style: "TableStyleMedium2",
        calculatedColumns: { "Above\nbase": "=Grants[[#This Row],[A]]-Grants[B]" },
      },
    ]);
  });

  test("a table without headers", () => {
    expect(withTable(TABLE(`displayName="T" ref="A1:A3" headerRowCount="0"`, ""))).toMatchObject([
      { showHeaders: false, showTotals: false },
    ]);
  });

  test("a table without an area is left out", () => {
    expect(withTable(TABLE(`displayName="T" ref="nowhere"`, ""))).toEqual([]);
  });
});

describe("defined names", () => {
  const namesOf = (xml: string) => openedBook({ sheets: [{}, {}], after: `<definedNames>${xml}</definedNames>` }).names;

  test.each([
    [
      "of the workbook",
      `<definedName name="Rate">0.25</definedName>`,
      { name: "Rate", formula: "=0.25", visible: true },
    ],
    [
      "of one sheet, with a comment",
      `<definedName name="Base" localSheetId="1" comment="FY 2012">Sheet2!$B$2:$B$9</definedName>`,
      { name: "Base", formula: "=Sheet2!$B$2:$B$9", sheet: 1, visible: true, comment: "FY 2012" },
    ],
    ["hidden", `<definedName name="H" hidden="1">1</definedName>`, { name: "H", formula: "=1", visible: false }],
    [
      "a function of one's own",
      `<definedName name="Double">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)</definedName>`,
      { name: "Double", formula: "=LAMBDA(x,x*2)", visible: true },
    ],
  ])("%s", (_, xml, expected) => {
    expect(namesOf(xml)).toEqual([expected]);
  });

  test.each([
    [
      "names that Excel keeps for itself",
      `<definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A$1</definedName>`,
    ],
    ["macros", `<definedName name="Run" vbProcedure="1" function="1">1</definedName>`],
    ["names in other workbooks", `<definedName name="Rates">[1]Rates!$A$1</definedName>`],
  ])("%s are left out", (_, xml) => {
    expect(namesOf(xml)).toEqual([]);
  });
});

describe("what a file holds and the workbench does not show is told", () => {
  const drawing = (type: string) => ({
    "xl/drawings/drawing1.xml": "<wsDr/>",
    "xl/drawings/_rels/drawing1.xml.rels": `<Relationships><Relationship Id="a" Type="x/${type}" Target="../x"/></Relationships>`,
  });
  const linked = (type: string) => ({ r1: [type, `../x/${type}.xml`] as const });
  const drawn = { r1: ["drawing", "../drawings/drawing1.xml"] as const };

  test.each([
    ["charts", { links: drawn }, drawing("chart"), "Charts"],
    ["pictures", { links: drawn }, drawing("image"), "Pictures"],
    ["pivot tables", { links: linked("pivotTable") }, {}, "Pivot tables"],
    ["comments", { links: linked("comments") }, {}, "Comments"],
    ["conditional formats", { after: `<conditionalFormatting sqref="A1"/>` }, {}, "Conditional formats"],
    ["sparklines", { after: `<extLst><ext><x14:sparklineGroup xmlns:x14="x"/></ext></extLst>` }, {}, "Sparklines"],
    ["form controls", { after: `<controls><control/></controls>` }, {}, "form controls"],
    ["slicers", { links: linked("slicer") }, {}, "Slicers"],
    ["queries", { links: linked("queryTable") }, {}, "Data queries"],
  ])("%s", (_, sheet, more, words) => {
    const { notes } = openedBook({ sheets: [{ name: "Budget", ...sheet }], more });
    expect(notes).toEqual([expect.stringMatching(`${words}.*"Budget"\\)\\.$`)]);
  });

  test("macros", () => {
    expect(openedBook({ links: ["vbaProject"] }).notes).toEqual(["Macros are not run."]);
  });

  test("many sheets are counted and only some named", () => {
    const sheets = ["A", "B", "C", "D", "E"].map((name) => ({ name, after: `<conditionalFormatting/>` }));
    expect(openedBook({ sheets }).notes).toEqual([
      'Conditional formats are not shown (sheets "A", "B", "C" and 2 more).',
    ]);
  });
});

describe("files as other programs write them", () => {
  test("a strict file, with prefixes on every element", () => {
    const parts = bookParts({ sheets: [{ rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>` }] });
    const strict = Object.entries(parts).map(([name, xml]): [string, string] => [
      name,
      xml
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replace(/<(\/?)(worksheet|sheetData|row|c|is|t|workbook|sheets|sheet)\b/g, "<$1x:$2")
        .replaceAll(" xmlns=", name.startsWith("xl/w") ? " xmlns:x=" : " xmlns="),
    ]);
    expect(opened(zipParts(Object.fromEntries(strict))).sheets[0]?.cells[0]?.value).toBe("x");
  });

  test("UTF-16, backslashes and other letters in part names, absolute targets", () => {
    const parts = bookParts({ sheets: [{ rows: `<row r="1"><c r="A1"><v>5</v></c></row>` }] });
    const workbook = `<?xml version="1.0" encoding="UTF-16"?>${parts["xl/workbook.xml"] ?? ""}`;
    const utf16 = new Uint8Array(Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(workbook, "utf16le")]));
    const files = Object.entries(parts).map(([name, xml]): [string, Uint8Array] => [
      name.replaceAll("/", "\\").replace("sheet1", "Sheet1"),
      name === "xl/workbook.xml" ? utf16 : strToU8(xml.replace("xl/workbook.xml", "/xl/workbook.xml")),
    ]);
    expect(opened(zipSync(Object.fromEntries(files))).sheets[0]?.cells[0]?.value).toBe(5);
  });

  test("parts that are not packed", () => {
    expect(opened(zipParts(bookParts(), { level: 0 })).sheets).toHaveLength(1);
  });

  test("a macro workbook", () => {
    const parts = bookParts({ links: ["vbaProject"] });
    const types = (parts["[Content_Types].xml"] ?? "").replace(
      "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main",
      "vnd.ms-excel.sheet.macroEnabled.main",
    );
    expect(opened(zipParts({ ...parts, "[Content_Types].xml": types })).sheets).toHaveLength(1);
  });

  test("a view into a larger buffer", () => {
    const bytes = bookFile();
    const larger = new Uint8Array(bytes.length + 200);
    larger.set(bytes, 100);
    expect(opened(larger.subarray(100, 100 + bytes.length)).sheets).toHaveLength(1);
  });
});
