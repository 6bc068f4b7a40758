import type { SnapshotCell } from "../../../workbench/backend/snapshot";
import { openedBook, openedCells, openedSheet } from "./support/opened";

const one = (xml: string, book = {}): SnapshotCell | undefined => openedCells(`<row r="1">${xml}</row>`, book)[0];

const byAddress = (cells: readonly SnapshotCell[]): Record<string, unknown> =>
  Object.fromEntries(
    cells.map(({ row, column, formula, value, spill }) => [
      `${String.fromCharCode(65 + column)}${row + 1}`,
      formula === undefined ? value : `${formula}${spill ? " (spills)" : ""}`,
    ]),
  );

const STRINGS =
  "<si><t>plain</t></si>" +
  "<si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></si>" +
  "<si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh></si>" +
  "<si><t>line_x000A_break and _x005F_x000A_</t></si>" +
  "<si><t xml:space='preserve'>  spaces </t></si>" +
  "<si><t><![CDATA[a < b]]> &amp; c</t></si>";

describe("the value of a cell", () => {
  test.each([
    ["a number", `<c r="A1"><v>1234.5</v></c>`, 1234.5],
    ["a small number", `<c r="A1" t="n"><v>1.5E-3</v></c>`, 0.0015],
    ["a number between spaces", `<c r="A1"><v> 12 </v></c>`, 12],
    ["true", `<c r="A1" t="b"><v>1</v></c>`, true],
    ["false", `<c r="A1" t="b"><v>0</v></c>`, false],
    ["an error", `<c r="A1" t="e"><v>#N/A</v></c>`, { error: "#N/A" }],
    ["a text within the cell", `<c r="A1" t="inlineStr"><is><t>in</t><r><t>line</t></r></is></c>`, "inline"],
    ["an empty text within the cell", `<c r="A1" t="inlineStr"><is><t/></is></c>`, ""],
    ["a shared text", `<c r="A1" t="s"><v>0</v></c>`, "plain"],
    ["a shared text of several runs", `<c r="A1" t="s"><v>1</v></c>`, "rich text"],
    ["a shared text with its reading", `<c r="A1" t="s"><v>2</v></c>`, "東京"],
    ["escaped characters", `<c r="A1" t="s"><v>3</v></c>`, "line\nbreak and _x000A_"],
    ["spaces around a text", `<c r="A1" t="s"><v>4</v></c>`, "  spaces "],
    ["a text with marks of XML", `<c r="A1" t="s"><v>5</v></c>`, "a < b & c"],
    // July 1, 2022 is 44,743 days after December 30, 1899.
    ["a date of a strict file", `<c r="A1" t="d"><v>2022-07-01T00:00:00</v></c>`, 44743],
    ["a time of a strict file", `<c r="A1" t="d"><v>12:00:00</v></c>`, 0.5],
  ])("%s", (_, xml, expected) => {
    expect(one(xml, { strings: STRINGS })?.value).toEqual(expected);
  });

  test("a cell that holds and shows nothing is left out", () => {
    expect(openedCells(`<row r="1"><c r="A1"/><c r="B1" t="s"/><c r="C1"><v></v></c></row>`)).toEqual([]);
  });

  test("cells and rows without addresses follow one another", () => {
    const rows = `<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>`;
    expect(byAddress(openedCells(rows))).toEqual({ A1: 1, C1: 2, D1: 3, A2: 4 });
  });

  test("dates that count from 1904 become dates that count from 1900, other numbers stay", () => {
    const styles = `<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>`;
    const book = openedBook({
      before: `<workbookPr date1904="1"/>`,
      styles,
      sheets: [{ rows: `<row r="1"><c r="A1" s="1"><v>43281</v></c><c r="B1"><v>43281</v></c></row>` }],
    });
    // July 1, 2022: 43,281 days after January 1, 1904, and 1,462 more from 1900.
    expect(byAddress(book.sheets[0]?.cells ?? [])).toEqual({ A1: 44743, B1: 43281 });
    expect(book.notes).toEqual([expect.stringContaining("1904")]);
  });
});

describe("the formula of a cell", () => {
  test("a formula comes with its last value", () => {
    const xml = `<c r="A1"><f>_xldudf_ALLIANCE_WITHHOLD(B1,C1)</f><v>3861779</v></c>`;
    expect(one(xml)).toEqual({ row: 0, column: 0, value: 3861779, formula: "=ALLIANCE_WITHHOLD(B1,C1)" });
  });

  test.each([
    ["text", `<c r="A1" t="str"><f>"a"&amp;B1</f><v>a_x000A_</v></c>`, "a\n"],
    ["an error", `<c r="A1" t="e"><f>NA()</f><v>#N/A</v></c>`, { error: "#N/A" }],
    ["nothing yet", `<c r="A1"><f>B1</f></c>`, null],
  ])("its last value may be %s", (_, xml, value) => {
    expect(one(xml)).toMatchObject({ value, formula: expect.any(String) as string });
  });

  test("a shared formula is moved to each of its cells", () => {
    const rows =
      `<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$D$1</f><v>1</v></c></row>` +
      `<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>` +
      `<row r="3"><c r="B3"><f t="shared" si="0">A3*$D$1</f><v>3</v></c></row>`;
    expect(byAddress(openedCells(rows))).toEqual({ B1: "=A1*$D$1", B2: "=A2*$D$1", B3: "=A3*$D$1" });
  });

  test("a shared formula that the file lost leaves its value, with a note", () => {
    const book = openedBook({ sheets: [{ rows: `<row r="1"><c r="A1"><f t="shared" si="4"/><v>5</v></c></row>` }] });
    expect(book.sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: 5 }]);
    expect(book.notes).toEqual([expect.stringContaining("could not be read")]);
  });

  const SPILLED =
    `<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">_xldudf_GRADUATED_SCHEDULE(D1)</f><v>2023</v></c><c r="B1"><v>1</v></c><c r="C1"><v>7</v></c></row>` +
    `<row r="2"><c r="A2"><v>2024</v></c><c r="B2"><v>0.75</v></c></row><row r="3"><c r="A3"><v>9</v></c></row>`;
  const METADATA =
    `<metadataTypes><metadataType name="XLDAPR"/></metadataTypes>` +
    `<futureMetadata name="XLDAPR"><bk><extLst><ext><dynamicArrayProperties fDynamic="1"/></ext></extLst></bk></futureMetadata>` +
    `<cellMetadata><bk><rc t="1" v="0"/></bk></cellMetadata>`;

  test("a dynamic array formula spills, and the cells it fills hold nothing of their own", () => {
    const book = openedBook({ metadata: METADATA, sheets: [{ rows: SPILLED }] });
    expect(byAddress(book.sheets[0]?.cells ?? [])).toEqual({ A1: "=GRADUATED_SCHEDULE(D1) (spills)", C1: 7, A3: 9 });
    expect(book.notes).toEqual([]);
  });

  test("an array formula that keeps to its cells is shown as spilling, with a note", () => {
    const book = openedBook({ sheets: [{ rows: SPILLED }] });
    expect(byAddress(book.sheets[0]?.cells ?? [])).toEqual({ A1: "=GRADUATED_SCHEDULE(D1) (spills)", C1: 7, A3: 9 });
    expect(book.notes).toEqual([expect.stringContaining("Ctrl+Shift+Enter")]);
  });

  test("cells that are spilled into keep their format", () => {
    const styles = `<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs>`;
    const rows = SPILLED.replace(`<c r="B1">`, `<c r="B1" s="1">`);
    const cell = openedCells(rows, { styles }).find(({ row, column }) => row === 0 && column === 1);
    expect(cell).toEqual({ row: 0, column: 1, value: null, numberFormat: "0%" });
  });

  test.each([
    ["another workbook", `<f>[1]Rates!A1*2</f>`, "refer to other workbooks"],
    ["a data table", `<f t="dataTable" ref="A1" dt2D="1" r1="B1" r2="B2"/>`, "data tables"],
  ])("a formula of %s is shown by its last value, with a note", (_, formula, words) => {
    const book = openedBook({ sheets: [{ name: "S", rows: `<row r="1"><c r="A1">${formula}<v>5</v></c></row>` }] });
    expect(book.sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: 5 }]);
    expect(book.notes).toEqual([expect.stringMatching(`${words}.*\\(sheet "S"\\)`)]);
  });

  test("a column without its table gets the table around the cell", () => {
    const sheet = openedSheet(
      {
        rows: `<row r="2"><c r="B2"><f>[Grant]*2</f></c><c r="D2"><f>SUM(T[Grant])</f></c></row>`,
        links: { t: ["table", "../tables/table1.xml"] },
      },
      {
        more: {
          "xl/tables/table1.xml": `<table displayName="T" ref="A1:B2"><tableColumns><tableColumn name="Grant"/><tableColumn name="Twice"/></tableColumns></table>`,
        },
      },
    );
    expect(byAddress(sheet.cells)).toEqual({ B2: "=T[Grant]*2", D2: "=SUM(T[Grant])" });
  });
});
