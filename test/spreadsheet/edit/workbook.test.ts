import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbookContents } from "../../../src/spreadsheet/contents/workbook-contents";
import { WorkbookEditor } from "../../../src/spreadsheet/edit";
import { LIMITS } from "../../../cli/limits";
import { OfficePackage } from "../../../src/spreadsheet/package/package";
import { bookParts, zipParts, type BookParts } from "../support/package";

const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

/** The parts that differ afterwards, with their text; undefined for one that is gone. */
function changed(
  book: BookParts,
  act: (editor: WorkbookEditor) => void,
  prepare = (parts: Record<string, string>) => parts,
) {
  const parts = prepare(bookParts(book));
  const editor = new WorkbookEditor(zipParts(parts), LIMITS);
  act(editor);
  const after = partsOf(editor.write());
  const names = [...new Set([...Object.keys(parts), ...Object.keys(after)])];
  return Object.fromEntries(names.filter((name) => parts[name] !== after[name]).map((name) => [name, after[name]]));
}

const contentsOf = (bytes: Uint8Array) => readWorkbookContents(new OfficePackage(bytes, LIMITS));

const CALCULATION = {
  links: ["calcChain"],
  more: { "xl/calcChain.bin": '<calcChain xmlns="m"><c r="A1" i="1"/></calcChain>' },
};

const withOverride = (part: string, type: string) => (parts: Record<string, string>) => ({
  ...parts,
  "[Content_Types].xml": (parts["[Content_Types].xml"] ?? "").replace(
    "</Types>",
    `<Override PartName="/${part}" ContentType="${type}"/></Types>`,
  ),
});

describe("a workbook changes part by part", () => {
  test("nothing asked, nothing changed", () => {
    const bytes = zipParts(bookParts({ sheets: [{ rows: `<row r="1"><c r="A1"><v>1</v></c></row>` }] }));
    expect(Buffer.from(new WorkbookEditor(bytes, LIMITS).write()).equals(Buffer.from(bytes))).toBe(true);
  });

  test("a fresh value changes its sheet alone, and the order of calculation stays", () => {
    const rows = `<row r="1"><c r="A1"><f>X()</f><v>1</v></c></row>`;
    const parts = changed({ sheets: [{ rows }, {}], ...CALCULATION }, (editor) =>
      editor.editCells("Sheet1", [{ row: 0, column: 0, value: 2 }]),
    );
    expect(Object.keys(parts)).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("<f>X()</f><v>2</v>");
  });

  test("where formulas come or go, the order of calculation goes with its relationship and its content type", () => {
    const rows = `<row r="1"><c r="A1"><f>X()</f><v>1</v></c></row>`;
    const parts = changed(
      { sheets: [{ rows }], ...CALCULATION },
      (editor) => editor.editCells("Sheet1", [{ row: 0, column: 0, formula: null, value: 2 }]),
      withOverride("xl/calcChain.bin", `${TYPES}.calcChain+xml`),
    );
    expect(Object.keys(parts).sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.bin",
      "xl/worksheets/sheet1.xml",
    ]);
    expect(parts["xl/calcChain.bin"]).toBeUndefined();
    expect(parts["[Content_Types].xml"]).not.toContain("calcChain");
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  });

  test("a new sheet stands last, hidden from the menu, and is read back", () => {
    const editor = new WorkbookEditor(zipParts(bookParts({ sheets: [{ name: "A &amp; B" }, {}] })), LIMITS);
    editor.writeSheet({
      name: "Kept <formulas>",
      visibility: "VeryHidden",
      rows: [["Sheet", 1.5, null, true], [{ formula: "B1*2", value: 3 }, { error: "#N/A" }], [], ["=x"]],
    });
    const { sheets } = contentsOf(editor.write());
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["A & B", "Visible"],
      ["Sheet2", "Visible"],
      ["Kept <formulas>", "VeryHidden"],
    ]);
    const { contents } = sheets[2]!;
    expect(contents.used).toEqual({ row: 0, column: 0, rows: 4, columns: 4 });
    expect(contents.formulas).toEqual([{ row: 1, column: 0, text: "B1*2" }]);
    expect([0, 1, 2, 3].map((row) => [0, 1, 2, 3].map((column) => contents.valueAt(row, column)))).toEqual([
      ["Sheet", 1.5, null, true],
      [3, { error: "#N/A" }, null, null],
      [null, null, null, null],
      ["=x", null, null, null],
    ]);
  });

  test("a sheet of that name is written anew in its place, under its own number", () => {
    const editor = new WorkbookEditor(zipParts(bookParts({ sheets: [{}, { name: "Old" }, {}] })), LIMITS);
    editor.writeSheet({ name: "old", visibility: "Hidden", rows: [["new"]] });
    const bytes = editor.write();
    expect(contentsOf(bytes).sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      "Sheet1 Visible",
      "Old Hidden",
      "Sheet3 Visible",
    ]);
    expect(contentsOf(bytes).sheets[1]?.contents.valueAt(0, 0)).toBe("new");
    expect(partsOf(bytes)["xl/workbook.xml"]).toContain('<sheet name="Old" sheetId="2" r:id="s2" state="hidden"/>');
  });

  test("a sheet that goes takes its names along, and what counts sheets counts one less", () => {
    const book = {
      sheets: [{}, { name: "Gone" }, { name: "Last" }],
      before: '<bookViews><workbookView activeTab="2" firstSheet="1"/></bookViews>',
      after:
        '<definedNames><definedName name="a" localSheetId="0">1</definedName><definedName name="b" localSheetId="1">2</definedName><definedName name="c" localSheetId="2">3</definedName></definedNames>',
    };
    const parts = changed(book, (editor) => editor.removeSheet("Gone"));
    expect(Object.keys(parts).sort()).toEqual([
      "xl/_rels/workbook.xml.rels",
      "xl/workbook.xml",
      "xl/worksheets/sheet2.xml",
    ]);
    expect(parts["xl/workbook.xml"]).toContain('<workbookView activeTab="1" firstSheet="1"/>');
    expect(parts["xl/workbook.xml"]).toContain(
      '<definedNames><definedName name="a" localSheetId="0">1</definedName><definedName name="c" localSheetId="1">3</definedName></definedNames>',
    );
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("sheet2.xml");
  });

  test("there and back: a sheet added and taken out again leaves the workbook's own sheets as they were", () => {
    const bytes = zipParts(bookParts({ sheets: [{}, {}] }));
    const first = new WorkbookEditor(bytes, LIMITS);
    first.writeSheet({ name: "Kept", visibility: "VeryHidden", rows: [["a"]] });
    const second = new WorkbookEditor(first.write(), LIMITS);
    second.removeSheet("Kept");
    expect(partsOf(second.write())).toEqual(partsOf(bytes));
  });

  test.each([
    ["without a way of calculating", "", '<calcPr fullCalcOnLoad="1"/></workbook>'],
    ["with one", '<calcPr calcId="1"/>', '<calcPr calcId="1" fullCalcOnLoad="1"/></workbook>'],
    [
      "with names and views behind it",
      '<definedNames><definedName name="a">1</definedName></definedNames><customWorkbookViews/>',
      '</definedNames><calcPr fullCalcOnLoad="1"/><customWorkbookViews/></workbook>',
    ],
  ])("a workbook %s is calculated anew when it is opened", (_, after, expected) => {
    const parts = changed({ after }, (editor) => editor.recalculateWhenOpened());
    expect(Object.keys(parts)).toEqual(["xl/workbook.xml"]);
    expect(parts["xl/workbook.xml"]).toContain(expected);
  });
});

const spill = {
  row: 0,
  column: 0,
  formula: { text: "_xldudf_X()", array: { rows: 1, columns: 2, isDynamic: true } },
  value: 1,
};

const TYPE = '<metadataType name="XLRICHVALUE"/>';
const RICH = `<metadataTypes count="1">${TYPE}</metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata>`;
const DYNAMIC = `<metadataTypes count="1"><metadataType name="XLDAPR"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext><dynamicArrayProperties fDynamic="1"/></ext></extLst></bk></futureMetadata><cellMetadata count="2"><bk><rc t="1" v="0"/></bk><bk><rc t="1" v="0"/></bk></cellMetadata>`;
const FOLDED = `<metadataTypes count="1"><metadataType name="XLDAPR"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext><dynamicArrayProperties fDynamic="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>`;

describe("a dynamic array is marked as Excel marks it", () => {
  test.each([
    ["without such a part", undefined, 1],
    ["whose part tells of rich values only", RICH, 1],
    ["whose part has the mark", DYNAMIC, 1],
    ["whose part marks arrays that are not dynamic", FOLDED, 2],
  ])("in a workbook %s", (_, metadata, mark) => {
    const book: BookParts = metadata === undefined ? {} : { metadata };
    const editor = new WorkbookEditor(zipParts(bookParts(book)), LIMITS);
    editor.editCells("Sheet1", [spill, { row: 0, column: 1, value: 2 }]);
    const bytes = editor.write();
    expect(partsOf(bytes)["xl/worksheets/sheet1.xml"]).toContain(`<c r="A1" cm="${mark}"><f t="array" ref="A1:B1">`);
    expect(contentsOf(bytes).sheets[0]?.contents.formulas).toEqual([
      {
        row: 0,
        column: 0,
        text: "_xldudf_X()",
        array: { area: { row: 0, column: 0, rows: 1, columns: 2 }, isDynamic: true },
      },
    ]);
    const after = partsOf(bytes)["xl/metadata.xml"] ?? "";
    // What a value's mark means stays what it was.
    if (metadata === RICH)
      expect(after).toContain('<valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata>');
    if (metadata === DYNAMIC) expect(after).toContain(DYNAMIC);
    if (metadata === undefined) expect(partsOf(bytes)["[Content_Types].xml"]).toContain(`${TYPES}.sheetMetadata+xml`);
  });
});

describe("what cannot be changed is refused", () => {
  const refused = (
    act: (editor: WorkbookEditor) => void,
    book: BookParts = {},
    prepare = (parts: Record<string, string>) => parts,
  ) => expect(() => act(new WorkbookEditor(zipParts(prepare(bookParts(book))), LIMITS)));

  test("a sheet that is not there", () => refused((e) => e.editCells("No", [spill])).toThrow("no-such-sheet"));
  test("a chart sheet in the place of a new sheet", () =>
    refused((e) => e.writeSheet({ name: "Chart", visibility: "Visible", rows: [] }), {
      sheets: [{}, { name: "Chart", type: "chartsheet" }],
    }).toThrow("other-kind-of-sheet"));
  test("the last sheet that can be seen", () =>
    refused((e) => e.removeSheet("Sheet1"), { sheets: [{}, { state: "hidden" }] }).toThrow("last-visible-sheet"));
  test.each(["", "a/b", "'a", "x".repeat(32)])("a sheet named %j", (name) =>
    refused((e) => e.writeSheet({ name, visibility: "Visible", rows: [] })).toThrow("sheet-name"),
  );
  test("a sheet in another encoding", () => {
    const parts = Object.entries(bookParts({ sheets: [{ rows: `<row r="1"><c r="A1" t="str"><v>é</v></c></row>` }] }));
    const bytes = parts.map(([name, xml]) => [
      name,
      name.includes("sheet1") ? Buffer.from(xml, "latin1") : strToU8(xml),
    ]);
    const editor = new WorkbookEditor(zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>), LIMITS);
    expect(() => editor.editCells("Sheet1", [spill])).toThrow("other-encoding");
  });
});

describe("the text of a part goes back in the encoding of the file", () => {
  const xml = bookParts({ sheets: [{ rows: `<row r="1"><c r="A1" t="str"><v>é€</v></c></row>` }] });
  test.each([
    ["UTF-8 with a mark", (text: string) => Buffer.from(`\ufeff${text}`, "utf8")],
    ["UTF-16, low bytes first", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16, high bytes first", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ])("%s", (_, encode) => {
    const files = Object.entries(xml).map(([name, text]) => [
      name,
      name.includes("sheet1") ? new Uint8Array(encode(text)) : strToU8(text),
    ]);
    const editor = new WorkbookEditor(zipSync(Object.fromEntries(files) as Record<string, Uint8Array>), LIMITS);
    editor.editCells("Sheet1", [{ row: 0, column: 1, value: 5 }]);
    const wanted = (xml["xl/worksheets/sheet1.xml"] ?? "").replace("</row>", '<c r="B1"><v>5</v></c></row>');
    const written = unzipSync(editor.write())["xl/worksheets/sheet1.xml"];
    expect(Buffer.from(written!).equals(encode(wanted))).toBe(true);
  });
});
