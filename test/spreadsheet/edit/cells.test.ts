import { editSheet } from "../../../src/spreadsheet/edit/sheet-edit";
import type { CellEdit } from "../../../src/spreadsheet/edit/cell-edit";
import { parseAddress } from "../../../src/spreadsheet/address";

type Edit = Omit<CellEdit, "row" | "column">;

const sheetOf = (rows: string, before = ""): string =>
  `<worksheet xmlns="m">${before}<sheetData>${rows}</sheetData><pageMargins left="1"/></worksheet>`;

function edited(text: string, edits: Readonly<Record<string, Edit>>): string {
  const placed = Object.entries(edits).map(([address, edit]) => ({ ...parseAddress(address)!, ...edit }));
  const context = { sheet: "Data", dynamicMark: () => 3, dynamicMarks: new Set([3]) };
  return editSheet({ name: "Data", part: "sheet1.xml", text }, placed, context).text;
}

const PLAIN: readonly (readonly [
  name: string,
  rows: string,
  edits: Readonly<Record<string, Edit>>,
  expected: string,
])[] = [
  [
    "a fresh number replaces the old one and the formula stays as it is",
    `<row r="1"><c r="A1" s="4"><f>_xldudf_X(&quot;a&quot;)</f><v>1</v></c></row>`,
    { A1: { value: 2.5 } },
    `<row r="1"><c r="A1" s="4"><f>_xldudf_X(&quot;a&quot;)</f><v>2.5</v></c></row>`,
  ],
  [
    "a formula with an error gets a number and is no error any more",
    `<row r="1"><c r="A1" s="4" t="e" vm="1"><f>X()</f><v>#NAME?</v></c></row>`,
    { A1: { value: -3 } },
    `<row r="1"><c r="A1" s="4"><f>X()</f><v>-3</v></c></row>`,
  ],
  [
    "a formula whose result is text",
    `<row r="1"><c r="A1"><f>X()</f><v>1</v></c></row>`,
    { A1: { value: " <Alliance> " } },
    `<row r="1"><c r="A1" t="str"><f>X()</f><v xml:space="preserve"> &lt;Alliance&gt; </v></c></row>`,
  ],
  [
    "a formula whose result is an error, a younger one as files hold it",
    `<row r="1"><c r="A1"><f>X()</f><v>1</v></c><c r="B1"><f>Y()</f><v>1</v></c></row>`,
    { A1: { value: { error: "#N/A" } }, B1: { value: { error: "#SPILL!" } } },
    `<row r="1"><c r="A1" t="e"><f>X()</f><v>#N/A</v></c><c r="B1" t="e"><f>Y()</f><v>#VALUE!</v></c></row>`,
  ],
  [
    "a formula whose result is true",
    `<row r="1"><c r="A1" t="str"><f>X()</f><v>a</v></c></row>`,
    { A1: { value: true } },
    `<row r="1"><c r="A1" t="b"><f>X()</f><v>1</v></c></row>`,
  ],
  [
    "a formula goes and its value stays with the format",
    `<row r="1"><c r="A1" s="4" t="n"><f>X()</f><v>1</v></c></row>`,
    { A1: { formula: null, value: 7 } },
    `<row r="1"><c r="A1" s="4" t="n"><v>7</v></c></row>`,
  ],
  [
    "text in place of a formula stands in the cell",
    `<row r="1"><c r="A1" s="4" t="str"><f>X()</f><v>New</v></c></row>`,
    { A1: { formula: null, value: "a_x0041_b\u0001" } },
    `<row r="1"><c r="A1" s="4" t="inlineStr"><is><t>a_x005F_x0041_b_x0001_</t></is></c></row>`,
  ],
  [
    "a cell is blank and keeps its format",
    `<row r="1"><c r="A1" s="4" t="s"><v>0</v></c></row>`,
    { A1: { formula: null, value: null } },
    `<row r="1"><c r="A1" s="4"></c></row>`,
  ],
  [
    "a formula in place of a text",
    `<row r="1"><c r="A1" s="4" t="s"><v>0</v></c></row>`,
    { A1: { formula: { text: 'IF(B1<1,"a&b",0)' }, value: 12 } },
    `<row r="1"><c r="A1" s="4"><f>IF(B1&lt;1,"a&amp;b",0)</f><v>12</v></c></row>`,
  ],
  [
    "a formula in a cell that only had a format",
    `<row r="1"><c r="A1" s="4"/></row>`,
    { A1: { formula: { text: "B1" }, value: 1 } },
    `<row r="1"><c r="A1" s="4"><f>B1</f><v>1</v></c></row>`,
  ],
  [
    "remarks and extensions within the cell stay",
    `<row r="1"><c r="A1"><!-- a --><f>X()</f> <v>1</v><extLst><ext/></extLst></c></row>`,
    { A1: { formula: { text: "Y()" }, value: 2 } },
    `<row r="1"><c r="A1"><!-- a --><f>Y()</f> <v>2</v><extLst><ext/></extLst></c></row>`,
  ],
  [
    "prefixes, quotes and line ends are those of the file",
    `<x:row r='1'>\r\n <x:c  r='A1' t='str' >\r\n<x:f>X()</x:f><x:v>a</x:v></x:c></x:row>`,
    { A1: { formula: { text: "Y()" }, value: "b" }, C1: { value: 5 } },
    `<x:row r='1'>\r\n <x:c  r='A1' t="str" >\r\n<x:f>Y()</x:f><x:v>b</x:v></x:c><c r="C1"><v>5</v></c></x:row>`,
  ],
  [
    "new cells and rows in their order, within what the row notes as its span",
    `<row r="2" spans="2:3"><c r="B2"><v>1</v></c><c r="C2"><v>1</v></c></row><row r="9" s="6" customFormat="1"/>`,
    { A1: { value: 1 }, A2: { value: 2 }, D2: { value: 3 }, E3: { value: "t" }, F9: { value: 4 }, A12: { value: 5 } },
    `<row r="1"><c r="A1"><v>1</v></c></row>` +
      `<row r="2" spans="1:4"><c r="A2"><v>2</v></c><c r="B2"><v>1</v></c><c r="C2"><v>1</v></c><c r="D2"><v>3</v></c></row>` +
      `<row r="3"><c r="E3" t="inlineStr"><is><t>t</t></is></c></row>` +
      `<row r="9" s="6" customFormat="1"><c r="F9" s="6"><v>4</v></c></row>` +
      `<row r="12"><c r="A12"><v>5</v></c></row>`,
  ],
  [
    "cells and rows without addresses keep their places",
    `<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>`,
    { B1: { value: 5 }, C1: { value: 6 }, A2: { value: 7 } },
    `<row><c><v>1</v></c><c><v>5</v></c><c r="C1"><v>6</v></c></row><row><c><v>7</v></c></row>`,
  ],
  [
    "nothing is written where a blank is to be blank",
    `<row r="1"><c r="A1"><v>1</v></c></row>`,
    { B1: { formula: null, value: null }, B7: { value: null } },
    `<row r="1"><c r="A1"><v>1</v></c></row>`,
  ],
];

const ARRAYS: typeof PLAIN = [
  [
    "a spilled formula with its results, in cells that were not there",
    `<row r="1"><c r="A1" s="2"/></row>`,
    {
      A1: { formula: { text: "X()", array: { rows: 2, columns: 1, isDynamic: true } }, value: 1 },
      A2: { value: "two" },
    },
    `<row r="1"><c r="A1" s="2" cm="3"><f t="array" ref="A1:A2">X()</f><v>1</v></c></row>` +
      `<row r="2"><c r="A2" t="str"><v>two</v></c></row>`,
  ],
  [
    "an array that was entered has no mark",
    `<row r="1"><c r="A1" cm="3"><f t="array" ref="A1">X()</f><v>1</v></c></row>`,
    { A1: { formula: { text: "Y()", array: { rows: 1, columns: 1, isDynamic: false } }, value: 2 } },
    `<row r="1"><c r="A1"><f t="array" ref="A1">Y()</f><v>2</v></c></row>`,
  ],
  [
    "a formula for each cell of an array that goes",
    `<row r="1"><c r="A1" cm="3"><f t="array" ref="A1:B1">X()</f><v>1</v></c><c r="B1"><v>2</v></c></row>`,
    { A1: { formula: { text: "C1" }, value: 1 }, B1: { formula: { text: "D1" }, value: 2 } },
    `<row r="1"><c r="A1"><f>C1</f><v>1</v></c><c r="B1"><f>D1</f><v>2</v></c></row>`,
  ],
  [
    "results of an array that goes are not left behind as if they were typed",
    `<row r="1"><c r="A1" cm="3"><f t="array" ref="A1:C1">X()</f><v>1</v></c><c r="B1" s="5"><v>2</v></c><c r="C1" t="str"><v>x</v></c></row>`,
    { A1: { formula: { text: "D1" }, value: 1 } },
    `<row r="1"><c r="A1"><f>D1</f><v>1</v></c><c r="B1" s="5"></c><c r="C1"></c></row>`,
  ],
  [
    "fresh results of an array whose formula stays",
    `<row r="1"><c r="A1" cm="3"><f t="array" ref="A1:B1">X()</f><v>1</v></c><c r="B1"><v>2</v></c></row>`,
    { A1: { value: "a" }, B1: { value: "b" } },
    `<row r="1"><c r="A1" cm="3" t="str"><f t="array" ref="A1:B1">X()</f><v>a</v></c><c r="B1" t="str"><v>b</v></c></row>`,
  ],
];

const SHARED: typeof PLAIN = [
  [
    "one of those that share a text gets its own, and the others still share",
    `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>`,
    { A2: { formula: { text: "9" }, value: 9 } },
    `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f>9</f><v>9</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>`,
  ],
  [
    "where the one with the text goes, the others get theirs, moved to their places",
    `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1&amp;"B1"</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="B2"><f t="shared" ref="B2" si="1">C2</f><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>`,
    { A1: { formula: null, value: 2 }, A3: { formula: null, value: 6 } },
    `<row r="1"><c r="A1"><v>2</v></c></row><row r="2"><c r="A2"><f>B2*$C$1&amp;"B1"</f><v>4</v></c><c r="B2"><f t="shared" ref="B2" si="1">C2</f><v>4</v></c></row><row r="3"><c r="A3"><v>6</v></c></row>`,
  ],
  [
    "a fresh value of the one with the text changes no formula",
    `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>`,
    { A1: { value: 3 } },
    `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>3</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>`,
  ],
];

describe("cells of a sheet change in their own elements", () => {
  test.each([...PLAIN, ...ARRAYS, ...SHARED])("%s", (_, rows, edits, expected) => {
    expect(edited(sheetOf(rows), edits)).toBe(sheetOf(expected));
  });

  test("a sheet without a row gets one", () => {
    expect(edited(`<x:worksheet xmlns:x="m"><x:sheetData/></x:worksheet>`, { B2: { value: 1 } })).toBe(
      `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    );
  });

  test.each([
    ["A1:B2", { C3: { value: 1 } }, "A1:C3"],
    ["B2", { A1: { value: 1 } }, "A1:B2"],
    ["A1:B2", { B2: { value: 1 } }, "A1:B2"],
    ["A1:B2", { D9: { value: null } }, "A1:B2"],
  ])("the size %s that a sheet notes takes in what is new", (ref, edits, expected) => {
    const text = sheetOf("", `<dimension ref="${ref}"/>`);
    expect(edited(text, edits)).toContain(`<dimension ref="${expected}"/>`);
  });

  test.each([
    [
      "a formula within an array",
      `<row r="1"><c r="A1"><f t="array" ref="A1:A2">X()</f></c></row><row r="2"><c r="A2"><v>2</v></c></row>`,
      { A2: { formula: { text: "1" }, value: 1 } },
      "fixed-cell",
    ],
    [
      "a cell of a what-if table",
      `<row r="1"><c r="B2"/></row>`.replace("B2", "A1") +
        `<row r="2"><c r="B2"><f t="dataTable" ref="B2:B3" r1="A1"/><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c></row>`,
      { B3: { value: 1 } },
      "fixed-cell",
    ],
    ["a text longer than a cell holds", `<row r="1"/>`, { A1: { value: "x".repeat(32_768) } }, "too-long"],
    [
      "a formula longer than Excel takes",
      `<row r="1"/>`,
      { A1: { formula: { text: "x".repeat(16_385) }, value: 1 } },
      "too-long",
    ],
  ])("%s is refused", (_, rows, edits, code) => {
    expect(() => edited(sheetOf(rows), edits as Record<string, Edit>)).toThrow(code);
  });

  test("a cell beyond the last row is refused", () => {
    const context = { sheet: "Data", dynamicMark: () => 1, dynamicMarks: new Set<number>() };
    const edit = { row: 1_048_576, column: 0, value: 1 };
    const source = { name: "Data", part: "p", text: sheetOf("") };
    expect(() => editSheet(source, [edit], context)).toThrow("beyond-the-sheet");
  });
});
