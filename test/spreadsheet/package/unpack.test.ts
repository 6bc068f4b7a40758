import { deflateRawSync } from "node:zlib";
import { CannotRead } from "../../../src/spreadsheet/issue";
import { crc32 } from "../../../src/spreadsheet/package/crc32";
import { unpack, unpackInChunks, unpackStart } from "../../../src/spreadsheet/package/unpack";
import type { ZipEntry } from "../../../src/spreadsheet/package/zip";

/** Digits that hardly repeat, so that they stay many when packed. */
const content = new TextEncoder().encode(
  Array.from({ length: 60_000 }, (_, i) => Math.imul(i + 1, 2_654_435_761) >>> 0).join(" "),
);

const entryOf = (bytes: Uint8Array, method: number): ZipEntry => ({
  name: "part",
  method,
  encrypted: false,
  crc: crc32(bytes),
  size: bytes.length,
  packed: method === 0 ? bytes : new Uint8Array(deflateRawSync(bytes)),
});

async function chunksOf(entry: ZipEntry): Promise<{ bytes: Uint8Array; chunks: number; error?: unknown }> {
  const chunks: Uint8Array[] = [];
  let failure = {};
  try {
    for await (const chunk of unpackInChunks(entry)) chunks.push(chunk);
  } catch (error) {
    failure = { error };
  }
  return { bytes: new Uint8Array(Buffer.concat(chunks)), chunks: chunks.length, ...failure };
}

// The checksum of the digits 1 to 9 is published with the algorithm.
test("the checksum is that of the standard, in one piece or in two", () => {
  const digits = new TextEncoder().encode("123456789");
  expect(crc32(digits)).toBe(0xcbf43926);
  expect(crc32(digits.subarray(4), crc32(digits.subarray(0, 4)))).toBe(0xcbf43926);
});

describe.each([
  ["by the platform's own stream", 8, true],
  ["without such a stream", 8, false],
  ["where it is not packed", 0, true],
])("a part, %s", (_, method, isNative) => {
  const native = globalThis.DecompressionStream;
  const entry = entryOf(content, method);
  beforeAll(() => {
    if (!isNative) Object.assign(globalThis, { DecompressionStream: undefined });
  });
  afterAll(() => {
    Object.assign(globalThis, { DecompressionStream: native });
  });

  test("comes out whole, in chunks and at once", async () => {
    const { bytes, chunks, error } = await chunksOf(entry);
    expect(error).toBeUndefined();
    expect(Buffer.compare(bytes, content)).toBe(0);
    expect(chunks).toBeGreaterThan(5);
    expect(Buffer.compare(unpack(entry), content)).toBe(0);
  });

  test.each([
    ["a wrong checksum", { crc: entry.crc ^ 1 }],
    ["a size too small", { size: content.length - 1 }],
    ["a size too large", { size: content.length + 1 }],
    ["an end that is missing", { packed: entry.packed.subarray(0, -9) }],
    ["a packing that nobody knows", { method: 12 }],
    ["a password", { encrypted: true }],
  ])("is damaged by %s", async (__, wrong) => {
    const damaged = { ...entry, ...wrong };
    expect((await chunksOf(damaged)).error).toBeInstanceOf(CannotRead);
    expect(() => unpack(damaged)).toThrow(CannotRead);
  });

  test("gives no byte more than it claims to have", async () => {
    const { bytes, error } = await chunksOf({ ...entry, size: 200_000 });
    expect(bytes.length).toBeLessThanOrEqual(200_000);
    expect(error).toBeInstanceOf(CannotRead);
  });

  test("gives its beginning, and what is wrong with it is for others to tell", () => {
    for (const wanted of [100, 5_000]) {
      expect([...unpackStart(entry, wanted)]).toEqual([...content.subarray(0, wanted)]);
    }
    expect(unpackStart({ ...entry, encrypted: true }, 100)).toHaveLength(0);
    expect(unpackStart(entryOf(content.subarray(0, 50), method), 100)).toHaveLength(50);
  });
});
