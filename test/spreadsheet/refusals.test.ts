import { describeIssue, PANE_LIMITS, type SpreadsheetIssue } from "../../src/spreadsheet";
import { CannotRead, type SpreadsheetFacts } from "../../src/spreadsheet/issue";
import { bombOf } from "./support/bomb";
import { bookFile, bookParts, zipParts } from "./support/package";
import { issueOfFile } from "./support/read";
import { REFUSALS, SHEET, withSize, type Refusal } from "./support/refusals";

const cell = (xml: string): Uint8Array => bookFile({ sheets: [{ name: "Grants", rows: `<row r="2">${xml}</row>` }] });

const HERE: readonly Refusal[] = [
  {
    name: "a file beyond 20 MB",
    file: new Uint8Array(20 * 1024 * 1024 + 1),
    code: "file-too-big",
    words: ["has 21 MB", "up to 20 MB", "Remove"],
  },
  {
    name: "parts that would unpack to more than the limit",
    file: withSize(bookFile(), SHEET, 201 * 1024 * 1024),
    code: "unpacked-too-big",
    words: ["more than 200 MB"],
  },
  {
    name: "a sheet cut off within its rows",
    file: zipParts({ ...bookParts(), [SHEET]: `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>` }),
    code: "malformed-part",
    words: [SHEET, "line 1"],
  },
  {
    name: "a part of relationships that is too large to be one",
    file: withSize(bookFile(), "_rels/.rels", 5 * 1024 * 1024),
    code: "part-too-big",
    words: ["_rels/.rels", "4 MB"],
  },
  {
    name: "a cell that names a text the file does not hold",
    file: cell(`<c r="B2" t="s"><v>7</v></c>`),
    code: "bad-cell",
    words: ['cell B2 of sheet "Grants"', '"7"', "texts"],
  },
  { name: "a number that is none", file: cell(`<c r="B2"><v>12,5</v></c>`), code: "bad-cell", words: ["B2", '"12,5"'] },
  { name: "a number of another base", file: cell(`<c r="B2"><v>0x10</v></c>`), code: "bad-cell", words: ['"0x10"'] },
  { name: "a boolean that is none", file: cell(`<c r="B2" t="b"><v>2</v></c>`), code: "bad-cell", words: ["true or"] },
  { name: "a date that is none", file: cell(`<c r="B2" t="d"><v>July</v></c>`), code: "bad-cell", words: ["a date"] },
  { name: "a cell outside of the sheet", file: cell(`<c r="XFE2"><v>1</v></c>`), code: "bad-cell", words: ["XFE2"] },
  { name: "a cell of another row", file: cell(`<c r="B3"><v>1</v></c>`), code: "bad-cell", words: ["B3", "row 2"] },
  {
    name: "a cell twice",
    file: cell(`<c r="B2"><v>1</v></c><c r="B2"><v>2</v></c>`),
    code: "bad-cell",
    words: ["two"],
  },
  {
    name: "a row twice",
    file: bookFile({ sheets: [{ rows: `<row r="2"><c><v>1</v></c></row>`.repeat(2) }] }),
    code: "bad-cell",
    words: ["A2", "two values"],
  },
  {
    name: "a cell right of the last column",
    file: cell(`<c r="XFD2"><v>1</v></c><c><v>1</v></c>`),
    code: "bad-cell",
    words: ["16,384 columns"],
  },
  {
    name: "a row outside of the sheet",
    file: bookFile({ sheets: [{ rows: `<row r="1048577"/>` }] }),
    code: "bad-cell",
    words: ["1048577", "row number"],
  },
];

const BOMB = bombOf(80);

describe.each([
  ["by the platform's own stream", true],
  ["without such a stream", false],
])("a file that cannot be read gets a sentence, unpacked %s", (_, isNative) => {
  const native = globalThis.DecompressionStream;
  beforeAll(() => {
    expect(native).toBeDefined();
    if (!isNative) Object.assign(globalThis, { DecompressionStream: undefined });
  });
  afterAll(() => {
    Object.assign(globalThis, { DecompressionStream: native });
  });

  test.each([...REFUSALS, ...HERE])("$name", async ({ file, code, words }) => {
    const issue = await issueOfFile(file);
    expect(issue?.code).toBe(code);
    const sentence = describeIssue(issue as SpreadsheetIssue, "my list.xlsx");
    expect(sentence).toMatch(/^The file "my list\.xlsx" (is|has|holds|unpacks|cannot) /);
    for (const word of words) expect(sentence).toContain(word);
  });

  test("a part that would unpack to much more than it claims is given up", async () => {
    const before = process.memoryUsage().arrayBuffers;
    expect((await issueOfFile(BOMB))?.code).toBe("damaged-part");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40 * 1024 * 1024);
  });
});

test("every code has a sentence that says what to do", () => {
  const facts: { readonly [Code in keyof SpreadsheetFacts]: SpreadsheetFacts[Code] } = {
    "empty-file": {},
    "file-too-big": { bytes: 1, limit: PANE_LIMITS.fileBytes },
    "unpacked-too-big": { limit: 1 },
    "part-too-big": { part: "p", limit: 1 },
    "too-many": { what: "cells", limit: 5_000_000 },
    "not-a-zip": {},
    encrypted: {},
    "old-excel": {},
    "binary-workbook": {},
    truncated: {},
    "damaged-part": { part: "p" },
    "other-document": { kind: "a picture" },
    "no-workbook": {},
    "no-sheets": {},
    "missing-part": { part: "p" },
    "malformed-part": { part: "p", line: 1, column: 1 },
    "bad-cell": { sheet: "S", cell: "A1", found: "x", allowed: "a number" },
    "no-such-sheet": { sheet: "T", sheets: ["S", "R"] },
    cancelled: {},
    "overlapping-parts": { part: "p" },
    "other-encoding": { part: "p" },
    "fixed-cell": { sheet: "S", cell: "A1", belongsTo: "array formula" },
    "too-long": { sheet: "S", cell: "A1", what: "text", length: 40_000, limit: 32_767 },
    "beyond-the-sheet": { sheet: "S", cell: "A1048577" },
    "other-kind-of-sheet": { sheet: "S" },
    "last-visible-sheet": { sheet: "S" },
    "sheet-name": { sheet: "a/b" },
    unexpected: { detail: "d" },
  };
  for (const [code, given] of Object.entries(facts)) {
    const { issue } = CannotRead.because(code as "unexpected", given as { detail: string });
    expect(describeIssue(issue)).toMatch(
      /^The file .*\. ?(Open|Take|Remove|An Excel workbook|Choose|Leave|Move|Rename|Shorten|Show)? ?.*\.$/,
    );
    expect(describeIssue(issue)).toMatch(/Open|Take|Remove|is needed|Choose|Leave|Move|Rename|Shorten|Show/);
  }
});
