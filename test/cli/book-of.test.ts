import { bookOf } from "../../cli/book-of";
import { LIMITS } from "../../cli/limits";
import { readWorkbookContents } from "../../src/spreadsheet/contents/workbook-contents";
import { OfficePackage } from "../../src/spreadsheet/package/package";
import { bookFile, type BookParts } from "../spreadsheet/support/package";

const bookFrom = (parts: BookParts) => bookOf(readWorkbookContents(new OfficePackage(bookFile(parts), LIMITS)));

const METADATA = `<metadataTypes count="1"><metadataType name="XLDAPR"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext><dynamicArrayProperties fDynamic="1"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>`;

const formulasOf = (rows: string) => bookFrom({ sheets: [{ rows }], metadata: METADATA }).sheets[0]?.formulas;

describe("a workbook file as plain data", () => {
  test.each([
    [
      "a formula stays as the file has it, with its prefixes",
      `<row r="2"><c r="C2"><f>_xldudf_ALLIANCE_WITHHOLD(A2,B2)&amp;_xlfn.CONCAT(D2)</f><v>1</v></c></row>`,
      [{ row: 1, column: 2, formula: "=_xldudf_ALLIANCE_WITHHOLD(A2,B2)&_xlfn.CONCAT(D2)" }],
    ],
    [
      "formulas that share a text are all there, each as its own cell has it",
      `<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="4">C1+$C$1</f></c><c r="B1"><f t="shared" si="4"/></c></row><row r="2"><c r="A2"><f t="shared" si="4"/></c></row>`,
      [
        { row: 0, column: 0, formula: "=C1+$C$1" },
        { row: 0, column: 1, formula: "=D1+$C$1" },
        { row: 1, column: 0, formula: "=C2+$C$1" },
      ],
    ],
    [
      "a dynamic array and an array that was entered",
      `<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B3">X()</f><v>1</v></c><c r="D1"><f t="array" ref="D1:D2">Y()</f><v>1</v></c><c r="E1" cm="1"><f t="array" ref="E1">Z()</f><v>1</v></c></row>`,
      [
        { row: 0, column: 0, formula: "=X()", array: { kind: "spill", rows: 3, columns: 2 } },
        { row: 0, column: 3, formula: "=Y()", array: { kind: "entered", rows: 2, columns: 1 } },
        { row: 0, column: 4, formula: "=Z()", array: { kind: "spill", rows: 1, columns: 1 } },
      ],
    ],
    [
      "a what-if table is no formula",
      `<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" r1="C1"/><v>1</v></c></row>`,
      [],
    ],
  ])("%s", (_, rows, expected) => {
    expect(formulasOf(rows)).toEqual(expected);
  });

  test("values of every kind, and the used part of the sheet", () => {
    const { sheets } = bookFrom({
      strings: "<si><t>New</t></si>",
      sheets: [
        {
          rows: `<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="e"><v>#NAME?</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="inlineStr"><is><r><t>in </t></r><r><t>line</t></r></is></c></row><row r="4"><c r="B4" s="1"/><c r="C4"><f>X()</f></c><c r="D4" t="str"><f>Y()</f><v>a_x000D_b</v></c></row>`,
        },
      ],
    });
    const [sheet] = sheets;
    expect(sheet?.used).toEqual({ row: 1, column: 1, rows: 3, columns: 4 });
    expect([1, 2, 3, 4].map((column) => sheet?.valueAt(1, column))).toEqual([
      "New",
      { error: "#NAME?" },
      true,
      "in line",
    ]);
    expect([1, 2, 3, 99].map((column) => sheet?.valueAt(3, column))).toEqual([null, null, "a\rb", null]);
  });

  test("a sheet without values, hidden and protected sheets", () => {
    const { sheets } = bookFrom({
      sheets: [{}, { state: "hidden", after: '<sheetProtection sheet="1"/>' }, { state: "veryHidden" }],
    });
    expect(sheets.map(({ visibility, isProtected, used }) => [visibility, isProtected, used])).toEqual([
      ["visible", false, null],
      ["hidden", true, null],
      ["very hidden", false, null],
    ]);
  });

  test("names of the workbook and of a sheet, and no macros", () => {
    const { names } = bookFrom({
      sheets: [{}, { name: "Own" }],
      after: `<definedNames><definedName name="Rate">0.1</definedName><definedName name="Base" localSheetId="1">Own!$A$1</definedName><definedName name="Macro" function="1">x</definedName></definedNames>`,
    });
    expect(names).toEqual([
      { name: "Rate", sheet: null, formula: "=0.1" },
      { name: "Base", sheet: "Own", formula: "=Own!$A$1" },
    ]);
  });

  test("tables with the columns as they are named", () => {
    const { tables } = bookFrom({
      sheets: [{ name: "Data", links: { t: ["table", "../tables/table1.xml"] } }],
      more: {
        "xl/tables/table1.xml": `<table name="t" displayName="Grants" ref="B2:C9" totalsRowCount="1"><tableColumns><tableColumn name="Town"/><tableColumn name="FY_x000a_2022"><calculatedColumnFormula>X()</calculatedColumnFormula></tableColumn></tableColumns></table>`,
      },
    });
    expect(tables).toEqual([
      {
        name: "Grants",
        sheet: "Data",
        area: { row: 1, column: 1, rows: 8, columns: 2 },
        columns: ["Town", "FY\n2022"],
        showHeaders: true,
        showTotals: true,
      },
    ]);
  });

  test("formulas of validations and conditional formats, in the older form and in the younger one", () => {
    const { rules } = bookFrom({
      sheets: [
        {
          after:
            `<conditionalFormatting sqref="A1:A9 C1"><cfRule type="expression"><formula>_xldudf_X(A1)&gt;1</formula></cfRule><cfRule type="dataBar"><dataBar><cfvo type="formula" val="Y()"/><cfvo type="max"/></dataBar></cfRule></conditionalFormatting>` +
            `<dataValidations><dataValidation type="list" sqref="B2"><formula1>"a,b"</formula1></dataValidation><dataValidation type="whole" sqref="B3"><formula1>1</formula1><formula2>Z()</formula2></dataValidation></dataValidations>` +
            `<extLst><ext><x14:dataValidations><x14:dataValidation><x14:formula1><xm:f>Other!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B4:B5</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
            `<ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression"><xm:f>W()</xm:f></x14:cfRule><xm:sqref>D1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
        },
      ],
    });
    expect(rules.map(({ kind, address, formula }) => [kind, address, formula])).toEqual([
      ["conditional format", "A1:A9 C1", "=_xldudf_X(A1)>1"],
      ["conditional format", "A1:A9 C1", "=Y()"],
      ["validation", "B2", '="a,b"'],
      ["validation", "B3", "=1"],
      ["validation", "B3", "=Z()"],
      ["validation", "B4:B5", "=Other!$A$1:$A$3"],
      ["conditional format", "D1", "=W()"],
    ]);
  });
});
