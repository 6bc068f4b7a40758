import fc from "fast-check";
import { Issue } from "../../src/money/issue";
import { addressOf } from "../../src/spreadsheet/address";
import { openSpreadsheet, type CellValue } from "../../src/spreadsheet";
import { bookFile, zipParts, bookParts } from "./support/package";
import { gridOf, issueOfFile, readToEnd } from "./support/read";

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const anyText = fc
  // Characters that XML can hold; the escapes of others have a test of their own.
  .string({ unit: "grapheme" })
  .filter((text) => !text.includes("_x") && !/[\0-\x1f\x7f-\x9f\u2028\ufffe\uffff]/.test(text));

const content = fc.oneof(
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value): [CellValue, string] => [value, `><v>${Object.is(value, -0) ? "-0" : value}</v>`]),
  fc.integer().map((value): [CellValue, string] => [value, ` s="0"><f>A1+1</f><v>${value}</v>`]),
  fc.boolean().map((value): [CellValue, string] => [value, ` t="b"><v>${value ? 1 : 0}</v>`]),
  anyText.map((value): [CellValue, string] => [
    value,
    ` t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is>`,
  ]),
  anyText.map((value): [CellValue, string] => [value, ` t="str"><f>x</f><v>${escape(value)}</v>`]),
);

const cells = fc.uniqueArray(fc.record({ row: fc.nat(60), column: fc.nat(60), content }), {
  selector: ({ row, column }) => `${row} ${column}`,
  minLength: 1,
  maxLength: 40,
});

/** Every value of every sheet, or what stands in the way. */
async function everything(file: Uint8Array): Promise<unknown> {
  const result = await openSpreadsheet(file);
  if (result instanceof Issue) return result;
  const grids: unknown[] = [];
  for (const { name } of result.sheets) {
    const { end } = await readToEnd(result, name);
    if (end instanceof Issue) return end;
    grids.push(end.firstRow, end.rows);
  }
  return grids;
}

// Hundreds of files are read in each test, and a computer may have other work.
jest.setTimeout(60_000);

describe("any file", () => {
  test("cells come out as they went in", async () => {
    await fc.assert(
      fc.asyncProperty(cells, fc.constantFrom(0, 6), async (planned, level) => {
        const rows = [...new Set(planned.map(({ row }) => row))].map((row) => {
          const own = planned.filter((cell) => cell.row === row);
          const xml = own.map(({ column, content: [, c] }) => `<c r="${addressOf({ row, column })}"${c}</c>`);
          return `<row r="${row + 1}">${xml.join("")}</row>`;
        });
        const grid = await gridOf(
          zipParts(bookParts({ sheets: [{ rows: rows.join("") }] }), { level: level as 0 | 6 }),
        );
        for (const {
          row,
          column,
          content: [value],
        } of planned) {
          expect(grid.rows[row + 1 - grid.firstRow]?.[column]).toBe(value);
        }
        const held = grid.rows.reduce((sum, values) => sum + values.filter((value) => value !== null).length, 0);
        expect(held).toBe(planned.length);
      }),
    );
  });

  const whole = bookFile({
    strings: "<si><t>Ansonia</t></si><si><r><t>Bridge</t></r><r><t>port</t></r></si>",
    styles: `<cellXfs><xf numFmtId="3"/><xf numFmtId="14"/></cellXfs>`,
    sheets: [
      {
        before: `<dimension ref="A1:C2"/>`,
        rows: `<row r="1"><c r="A1" t="s" s="0"><v>0</v></c><c r="B1"><f>A1*2</f><v>3.5</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2" s="1"><v>44743</v></c></row>`,
      },
    ],
  });
  const expected = [
    1,
    [
      ["Ansonia", 3.5],
      ["Bridgeport", null, 44743],
    ],
  ];

  test("a part of a file is an issue", async () => {
    expect(await everything(whole)).toEqual(expected);
    for (let length = 0; length < whole.length; length++) {
      const issue = await issueOfFile(whole.subarray(0, length));
      expect(issue).toBeInstanceOf(Issue);
      expect(issue?.code).not.toBe("unexpected");
    }
  });

  test("a byte changed anywhere gives the same values or an issue, never other values", async () => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(change, async ([at, bits]) => {
        const changed = whole.slice();
        changed[at] = (changed[at] ?? 0) ^ bits;
        const read = await everything(changed);
        if (read instanceof Issue) expect(read.code).not.toBe("unexpected");
        else expect(read).toEqual(expected);
      }),
      { numRuns: 600 },
    );
  });

  test("any bytes are an issue", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, likeZip) => {
        const file = likeZip ? Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes, 0x50, 0x4b, 5, 6, ...bytes) : bytes;
        expect((await issueOfFile(file))?.code).not.toMatch(/^(unexpected|undefined)$/);
      }),
    );
  });

  test("any XML in the place of a sheet is an issue or a grid", async () => {
    const pieces = fc.constantFrom(
      ..."<c r='A1'>|</c>|<v>|</v>|<row>|<row r='2'>|</row>|1|x|&amp;|&x;|<is>|</is>|<t>|</t>|<c t='s'>|<c t='b'/>|<f>|</f>|<!--|-->|<![CDATA[|]]>".split(
        "|",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 12 }), async (some) => {
        const issue = await issueOfFile(bookFile({ sheets: [{ rows: some.join("") }] }));
        expect(issue?.code ?? "read").not.toBe("unexpected");
      }),
      { numRuns: 500 },
    );
  });
});
