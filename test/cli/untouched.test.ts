/** What a command does not touch stays byte for byte, and the workbook opens. */
import { readZip } from "../../src/spreadsheet/package/zip";
import { readWorkbook } from "../../workbench/xlsx";
import { openWorkbook } from "../../cli/opened";
import { Folder } from "./support/command";
import { richWorkbook, SCHEDULE, WITHHELD, type RichOptions } from "./support/rich-workbook";

const folder = new Folder();
afterAll(() => folder.remove());

/** Everything of a part in the file: its local record with the packed content, and its record in the directory but for the offset. */
function recordsOf(bytes: Uint8Array): Map<string, string> {
  const text = (from: number, to: number): string => Buffer.from(bytes.subarray(from, to)).toString("latin1");
  return new Map(
    (readZip(bytes, 1e9) ?? []).map(({ name, local, data, packed, directory: [start, end] }) => [
      name,
      text(local, data + packed.length) + text(start, start + 42) + text(start + 46, end),
    ]),
  );
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [recordsOf(before), recordsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name)).sort();
}

const SHEET = "xl/worksheets/sheet1.xml";
const ORDER = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml"];
const WORKBOOK = "xl/workbook.xml";
const KEPT = "xl/worksheets/sheet3.xml";

const RUNS: readonly {
  readonly name: string;
  readonly options?: RichOptions;
  readonly words: readonly string[];
  readonly changed: readonly string[];
}[] = [
  {
    name: "recalculate, where one amount is out of date and a sum reads it",
    options: { shown: ["1"] },
    words: ["recalculate"],
    changed: [WORKBOOK, SHEET],
  },
  {
    name: "share-safe, native formulas",
    words: ["share-safe", "--native"],
    changed: [...ORDER, WORKBOOK, SHEET, KEPT],
  },
  { name: "share-safe, values", words: ["share-safe", "--values"], changed: [...ORDER, WORKBOOK, SHEET, KEPT] },
  {
    name: "share-safe, values in a range",
    words: ["share-safe", "--values", "--range", "Budget!D3"],
    changed: [...ORDER, WORKBOOK, SHEET, KEPT],
  },
  {
    name: "share-safe on a copy",
    words: ["share-safe", "--copy"],
    changed: [...ORDER, WORKBOOK, "xl/tables/table2.xml", "xl/worksheets/_rels/sheet3.xml.rels", KEPT],
  },
];

describe("every part that a command does not change keeps its bytes, its date and its place", () => {
  test.each(RUNS)("$name", ({ options, words: [command = "", ...words], changed }) => {
    const before = richWorkbook(options);
    folder.put("rich.xlsm", before);
    const { exitCode, err } = folder.run(command, "rich.xlsm", "--out", "after.xlsm", "--force", ...words);
    expect([exitCode, err]).toEqual([0, ""]);
    const after = folder.bytes("after.xlsm");
    expect(changedParts(before, after)).toEqual([...changed].sort());
    expect(Buffer.from(folder.bytes("rich.xlsm")).equals(Buffer.from(before))).toBe(true);
    expect(readWorkbook(after).ok).toBe(true);
  });

  test("nothing has to change: the file written is the file read", () => {
    const before = folder.put("rich.xlsm", richWorkbook());
    folder.run("recalculate", "rich.xlsm", "--out", "same.xlsm");
    expect(Buffer.from(folder.bytes("same.xlsm")).equals(Buffer.from(folder.bytes("rich.xlsm")))).toBe(true);
    expect(before).toContain("rich.xlsm");
  });
});

/** The cells of the sheet outside of those that a command writes, as they stand in the file. */
const withoutCells = (xml: string): string => xml.replace(/<c r="(?:D[234]|[FGH][2-6])"[^>]*?(?:\/>|>.*?<\/c>)/gs, "");

const sheetText = (bytes: Uint8Array): string =>
  Buffer.from(openWorkbook(bytes, "x").editor.original.bytes(SHEET)).toString("utf8");

describe("share-safe and back", () => {
  test.each(["--native", "--values"])(
    "%s: the formulas are those that they were, and the rest of the sheet never changes",
    (way) => {
      const before = richWorkbook();
      folder.put("start.xlsm", before);
      expect(folder.run("share-safe", "start.xlsm", way, "--out", "safe.xlsm", "--force").exitCode).toBe(0);
      const safe = openWorkbook(folder.bytes("safe.xlsm"), "safe.xlsm").book;
      expect(
        safe.sheets.flatMap(({ formulas }) => formulas).filter(({ formula }) => /^=.*_xldudf_/.test(formula)),
      ).toEqual([]);
      expect(folder.run("restore", "safe.xlsm", "--out", "back.xlsm", "--force").exitCode).toBe(0);
      const back = folder.bytes("back.xlsm");
      for (const bytes of [folder.bytes("safe.xlsm"), back]) {
        expect(withoutCells(sheetText(bytes))).toBe(withoutCells(sheetText(before)));
      }
      const { book } = openWorkbook(back, "back.xlsm");
      expect(book.sheets.map(({ name }) => name)).toEqual(["Budget", "Summary"]);
      expect(book.sheets[0]?.formulas).toEqual(openWorkbook(before, "b").book.sheets[0]?.formulas);
      expect(book.sheets[0]?.formulas.slice(0, 2).map(({ formula, array }) => [formula, array])).toEqual([
        [`=${WITHHELD}`, undefined],
        [`=${SCHEDULE}`, { kind: "spill", rows: 5, columns: 3 }],
      ]);
    },
  );
});
