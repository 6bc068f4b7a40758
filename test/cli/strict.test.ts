/** An original in strict OOXML: the same formulas and figures under other names of their elements, which the commands keep to. */
import { unzipSync } from "fflate";
import { bookParts, zipParts } from "../spreadsheet/support/package";
import { Folder } from "./support/command";

const NAMES: readonly (readonly [transitional: string, strict: string])[] = [
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ],
];

/** Grants of three years, an amount of 100.50 above its base, and what the law says of Hartford. */
const PARTS = bookParts({
  sheets: [
    {
      name: "Budget",
      rows:
        `<row r="2"><c r="A2" t="inlineStr"><is><t>Hartford</t></is></c><c r="B2"><v>1100.5</v></c><c r="C2"><v>1000</v></c>` +
        `<c r="D2"><f>_xldudf_ALLIANCE_WITHHOLD(B2,C2)</f><v>100.5</v></c>` +
        `<c r="E2" t="str"><f>_xldudf_DISTRICT_STATUS(A2,2024,"enacted")</f><v>Alliance</v></c></row>`,
    },
  ],
});

const strict = (text: string): string => NAMES.reduce((all, [from, to]) => all.replaceAll(from, to), text);

const STRICT = zipParts(Object.fromEntries(Object.entries(PARTS).map(([name, text]) => [name, strict(text)])));

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));

describe("a workbook in strict OOXML", () => {
  const folder = new Folder();
  afterAll(() => folder.remove());

  test("is checked, made safe to share and restored, and stays strict", () => {
    folder.put("strict.xlsx", STRICT);
    expect(folder.run("check", "strict.xlsx")).toMatchObject({ exitCode: 0, err: "" });

    const shared = folder.run("share-safe", "strict.xlsx", "--native", "--out", "safe.xlsx");
    expect(shared).toMatchObject({ exitCode: 0, err: "", out: expect.stringContaining("2 formulas") as string });
    const safe = partsOf(folder.bytes("safe.xlsx"));
    const sheets = Object.keys(safe).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets).toHaveLength(3);
    for (const name of [...sheets, "xl/workbook.xml", "xl/_rels/workbook.xml.rels"]) {
      for (const [transitional] of NAMES) expect([name, safe[name]?.includes(transitional)]).toEqual([name, false]);
      expect(safe[name]).toContain("http://purl.oclc.org/ooxml/");
    }

    expect(folder.run("restore", "safe.xlsx", "--out", "back.xlsx")).toMatchObject({ exitCode: 0, err: "" });
    const [before, back] = [partsOf(STRICT), partsOf(folder.bytes("back.xlsx"))];
    expect(Object.keys(back).sort()).toEqual(Object.keys(before).sort());
    expect(back["xl/worksheets/sheet1.xml"]).toBe(before["xl/worksheets/sheet1.xml"]);
    expect(folder.run("check", "back.xlsx").exitCode).toBe(0);
  });
});
