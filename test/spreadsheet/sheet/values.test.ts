import { bookFile, bookParts, zipParts } from "../support/package";
import { gridOf, rowsOf } from "../support/read";

const STRINGS =
  "<si><t>plain</t></si>" +
  "<si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></si>" +
  "<si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh></si>" +
  "<si><t>line_x000A_break and _x005F_x000A_</t></si>" +
  "<si><t xml:space='preserve'>  spaces </t></si>" +
  "<si><t><![CDATA[a < b]]> &amp; c</t></si>" +
  "<si><t/></si>" +
  "<si/>" +
  "<si><t>tab&#9;</t></si>" +
  "<!-- <si><t>no text</t></si> -->" +
  "<si><t>a\r\nb</t></si>" +
  "<si ><t>last</t></si>";

describe("the value of a cell", () => {
  test.each([
    ["a number", `<c r="A1"><v>1234.5</v></c>`, 1234.5],
    ["a number with its type", `<c r="A1" t="n"><v>1.5E-3</v></c>`, 0.0015],
    ["a negative number", `<c r="A1" s="3"><v>-0.07</v></c>`, -0.07],
    ["a number of more digits than a double holds", `<c r="A1"><v>0.10000000000000001</v></c>`, 0.1],
    ["a whole number of more digits than a double holds", `<c r="A1"><v>12345678901234567</v></c>`, 12345678901234568],
    ["a number that begins with a sign or a point", `<c r="A1"><v>+.5</v></c>`, 0.5],
    ["a number between spaces", `<c r="A1"><v> 12 </v></c>`, 12],
    ["a number in digits written by number", `<c r="A1"><v>&#49;2</v></c>`, 12],
    ["a number in pieces", `<c r="A1"><v>1<!-- 5 -->2<![CDATA[3]]></v></c>`, 123],
    ["true", `<c r="A1" t="b"><v>1</v></c>`, true],
    ["false", `<c r="A1" t="b"><v>0</v></c>`, false],
    ["an error", `<c r="A1" t="e"><v>#N/A</v></c>`, { error: "#N/A" }],
    ["a text within the cell", `<c r="A1" t="inlineStr"><is><t>in</t><r><t>line</t></r></is></c>`, "inline"],
    ["a text with its reading", `<c r="A1" t="inlineStr"><is><t>東</t><rPh><t>ト</t></rPh></is></c>`, "東"],
    ["an empty text within the cell", `<c r="A1" t="inlineStr"><is><t/></is></c>`, ""],
    ["a shared text", `<c r="A1" t="s"><v>0</v></c>`, "plain"],
    ["a shared text of several runs", `<c r="A1" t="s"><v>1</v></c>`, "rich text"],
    ["a shared text with its reading", `<c r="A1" t="s"><v>2</v></c>`, "東京"],
    ["escaped characters", `<c r="A1" t="s"><v>3</v></c>`, "line\nbreak and _x000A_"],
    ["spaces around a text", `<c r="A1" t="s"><v>4</v></c>`, "  spaces "],
    ["a text with marks of XML", `<c r="A1" t="s"><v>5</v></c>`, "a < b & c"],
    ["a text without letters", `<c r="A1" t="s"><v>6</v></c>`, ""],
    ["a text without anything", `<c r="A1" t="s"><v>7</v></c>`, ""],
    ["a text with a character by number", `<c r="A1" t="s"><v>8</v></c>`, "tab\t"],
    ["a text over two lines", `<c r="A1" t="s"><v>9</v></c>`, "a\nb"],
    ["the text after all of these", `<c r="A1" t="s"><v>10</v></c>`, "last"],
    ["a text that looks like a number", `<c r="A1" t="inlineStr"><is><t>0042</t></is></c>`, "0042"],
    ["the result of a formula", `<c r="A1"><f>B1*2</f><v>3861779</v></c>`, 3861779],
    ["the result of a formula with marks", `<c r="A1"><f t="shared" si="0">B1&lt;2</f><v>3</v></c>`, 3],
    ["a text that a formula gives", `<c r="A1" t="str"><f>"a"&amp;B1</f><v>a_x000A_&amp;</v></c>`, "a\n&"],
    ["no text that a formula gives", `<c r="A1" t="str"><f>""</f><v></v></c>`, ""],
    ["an error that a formula gives", `<c r="A1" t="e"><f>NA()</f><v>#DIV/0!</v></c>`, { error: "#DIV/0!" }],
    ["attributes in another order, in the other quotes", `<c  t='s' cm="1"\ns='0' r='A1'\t><v>0</v></c >`, "plain"],
    ["more elements within the cell", `<c r="A1"><v>5</v><extLst><ext><v>6</v></ext></extLst></c>`, 5],
    ["comments between the tags", `<c r="A1"><!-- <v>6</v> --><v>5</v></c>`, 5],
    ["space between the tags", `\n <c r="A1">\n <v>5</v>\n </c>\n`, 5],
    ["an address in small letters", `<c r="a1"><v>5</v></c>`, 5],
    // July 1, 2022 is 44,743 days after December 30, 1899.
    ["a date of a strict file", `<c r="A1" t="d"><v>2022-07-01T00:00:00</v></c>`, 44743],
  ])("%s", async (_, xml, expected) => {
    expect(await rowsOf(`<row r="1">${xml}</row>`, { strings: STRINGS })).toEqual([[expected]]);
  });

  test("none where nothing is shown", async () => {
    const nothing = `<c r="A1" s="1"/><c r="B1" t="s"/><c r="C1"><v></v></c><c r="D1" t="inlineStr"/><c r="E1"><v/></c>`;
    expect(await rowsOf(`<row r="1">${nothing}</row><row r="2"/>`)).toEqual([]);
  });
});

describe("the place of a cell", () => {
  test("gaps are null, rows between are empty, rows above are counted", async () => {
    const rows = `<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c><c r="E3" s="1"/></row><row r="4"/><row r="6"><c r="A6"><v>3</v></c></row>`;
    const { firstRow, rows: read, columns } = await gridOf(bookFile({ sheets: [{ rows }] }));
    expect({ firstRow, read, columns }).toEqual({ firstRow: 3, read: [[null, 1, null, 2], [], [], [3]], columns: 4 });
  });

  test("cells and rows without addresses follow one another", async () => {
    const rows = `<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row r="4"/><row><c><v>4</v></c></row>`;
    expect(await rowsOf(rows)).toEqual([[1, null, 2, 3], [], [], [], [4]]);
  });

  test("cells and rows in another order come in their own", async () => {
    const rows = `<row r="2"><c r="C2"><v>1</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="B1"><v>3</v></c></row>`;
    expect(await rowsOf(rows)).toEqual([
      [null, 3],
      [2, null, 1],
    ]);
  });

  test("the last row and the last column of Excel", async () => {
    const { firstRow, rows, columns } = await gridOf(
      bookFile({ sheets: [{ rows: `<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>` }] }),
    );
    expect({ firstRow, columns, last: rows[0]?.[16383] }).toEqual({ firstRow: 1048576, columns: 16384, last: 7 });
  });

  test("a cell outside of rows is none, behind a row that closes itself too", async () => {
    expect(
      await rowsOf(`<c r="A1"><v>1</v></c><row r="1"/><c r="A1"><v>1</v></c><row r="2"><c><v>2</v></c></row>`),
    ).toEqual([[2]]);
  });

  test("rows that only carry a format come to nothing, a million of them too", async () => {
    const formatted = Array.from({ length: 200_000 }, (_, i) => `<row r="${i + 2}" s="1" customFormat="1"/>`).join("");
    const rows = `<row r="1"><c r="A1"><v>1</v></c></row>${formatted}<row r="1048576"><c r="A1048576" s="1"/></row>`;
    expect((await gridOf(bookFile({ sheets: [{ rows }] }))).rows).toEqual([[1]]);
  });
});

describe("dates", () => {
  const styles =
    `<numFmts><numFmt numFmtId="164" formatCode="[$-409]mmm&quot; d&quot;"/><numFmt numFmtId="165" formatCode="&quot;day &quot;0"/></numFmts>` +
    `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>\n<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="46"/></cellXfs>` +
    `<cellStyles><xf numFmtId="14"/></cellStyles>`;
  const row = (r: number) =>
    `<row r="${r}"><c r="A${r}"><v>1</v></c><c r="B${r}" s="1"><v>44743</v></c><c r="C${r}" s="2"><f>B${r}</f><v>44743.5</v></c><c r="D${r}" s="3"><v>2</v></c><c r="E${r}" s="4"><v>0.5</v></c></row>`;
  const text = `<row r="3"><c r="B3" s="1" t="inlineStr"><is><t>July</t></is></c><c r="C3" s="9"><v>1</v></c></row>`;
  const rows = row(1) + row(2) + text;

  test("are numbers, and their columns are named", async () => {
    const grid = await gridOf(bookFile({ styles, sheets: [{ rows }] }));
    expect(grid.rows[0]).toEqual([1, 44743, 44743.5, 2, 0.5]);
    expect(grid.dates).toEqual([[1, 2], [1, 2], []]);
    expect(grid.dates[0]).toBe(grid.dates[1]);
  });

  test("of one row are not those of another", async () => {
    const other = `<row r="4"><c r="A4" s="1"><v>1</v></c></row><row r="5"><c r="E5"><v>1</v></c></row><row r="6"><c r="B6" s="1"><v>1</v></c></row>`;
    const grid = await gridOf(bookFile({ styles, sheets: [{ rows: rows + other }] }));
    expect(grid.dates).toEqual([[1, 2], [1, 2], [], [0], [], [1]]);
  });

  test("that count from 1904 become dates that count from 1900; numbers and durations stay", async () => {
    const grid = await gridOf(bookFile({ before: `<workbookPr date1904="true"/>`, styles, sheets: [{ rows }] }));
    // January 1, 1904 is 1,462 days after the day that Excel counts from elsewhere.
    expect(grid.rows[1]).toEqual([1, 46205, 46205.5, 2, 0.5]);
  });

  test("of a strict file count from no year", async () => {
    const strict = `<row r="1"><c r="A1" t="d" s="1"><v>2022-07-01</v></c></row>`;
    const grid = await gridOf(bookFile({ before: `<workbookPr date1904="1"/>`, styles, sheets: [{ rows: strict }] }));
    expect([grid.rows, grid.dates]).toEqual([[[44743]], [[0]]]);
  });

  test("a workbook without styles has none", async () => {
    expect((await gridOf(bookFile({ sheets: [{ rows }] }))).dates).toEqual([[], [], []]);
  });
});

test("formulas without a result are counted, since their cells are empty", async () => {
  const rows = `<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>A2*2</f></c><c r="C2"><f t="array" ref="C2">A2</f><v/></c></row>`;
  const grid = await gridOf(bookFile({ sheets: [{ rows }] }));
  expect([grid.rows, grid.withoutResult]).toEqual([[[1]], { count: 2, first: "B2" }]);
  expect((await gridOf(bookFile())).withoutResult).toEqual({ count: 0 });
});

describe("files as other programs write them", () => {
  const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>x</t></is></c><c r="C1"><f>1</f><v>2.5</v></c></row>`;

  test("a strict file, with prefixes on every element", async () => {
    const strict = Object.entries(bookParts({ strings: "<si><t>shared</t></si>", sheets: [{ rows }] })).map(
      ([name, xml]): [string, string] => [
        name,
        xml
          .replaceAll("schemas.openxmlformats.org/officeDocument/2006", "purl.oclc.org/ooxml/officeDocument")
          .replaceAll("schemas.openxmlformats.org/spreadsheetml/2006", "purl.oclc.org/ooxml/spreadsheetml")
          .replace(/<(\/?)(worksheet|sheetData|row|c|is|t|v|f|workbook|sheets|sheet|sst|si)\b/g, "<$1x:$2")
          .replaceAll(" xmlns=", name.startsWith("xl/") && !name.endsWith(".rels") ? " xmlns:x=" : " xmlns="),
      ],
    );
    expect((await gridOf(zipParts(Object.fromEntries(strict)))).rows).toEqual([["shared", "x", 2.5]]);
  });

  test("parts that are not packed", async () => {
    expect(
      (await gridOf(zipParts(bookParts({ sheets: [{ rows: `<row><c><v>1</v></c></row>` }] }), { level: 0 }))).rows,
    ).toEqual([[1]]);
  });

  test("a view into a larger buffer", async () => {
    const bytes = bookFile({ sheets: [{ rows: `<row><c><v>1</v></c></row>` }] });
    const larger = new Uint8Array(bytes.length + 200);
    larger.set(bytes, 100);
    expect((await gridOf(larger.subarray(100, 100 + bytes.length))).rows).toEqual([[1]]);
  });
});
