import { CannotRead } from "../../../src/spreadsheet/issue";
import { describeIssue } from "../../../src/spreadsheet/sentences";
import { readWorkbook } from "../../../workbench/xlsx";
import { MAX_BLANK_CELLS, MAX_CELLS } from "../../../workbench/xlsx/limits";
import { CellCounter } from "../../../workbench/xlsx/sheet/counter";
import { bookFile } from "../../spreadsheet/support/package";
import { REFUSALS as OF_ANY_READER, SHEET, withSize, type Refusal } from "../../spreadsheet/support/refusals";
import { refused } from "./support/opened";

const cell = (xml: string): Uint8Array => bookFile({ sheets: [{ name: "Grants", rows: `<row r="2">${xml}</row>` }] });

const REFUSALS: readonly Refusal[] = [
  ...OF_ANY_READER,
  {
    name: "a file beyond 50 MB",
    file: new Uint8Array(51 * 1024 * 1024),
    code: "file-too-big",
    words: ["has 51 MB", "up to 50 MB", "Remove"],
  },
  {
    name: "parts that would unpack to more than the limit",
    file: withSize(bookFile(), SHEET, 900_000_000),
    code: "unpacked-too-big",
    words: ["more than 400 MB"],
  },
  {
    name: "a cell that names a text the file does not hold",
    file: cell(`<c r="B2" t="s"><v>7</v></c>`),
    code: "bad-cell",
    words: ['cell B2 of sheet "Grants"', '"7"', "texts"],
  },
  {
    name: "a cell whose number is none",
    file: cell(`<c r="B2"><v>12,5</v></c>`),
    code: "bad-cell",
    words: ["B2", '"12,5"', "a number"],
  },
  {
    name: "a cell whose boolean is none",
    file: cell(`<c r="B2" t="b"><v>2</v></c>`),
    code: "bad-cell",
    words: ["true or false"],
  },
  {
    name: "a cell whose date is none",
    file: cell(`<c r="B2" t="d"><v>July</v></c>`),
    code: "bad-cell",
    words: ["a date such as"],
  },
  {
    name: "a cell outside of the sheet",
    file: cell(`<c r="XFE2"><v>1</v></c>`),
    code: "bad-cell",
    words: ["XFE2", "an address"],
  },
  {
    name: "a row outside of the sheet",
    file: bookFile({ sheets: [{ rows: `<row r="1048577"/>` }] }),
    code: "bad-cell",
    words: ["1048577", "row number"],
  },
  {
    name: "a formula longer than any that Excel writes",
    file: cell(`<c r="B2"><f>${"A1+".repeat(20_000)}1</f></c>`),
    code: "bad-cell",
    words: ["60001 characters", "8,192"],
  },
];

describe("a file that cannot be opened gets a sentence", () => {
  test.each(REFUSALS)("$name", ({ file, code, words }) => {
    const { code: found, sentence } = refused(file, "my budget.xlsx");
    expect(found).toBe(code);
    expect(sentence).toMatch(/^The file "my budget\.xlsx" (is|has|holds|unpacks|cannot) /);
    for (const word of words) expect(sentence).toContain(word);
  });

  test("without a name the sentence speaks of the file", () => {
    const result = readWorkbook(new Uint8Array());
    expect(result).toMatchObject({ ok: false, sentence: expect.stringMatching(/^The file is empty/) as string });
  });

  test("more cells than the workbench takes are refused, blank ones beyond their limit only left out", () => {
    const counter = new CellCounter();
    for (let blank = 0; blank < MAX_BLANK_CELLS; blank++) counter.count(true);
    expect([counter.leftOut, counter.count(true), counter.leftOut]).toEqual([false, false, true]);
    for (let cell = 0; cell < MAX_CELLS; cell++) counter.count(false);
    expect(() => counter.count(false)).toThrow(CannotRead);
    expect(describeIssue(CannotRead.because("too-many", { what: "cells", limit: MAX_CELLS }).issue)).toContain(
      "1,000,000 cells",
    );
  });
});
