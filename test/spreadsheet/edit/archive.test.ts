import fc from "fast-check";
import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { rewriteArchive } from "../../../src/spreadsheet/edit/archive";
import { readZip } from "../../../src/spreadsheet/package/zip";
import { unpack } from "../../../src/spreadsheet/package/unpack";
import { bookFile } from "../support/package";
import { streamedArchive, zip64Archive } from "./support/archives";

const LIMIT = 10_000_000;

/** Local record, packed content and directory record of each part, as text. */
function recordsOf(bytes: Uint8Array): Map<string, string> {
  const text = (from: number, to: number): string => Buffer.from(bytes.subarray(from, to)).toString("latin1");
  return new Map(
    (readZip(bytes, LIMIT) ?? []).map(({ name, local, data, packed, directory: [start, end] }) => {
      // All of the directory record but its offset.
      const record = text(start, start + 42) + text(start + 46, end);
      return [name, `${text(local, data + packed.length)}|${record}`];
    }),
  );
}

const FILES: readonly (readonly [string, Uint8Array])[] = [
  ["a workbook", bookFile()],
  [
    "a workbook whose parts are not packed",
    zipSync({ "a.xml": strToU8("<a/>"), "b/c.xml": strToU8("<c/>") }, { level: 0 }),
  ],
  [
    "an archive with a comment and dates",
    zipSync({ "a.xml": [strToU8("<a/>"), { mtime: new Date(2020, 1, 2), comment: "of a" }] }),
  ],
  [
    "an archive written as a stream, with sizes behind the parts",
    streamedArchive({ "a.xml": "<a/>", "b.xml": "<b/>" }),
  ],
  ["an archive with fields for 64 bits", zip64Archive({ "a.xml": "<a/>", "b.xml": "<b/>" })],
  ["an archive behind other bytes", Uint8Array.from([...strToU8("#!"), ...shifted(bookFile(), 2)])],
];

/** Makes the offsets of an archive count from bytes before it. */
function shifted(bytes: Uint8Array, by: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (const {
    directory: [start],
    local,
  } of readZip(bytes, LIMIT) ?? [])
    view.setUint32(start + 42, local + by, true);
  const end = copy.length - 22;
  view.setUint32(end + 16, view.getUint32(end + 16, true) + by, true);
  return copy;
}

describe("an archive written anew", () => {
  test.each(FILES)("%s without a change has the bytes that it had", (_, bytes) => {
    expect(Buffer.from(rewriteArchive(bytes, LIMIT, new Map())).equals(Buffer.from(bytes))).toBe(true);
  });

  test.each(FILES)("%s with one part replaced keeps every other record byte for byte", (_, bytes) => {
    const before = recordsOf(bytes);
    const [name = ""] = [...before.keys()].slice(-1);
    const after = rewriteArchive(bytes, LIMIT, new Map([[name, strToU8("<other>text</other>")]]));
    const records = recordsOf(after);
    expect([...records.keys()]).toEqual([...before.keys()]);
    for (const [part, record] of before) if (part !== name) expect(records.get(part)).toBe(record);
    const entry = readZip(after, LIMIT)?.find((one) => one.name === name);
    expect(Buffer.from(unpack(entry!)).toString()).toBe("<other>text</other>");
    // No record stands behind the part any more, and both of its records say so.
    const view = new DataView(after.buffer, after.byteOffset);
    expect([view.getUint16(entry!.local + 6, true) & 15, view.getUint16(entry!.directory[0] + 8, true) & 15]).toEqual([
      0, 0,
    ]);
  });

  test("a part taken out is gone, one added stands last, and other programs read it", () => {
    const bytes = zipSync({ "a.xml": strToU8("<a/>"), "b.xml": strToU8("<b/>") });
    const after = rewriteArchive(
      bytes,
      LIMIT,
      new Map([
        ["a.xml", null],
        ["ä.xml", strToU8("<new/>")],
      ]),
    );
    expect(Object.entries(unzipSync(after)).map(([name, content]) => [name, Buffer.from(content).toString()])).toEqual([
      ["b.xml", "<b/>"],
      ["ä.xml", "<new/>"],
    ]);
  });

  test("a replaced part keeps its name, its date and whether it is packed", () => {
    const bytes = zipSync({ "a.xml": [strToU8("<a/>"), { level: 0, mtime: new Date(2021, 3, 4, 5, 6) }] });
    const after = rewriteArchive(bytes, LIMIT, new Map([["a.xml", strToU8("<longer/>")]]));
    expect(Buffer.from(after).includes("<longer/>")).toBe(true);
    expect(Buffer.from(after.subarray(8, 14)).equals(Buffer.from(bytes.subarray(8, 14)))).toBe(true);
  });

  test("parts that share bytes are refused", () => {
    const bytes = zipSync({ "a.xml": strToU8("<a/>"), "b.xml": strToU8("<b/>") }).slice();
    const [, second] = readZip(bytes, LIMIT) ?? [];
    new DataView(bytes.buffer).setUint32(second!.directory[0] + 42, 0, true);
    expect(() => rewriteArchive(bytes, LIMIT, new Map())).toThrow("overlapping-parts");
  });

  test("whatever parts change, the others keep their records and all have their content", () => {
    const name = fc.constantFrom("a.xml", "b/b.xml", "c.bin", "d é.xml");
    const content = fc.uint8Array({ maxLength: 300 });
    const parts = fc.dictionary(name, content, { minKeys: 1 });
    const changes = fc.dictionary(name, fc.option(content, { nil: null }));
    fc.assert(
      fc.property(parts, changes, fc.constantFrom(0 as const, 6 as const), (files, changed, level) => {
        const bytes = zipSync(files as Zippable, { level });
        const after = rewriteArchive(bytes, LIMIT, new Map(Object.entries(changed)));
        const wanted = Object.entries({ ...files, ...changed }).filter(([, each]) => each !== null);
        const found = Object.entries(unzipSync(after)).map(([part, each]) => [part, [...each]]);
        expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted.map(([part, each]) => [part, [...each!]])));
        const before = recordsOf(bytes);
        for (const [part, record] of recordsOf(after)) if (!(part in changed)) expect(record).toBe(before.get(part));
      }),
    );
  });
});
