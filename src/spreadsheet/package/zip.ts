/** The directory of a ZIP archive. It stands at the end of the file, and says more truly than the parts what they are. */
import { CannotRead } from "../issue";
import { MAX_PARTS } from "../limits";
import { platform } from "../platform";

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** An entry with the places of its records in the file, for who copies them as they are. */
export interface PlacedEntry extends ZipEntry {
  /** Where its local record begins, and where its packed bytes begin in it. */
  readonly local: number;
  readonly data: number;
  /** Where its record in the directory begins and ends. */
  readonly directory: readonly [start: number, end: number];
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

export interface Directory {
  readonly offset: number;
  readonly entries: number;
  /** Where the end record stands, and where the one for 64 bits does. */
  readonly end: number;
  readonly end64: number | null;
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the directory starts and how many entries it has; null if the archive has no end record. */
export function findDirectory(view: DataView): Directory | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const plain = {
      offset: view.getUint32(at + 16, true),
      entries: view.getUint16(at + 10, true),
      end: at,
      end64: null,
    };
    if (plain.offset !== IN_ZIP64 && plain.entries !== 0xffff) return plain;
    if (at < 20 || view.getUint32(at - 20, true) !== LOCATOR_64) return plain;
    const end64 = Number(view.getBigUint64(at - 12, true));
    if (view.getUint32(end64, true) !== END_64) return null;
    return {
      offset: Number(view.getBigUint64(end64 + 48, true)),
      entries: Number(view.getBigUint64(end64 + 32, true)),
      end: at,
      end64,
    };
  }
  return null;
}

/** Sizes and offset of an entry; the ones that do not fit in 32 bits stand in its extra field, in this order. */
function sizesOf(view: DataView, at: number, extra: number, extraLength: number): [number, number, number] {
  const plain: [number, number, number] = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    return plain.map((value) => {
      if (value !== IN_ZIP64) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    }) as [number, number, number];
  }
  return plain;
}

export function readEntries(bytes: Uint8Array, directory: Directory, limit: number): PlacedEntry[] {
  if (directory.entries > MAX_PARTS) throw CannotRead.because("too-many", { what: "parts", limit: MAX_PARTS });
  const view = viewOf(bytes);
  const names = new platform.TextDecoder();
  const entries: PlacedEntry[] = [];
  let at = directory.offset;
  let unpacked = 0;
  for (let index = 0; index < directory.entries; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw CannotRead.because("truncated", {});
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const [size, packedSize, local] = sizesOf(view, at, at + 46 + nameLength, extraLength);
    const end = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    unpacked += size;
    if (unpacked > limit) throw CannotRead.because("unpacked-too-big", { limit });
    if (view.getUint32(local, true) !== LOCAL_ENTRY) throw CannotRead.because("truncated", {});
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (data + packedSize > bytes.length) throw CannotRead.because("truncated", {});
    entries.push({
      // Some writers separate folders by backslashes.
      name: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/"),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      size,
      packed: bytes.subarray(data, data + packedSize),
      local,
      data,
      directory: [at, end],
    });
    at = end;
  }
  return entries;
}

/** The entries of an archive, or null where the bytes hold no directory at all. All entries together unpack to no more than the limit. */
export function readZip(bytes: Uint8Array, unpackedLimit: number): PlacedEntry[] | null {
  try {
    const directory = findDirectory(viewOf(bytes));
    return directory && readEntries(bytes, directory, unpackedLimit);
  } catch (error) {
    // An offset that points outside of the file.
    if (error instanceof RangeError) throw CannotRead.because("truncated", {});
    throw error;
  }
}
