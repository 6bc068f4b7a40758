const IN_ZIP64 = 0xffffffff;

/** Numbers in the order of bytes that archives use. */
function bytesOf(...fields: readonly (readonly [size: 2 | 4 | 8, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([size, value]) => {
      const field = Buffer.alloc(8);
      field.writeBigUInt64LE(BigInt(value));
      return field.subarray(0, size);
    }),
  );
}

/**
 * The same archive as a writer makes it that cannot know whether it will grow beyond 4 GB: the sizes and the place of its last entry,
 * and the place of the directory, stand in fields of 64 bits.
 */
export function asZip64(plain: Uint8Array): Uint8Array {
  const file = Buffer.from(plain);
  const end = file.lastIndexOf("PK\x05\x06", undefined, "latin1");
  const entry = file.lastIndexOf("PK\x01\x02", undefined, "latin1");
  const directory = file.readUInt32LE(end + 16);
  const entries = file.readUInt16LE(end + 10);
  const head = Buffer.from(file.subarray(entry, end));
  const extra = bytesOf(
    // A field of another kind first, then the one that is looked for.
    [2, 0x9999],
    [2, 2],
    [2, 0],
    [2, 1],
    [2, 24],
    [8, head.readUInt32LE(24)],
    [8, head.readUInt32LE(20)],
    [8, head.readUInt32LE(42)],
  );
  for (const field of [20, 24, 42]) head.writeUInt32LE(IN_ZIP64, field);
  head.writeUInt16LE(extra.length, 30);
  const start = Buffer.concat([file.subarray(0, entry), head, extra]);
  const end64 = Buffer.concat([
    Buffer.from("PK\x06\x06", "latin1"),
    bytesOf(
      [8, 44],
      [2, 45],
      [2, 45],
      [4, 0],
      [4, 0],
      [8, entries],
      [8, entries],
      [8, start.length - directory],
      [8, directory],
    ),
  ]);
  const locator = Buffer.concat([Buffer.from("PK\x06\x07", "latin1"), bytesOf([4, 0], [8, start.length], [4, 1])]);
  const last = Buffer.from(file.subarray(end));
  last.writeUInt16LE(0xffff, 10);
  last.writeUInt32LE(IN_ZIP64, 12);
  last.writeUInt32LE(IN_ZIP64, 16);
  return new Uint8Array(Buffer.concat([start, end64, locator, last]));
}
