import { readZip } from "../../../src/spreadsheet/package/zip";
import { unpack } from "../../../src/spreadsheet/package/unpack";
import { zipParts } from "../support/package";
import { asZip64 } from "../support/zip64";

test("an archive of the 64-bit kind holds the same parts", () => {
  const plain = zipParts({ "a.xml": "<a/>", "b.xml": "<b>text</b>" });
  const texts = (bytes: Uint8Array): string[] | undefined =>
    readZip(bytes, 1000)?.map((entry) => `${entry.name} ${Buffer.from(unpack(entry)).toString()}`);
  expect(texts(asZip64(plain))).toEqual(["a.xml <a/>", "b.xml <b>text</b>"]);
  expect(texts(asZip64(plain))).toEqual(texts(plain));
});
