import fc from "fast-check";
import { decodeInSteps, decodeText, type Encoding } from "../../../src/districts/import/decode-text";
import { runToEnd } from "../../../src/districts/import/steps";
import { Issue } from "../../../src/money/issue";

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part, "utf8")] : part)));

const utf16 = (text: string, endian: "LE" | "BE"): number[] =>
  [...text].flatMap((char) => {
    const pair = [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8];
    return endian === "LE" ? pair : pair.reverse();
  });

const read = (content: Uint8Array): string => {
  const found = decodeText(content);
  return found instanceof Issue ? found.code : `${found.encoding}: ${found.text}`;
};

const NAME = "Town\u2013Ansonia";

const CASES: readonly { name: string; content: Uint8Array; expected: string }[] = [
  { name: "plain letters are UTF-8", content: bytes("Ansonia\r\n"), expected: "UTF-8: Ansonia\r\n" },
  { name: "UTF-8 without a mark", content: bytes(NAME), expected: `UTF-8: ${NAME}` },
  {
    name: "UTF-8 with its mark, which is no text",
    content: bytes([0xef, 0xbb, 0xbf], NAME),
    expected: `UTF-8: ${NAME}`,
  },
  { name: "UTF-16 LE with its mark", content: bytes([0xff, 0xfe], utf16(NAME, "LE")), expected: `UTF-16 LE: ${NAME}` },
  { name: "UTF-16 BE with its mark", content: bytes([0xfe, 0xff], utf16(NAME, "BE")), expected: `UTF-16 BE: ${NAME}` },
  { name: "UTF-16 LE by its zero bytes", content: bytes(utf16(NAME, "LE")), expected: `UTF-16 LE: ${NAME}` },
  { name: "UTF-16 BE by its zero bytes", content: bytes(utf16(NAME, "BE")), expected: `UTF-16 BE: ${NAME}` },
  {
    name: "Windows-1252, with the dash, the euro and the quotes of C1",
    content: bytes("A", [0x96], "B ", [0x80, 0x93, 0x94, 0xe9]),
    expected: "Windows-1252: A\u2013B \u20ac\u201c\u201d\u00e9",
  },
  {
    name: "the five bytes without a character in Windows-1252",
    content: bytes("a", [0x81, 0x9d]),
    expected: "Windows-1252: a\u0081\u009d",
  },
  { name: "UTF-8 cut off within its last character", content: bytes("Caf", [0xc3]), expected: "UTF-8: Caf\ufffd" },
  { name: "NULs that only fill the last block", content: bytes("Ansonia\n", [0, 0, 0]), expected: "UTF-8: Ansonia\n" },
  { name: "the end mark of DOS", content: bytes("Ansonia\r\n", [0x1a]), expected: "UTF-8: Ansonia\r\n" },
  { name: "an empty file", content: bytes(), expected: "file-empty" },
  { name: "a file with a mark and nothing else", content: bytes([0xef, 0xbb, 0xbf]), expected: "file-empty" },
  { name: "a PDF", content: bytes("%PDF-1.7\n"), expected: "file-pdf" },
  { name: "a zip, as .xlsx is", content: bytes("PK", [3, 4, 20, 0]), expected: "file-zip" },
  { name: "an empty zip", content: bytes("PK", [5, 6]), expected: "file-zip" },
  { name: "an old .xls", content: bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), expected: "file-ole" },
  { name: "a picture", content: bytes([0x89], "PNG\r\n", [0x1a, 10, 0, 0, 0, 13], "IHDR"), expected: "file-binary" },
  { name: "controls without a NUL", content: bytes("a", [1, 2, 3, 4, 5, 6]), expected: "file-binary" },
];

it.each(CASES)("decoding: $name", ({ content, expected }) => {
  expect(read(content)).toBe(expected);
});

/** The same byte is another letter in each: é is 8e on a Mac, e9 in Windows, and c3 a9 in UTF-8. */
const SAID: readonly { name: string; content: Uint8Array; said: Encoding; expected: string }[] = [
  { name: "an old Mac's letters", content: bytes("Caf", [0x8e]), said: "Mac OS Roman", expected: "Caf\u00e9" },
  { name: "Windows' letters", content: bytes("Caf", [0xe9]), said: "Windows-1252", expected: "Caf\u00e9" },
  {
    name: "what is no UTF-8 shows where UTF-8 is said",
    content: bytes("Caf", [0xe9], ",1"),
    said: "UTF-8",
    expected: "Caf\ufffd,1",
  },
  {
    name: "UTF-8 read as Windows' looks as it then does everywhere",
    content: bytes("Caf\u00e9"),
    said: "Windows-1252",
    expected: "Caf\u00c3\u00a9",
  },
  { name: "UTF-16 without a mark", content: bytes(utf16("\u0141", "BE")), said: "UTF-16 BE", expected: "\u0141" },
  { name: "a mark is no text", content: bytes([0xef, 0xbb, 0xbf], "A"), said: "UTF-8", expected: "A" },
  { name: "a PDF is none", content: bytes("%PDF-1.7\n"), said: "UTF-8", expected: "file-pdf" },
];

it.each(SAID)("decoding as the user says: $name", ({ content, said, expected }) => {
  const decoded = runToEnd(decodeInSteps(content, said));
  expect(decoded instanceof Issue ? decoded.code : decoded.text).toBe(expected);
  if (!(decoded instanceof Issue)) expect(decoded.encoding).toBe(said);
});

it("says where binary content begins", () => {
  expect(decodeText(bytes("abc", [0], "def"))).toEqual(new Issue("file-binary", { offset: 3 }));
});

describe("Any text", () => {
  const text = fc
    .string({ unit: "binary", minLength: 1, maxLength: 60 })
    .filter((value) => !/[\0-\x1f\ufeff\ufffd]/.test(value));

  it("comes out of UTF-8 as it went in", () => {
    fc.assert(fc.property(text, (value) => expect(read(bytes(value))).toBe(`UTF-8: ${value}`)));
  });

  it("comes out of marked UTF-16 as it went in", () => {
    fc.assert(
      fc.property(text, (value) => {
        const content = Uint8Array.from([0xff, 0xfe, ...Buffer.from(value, "utf16le")]);
        expect(read(content)).toBe(`UTF-16 LE: ${value}`);
      }),
    );
  });
});

it("Any bytes are decoded or refused, and never thrown at", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (content) => {
      const found = decodeText(content);
      expect(found instanceof Issue || typeof found.text === "string").toBe(true);
    }),
    { numRuns: 2000 },
  );
});
