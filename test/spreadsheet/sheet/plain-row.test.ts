import fc from "fast-check";
import { PlainRow } from "../../../src/spreadsheet/sheet/plain-row";
import { SheetReader } from "../../../src/spreadsheet/sheet/sheet-reader";
import { Letters } from "../../../src/spreadsheet/xml/letters";
import { XmlLexer } from "../../../src/spreadsheet/xml/lexer";

const book = { texts: ["a", "b"], areDates: [false, true], from1904: false };

/** The grid of a sheet that comes in pieces, or the code of what stands in the way. */
function gridOf(...pieces: readonly string[]): unknown {
  const reader = new SheetReader("S", book);
  const lexer = new XmlLexer("part.xml");
  try {
    pieces.forEach((piece, index) => {
      lexer.feed([piece], index === pieces.length - 1);
      reader.take(lexer);
    });
    return reader.finish();
  } catch (error) {
    return String(error);
  }
}

const sheetOf = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData><row r="x"></row></worksheet>`;

/** A space within each tag keeps the quick way from being taken. */
const slowly = (rows: string): string => rows.replaceAll("<row", "<row ").replaceAll("</row", "</row ");

describe("the quick way through the tags of a row", () => {
  const row = new PlainRow();
  const letters = new Letters();

  test.each([
    ["its number", `<row r="7">`, 7],
    ["the last number of all", `<row r="1048576">`, 1_048_576],
    ["what Excel writes beside it", `<row r="7" spans="1:6" ht="15.5" x14ac:dyDescent="0.25">`, 7],
    ["a mark within a value, and a value without letters", `<row r="7" a="1>2/é" b="">`, 7],
    ["no number", `<row>`, false],
    ["a number that no row has", `<row r="0">`, false],
    ["a number beyond the sheet", `<row r="1048577">`, false],
    ["a number that is none", `<row r="7a">`, false],
    ["another attribute first", `<row spans="1:6" r="7">`, false],
    ["another quote", `<row r="7" spans='1:6'>`, false],
    ["no space between attributes", `<row r="7"spans="1:6">`, false],
    ["a name that begins with a digit", `<row r="7" 1a="1">`, false],
    ["a name without a value", `<row r="7" a>`, false],
    ["a tag that closes itself", `<row r="7"/>`, false],
    ["a prefix", `<x:row r="7">`, false],
    ["another name", `<rows r="7">`, false],
    ["no end", `<row r="7"`, false],
    ["no end of a value", `<row r="7" spans="1`, false],
  ])("knows a start with %s", (_, xml, expected) => {
    // What an earlier text left behind must not become a part of this one.
    letters.of(`${" ".repeat(xml.length)}${`">`.repeat(40)}`);
    const isPlain = row.readStart(letters.of(xml), 0);
    expect(isPlain && row.number).toBe(expected);
    if (isPlain) expect(row.end).toBe(xml.length);
  });

  test.each([
    ["</row>", true],
    ["</row >", false],
    ["</rows>", false],
    ["</row", false],
    ["</x:row>", false],
    ["<!row>", false],
  ])("knows whether %s ends a row", (xml, expected) => {
    expect(row.readEnd(letters.of(xml), 0)).toBe(expected);
    if (expected) expect(row.end).toBe(xml.length);
  });

  const cell = fc.constantFrom(
    "",
    `<c r="A7"><v>1</v></c>`,
    `<c r="B8" t="s"><v>1</v></c>`,
    `<c r="A9" s="1"><v>44743</v></c>`,
    `<c><f>1+1</f><v>2</v></c>`,
    `<c t="b"><v>1</v></c>`,
    `<c r="C7"/>`,
    " ",
    "x",
  );
  const start = fc.oneof(
    fc.constantFrom(`<row r="7">`, `<row r="8" spans="1:3">`, `<row r="9" x14ac:dyDescent="0.25">`),
    fc.constantFrom(
      `<row>`,
      `<row r="0">`,
      `<row r="1048577">`,
      `<row r="">`,
      `<row r='7'>`,
      `<row spans="1:2" r="8">`,
      `<row r="9" r="8">`,
      `<row r="9" a='"'>`,
      `<row r="7"a="1">`,
      `<row r="7" 1a="1">`,
      `<row r="7" é="1">`,
      `<row r="7" a>`,
      `<row r="7" a="<">`,
      `<x:row r="7">`,
      `<other r="7">`,
    ),
  );
  const end = fc.oneof(
    fc.constant("</row>"),
    fc.constantFrom("", "</x:row>", "</row >", "</other>", `</row><row r="10"/>`),
  );
  const rows = fc
    .array(fc.tuple(start, fc.array(cell, { maxLength: 3 }), end), { minLength: 1, maxLength: 4 })
    .map((all) => all.map(([from, cells, to]) => `${from}${cells.join("")}${to}`).join(""));

  test("and the way tag by tag give the same, whatever stands there and however it is cut", () => {
    let read = 0;
    fc.assert(
      fc.property(rows, fc.nat(), fc.nat(), (xml, one, other) => {
        const expected = gridOf(sheetOf(slowly(xml)));
        if (typeof expected === "object") read++;
        const sheet = sheetOf(xml);
        const [first = 0, second = 0] = [one % sheet.length, other % sheet.length].sort((a, b) => a - b);
        expect(gridOf(sheet)).toEqual(expected);
        expect(gridOf(sheet.slice(0, first), sheet.slice(first, second), sheet.slice(second))).toEqual(expected);
      }),
      { numRuns: 5000 },
    );
    expect(read).toBeGreaterThan(500);
  });

  test.each([
    ["a row with a prefix and an end without one", `<x:row r="7"><c r="A7"><v>1</v></c></row>`],
    ["an element of another name and the end of a row", `<other><c/></row>`],
    ["a row that does not end", `<row r="7"><c r="A7"><v>1</v></c>`],
  ])("takes %s for damage", (_, xml) => {
    expect(gridOf(sheetOf(xml))).toBe("Error: malformed-part");
  });
});
