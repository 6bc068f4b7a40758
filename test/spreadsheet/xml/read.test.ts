import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../../src/spreadsheet/package/crc32";
import { XmlDecoder } from "../../../src/spreadsheet/xml/decode";
import { END, MORE } from "../../../src/spreadsheet/xml/lexer";
import { readXmlInSteps, type XmlReader } from "../../../src/spreadsheet/xml/read";

describe("bytes become text", () => {
  const text = "<t>aé東😀\u{10ffff}z</t>";
  const utf16 = (swap: boolean): Buffer => {
    const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
    return swap ? bytes.swap16() : bytes;
  };

  test.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16, the lower byte first", utf16(false)],
    ["UTF-16, the higher byte first", utf16(true)],
  ])("of %s, wherever they are cut", (_, bytes) => {
    for (let first = 0; first <= bytes.length; first++) {
      for (let second = first; second <= bytes.length; second++) {
        const decoder = new XmlDecoder();
        const pieces = [bytes.subarray(0, first), bytes.subarray(first, second), bytes.subarray(second)];
        const read = pieces.map((piece) => decoder.decode(new Uint8Array(piece), false)).join("");
        expect(read + decoder.decode(new Uint8Array(0), true)).toBe(text);
      }
    }
  });

  test("a character that breaks off, or is none, becomes the sign for that", () => {
    const bytes = Uint8Array.of(0x61, 0x62, 0x63, 0xe6, 0x9d);
    const decoder = new XmlDecoder();
    expect(decoder.decode(bytes, false) + decoder.decode(new Uint8Array(0), true)).toBe("abc\ufffd");
    expect(new XmlDecoder().decode(Uint8Array.of(0x61, 0x80, 0x80, 0x80, 0x80), true)).toBe(`a${"\ufffd".repeat(4)}`);
  });
});

/** Counts how often it is asked to go on. */
class Counter implements XmlReader {
  takes = 0;
  take(lexer: Parameters<XmlReader["take"]>[0]): void {
    this.takes++;
    for (let token = lexer.next(); token !== MORE && token !== END; token = lexer.next());
  }
}

test("a long tag is not begun anew with every chunk", async () => {
  const xml = new TextEncoder().encode(`<a b="${" ".repeat(3 * 1024 * 1024)}"/>`);
  const packed = new Uint8Array(deflateRawSync(xml));
  const counter = new Counter();
  const entry = { name: "part", method: 8, encrypted: false, crc: crc32(xml), size: xml.length, packed };
  const steps = readXmlInSteps(entry, counter);
  while (!(await steps.next()).done);
  // Twice as much each time: from 16 KB to 3 MB in eight times.
  expect(counter.takes).toBeLessThan(20);
});
