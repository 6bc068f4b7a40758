import fc from "fast-check";
import { readWorkbook } from "../../../workbench/xlsx";
import { addressOf } from "../../../src/spreadsheet/address";
import { bookFile } from "../../spreadsheet/support/package";
import { openedBook } from "./support/opened";

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const content = fc.oneof(
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((number) => ({ value: number + 0, xml: `><v>${number}</v>` })),
  fc.boolean().map((value) => ({ value, xml: ` t="b"><v>${value ? 1 : 0}</v>` })),
  fc
    // Characters that XML can hold; the escapes of others have a test of their own.
    .string({ unit: "grapheme" })
    .filter((text) => !text.includes("_x") && !/[\0-\x1f\x7f-\x9f\u2028\ufffe\uffff]/.test(text))
    .map((value) => ({ value, xml: ` t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is>` })),
);

const cells = fc.uniqueArray(fc.record({ row: fc.nat(200), column: fc.nat(100), content }), {
  selector: ({ row, column }) => `${row} ${column}`,
  maxLength: 40,
});

describe("any file", () => {
  test("cells come out as they went in", () => {
    fc.assert(
      fc.property(cells, (planned) => {
        const ordered = [...planned].sort((a, b) => a.row - b.row || a.column - b.column);
        const rows = ordered
          .map(
            ({ row, column, content: { xml } }) =>
              `<row r="${row + 1}"><c r="${addressOf({ row, column })}"${xml}</c></row>`,
          )
          .join("");
        expect(openedBook({ sheets: [{ rows }] }).sheets[0]?.cells).toEqual(
          ordered.map(({ row, column, content: { value } }) => ({ row, column, value })),
        );
      }),
    );
  });

  const whole = bookFile({
    strings: "<si><t>Ansonia</t></si>",
    styles: `<cellXfs><xf numFmtId="3"/></cellXfs>`,
    after: `<definedNames><definedName name="Rate">0.25</definedName></definedNames>`,
    sheets: [{ rows: `<row r="1"><c r="A1" t="s" s="0"><v>0</v></c><c r="B1"><f>A1*2</f><v>3.5</v></c></row>` }],
  });
  const original = readWorkbook(whole);

  test("a part of a file is a sentence and never an error", () => {
    expect(original.ok).toBe(true);
    for (let length = 0; length < whole.length; length++) {
      const result = readWorkbook(whole.subarray(0, length));
      expect(result.ok).toBe(false);
      if (!result.ok) expect(result.issue.code).not.toBe("unexpected");
    }
  });

  test("a byte changed anywhere gives the same figures or a sentence, never other figures", () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = whole.slice();
        changed[at] = (changed[at] ?? 0) ^ change;
        const result = readWorkbook(changed);
        if (!result.ok) {
          expect(result.issue.code).not.toBe("unexpected");
        } else if (original.ok) {
          expect(result.workbook.sheets.map((sheet) => sheet.cells.map(({ value }) => value))).toEqual(
            original.workbook.sheets.map((sheet) => sheet.cells.map(({ value }) => value)),
          );
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("any bytes are a sentence", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, likeZip) => {
        const file = likeZip ? Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes, 0x50, 0x4b, 5, 6, ...bytes) : bytes;
        const result = readWorkbook(file);
        expect(result.ok ? "read" : result.issue.code).not.toMatch(/^(read|unexpected)$/);
      }),
    );
  });
});
