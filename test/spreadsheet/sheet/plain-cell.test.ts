import fc from "fast-check";
import { GridBuilder } from "../../../src/spreadsheet/sheet/grid";
import { PlainCell } from "../../../src/spreadsheet/sheet/plain-cell";
import { SheetReader } from "../../../src/spreadsheet/sheet/sheet-reader";
import { Letters, wordOf } from "../../../src/spreadsheet/xml/letters";
import { readXml } from "../../../src/spreadsheet/xml/read";

const book = { texts: ["a", "b"], areDates: [false, true], from1904: false };

/** The grid, or the code of what stands in the way. A space within each tag keeps the quick way from being taken. */
function read(cells: string, isQuick: boolean): unknown {
  const reader = new SheetReader("S", book);
  const xml = `<worksheet><sheetData><row r="7">${isQuick ? cells : cells.replaceAll(/<c(?=[ >])/g, "<c ")}</row></sheetData></worksheet>`;
  try {
    readXml(new TextEncoder().encode(xml), "part.xml", reader);
    return reader.finish();
  } catch (error) {
    return String(error);
  }
}

const digits = fc.stringMatching(/^[0-9]{1,17}$/);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.tuple(fc.constantFrom("", "-"), digits, digits).map(([sign, whole, part]) => `${sign}${whole}.${part}`),
  fc.tuple(fc.constantFrom("", "-"), digits).map(([sign, whole]) => `${sign}${whole}`),
  fc.constantFrom("", "-", ".", "1.", ".5", "-0", "00", "0x10", "1e3", "1 ", " 1", "1.2.3", "--1", "NaN", "é"),
);

describe("the quick way through a cell", () => {
  test("takes the usual forms", () => {
    const cell = new PlainCell();
    const take = (xml: string): unknown => {
      if (!cell.read(xml, new Letters().of(xml), 0, 7)) return false;
      const { column, look, isText, hasFormula, hasValue, value, end } = cell;
      return [column, look, isText, hasFormula, hasValue ? value : undefined, end === xml.length];
    };
    expect(take(`<c r="AB7" s="12" t="s"><v>3</v></c>`)).toEqual([27, 12, true, false, 3, true]);
    expect(take(`<c r="A7"><f>SUM(B1:B3)</f><v>-12.25</v></c>`)).toEqual([0, 0, false, true, -12.25, true]);
    expect(take(`<c r="C7" s="1"/>`)).toEqual([2, 1, false, false, undefined, true]);
    expect(take(`<c r="A8"><v>3</v></c>`)).toBe(false);
    expect(take(`<c r="A7" t="str"><v>3</v></c>`)).toBe(false);
    expect(take(`<c r="A7"><v>3</v></c`)).toBe(false);
  });

  test("reads numbers as Number() does", () => {
    const cell = new PlainCell();
    fc.assert(
      fc.property(number, (text) => {
        const xml = `<c r="A1"><v>${text}</v></c>`;
        if (cell.read(xml, new Letters().of(xml), 0, 1)) expect(cell.value).toBe(Number(text));
        else expect(text).not.toMatch(/^-?\d+(\.\d+)?$/);
      }),
      { numRuns: 5000 },
    );
  });

  test("and the way tag by tag give the same, whatever stands there", () => {
    const cell = fc
      .tuple(
        fc.constantFrom("A7", "B7", "C7", "D7", "AA7", "A8", "", "7", "XFE7"),
        fc.constantFrom("", ' s="1"', ' s="0"', ' s="9"', ' s=""', ' cm="1"'),
        fc.constantFrom("", "", ' t="s"', ' t="n"', ' t="b"', ' t="e"', ' t="str"'),
        fc.constantFrom("", "<f>A1+1</f>", "<f/>", "<f>é&lt;</f>", `<f t="shared" si="0"/>`),
        fc.oneof(number, fc.constantFrom("0", "1", "2")),
        fc.constantFrom("", "", "", "v"),
      )
      .map(([r, s, t, f, v, without]) =>
        f === "" && without !== ""
          ? `<c r="${r}"${s}${t}/>`
          : `<c r="${r}"${s}${t}>${f}${without ? "" : `<v>${v}</v>`}</c>`,
      );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
        expect(read(cells.join(""), true)).toEqual(read(cells.join(""), false));
      }),
      { numRuns: 5000 },
    );
  });

  test("looks for the end of a formula in its own text only", () => {
    const letters = new Letters();
    letters.of(`<c r="A1"><f>${"1+".repeat(50)}1</f><v>5</v></c>`);
    const broken = `<c r="A1"><f>1+1`;
    expect(new PlainCell().read(broken, letters.of(broken), 0, 1)).toBe(false);
  });
});

describe("the letters of a text", () => {
  test("stand in their places, others than ASCII as 255, zeros behind them", () => {
    const letters = new Letters();
    expect([...letters.of("aé😀b").bytes.subarray(0, 8)]).toEqual([97, 255, 255, 255, 98, 0, 0, 0]);
    expect([...letters.of("ab").bytes.subarray(0, 5)]).toEqual([97, 98, 0, 0, 0]);
  });

  test("are found in no text that came before", () => {
    const letters = new Letters();
    letters.of("a".repeat(100));
    expect(letters.of("b").bytes.indexOf(97)).toBe(-1);
  });

  test("can be compared four or two at once", () => {
    const { words } = new Letters().of(`<c r="A1">`);
    expect(words.getUint32(0)).toBe(wordOf("<c r"));
    expect(words.getUint16(4)).toBe(wordOf('="'));
    expect(words.getUint32(1)).not.toBe(wordOf("<c r"));
  });
});

test("more cells than a sheet may have are refused", () => {
  const builder = new GridBuilder("S");
  const fill = (): void => {
    // 16,384 columns are held for each row, of which all but one are gaps.
    for (let row = 1; row <= 306; row++) {
      builder.put(row, 16_383, 1, false);
      builder.endRow(row);
    }
  };
  expect(fill).toThrow("too-many");
});
